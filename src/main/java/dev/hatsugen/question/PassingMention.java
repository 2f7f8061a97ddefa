package dev.hatsugen.question;

import dev.hatsugen.language.Glosser;
import dev.hatsugen.language.Lexicon;
import dev.hatsugen.language.Word;
import dev.hatsugen.language.Words;
import java.util.regex.Pattern;

/**
 * Tells somebody of whom or of whose things a question asks (トムの船はいくら, "the barrel from Olu") from somebody whose words it asks
 * for: by the predicate and by what is right before and behind the name.
 */
final class PassingMention {

    private static final Lexicon FORMS = Lexicon.of("passing-mentions");
    private static final Lexicon SPEAKING = Lexicon.of("speaking");
    private static final Pattern SUBJECT =
            Pattern.compile("^" + Lexicon.of("behind-names").expression("subject"));

    private PassingMention() {}

    /** Whether the folded {@code question} names {@code who} without asking for their words. */
    static boolean is(String question, PersonMention who) {
        String before = question.substring(0, who.span().start());
        String after = question.substring(who.span().end());
        boolean isSpeech = FORMS.has("speech", before + " " + after) || SPEAKING.has("speaks", before + " " + after);
        // An English question may write a name in kanji.
        return Glosser.isJapanese(before + after)
                ? isJapanese(question, who, isSpeech)
                : isEnglish(before, after, isSpeech);
    }

    private static boolean isEnglish(String before, String after, boolean isSpeech) {
        if (FORMS.has("utterance", after)) {
            return false;
        }
        boolean isOwner = FORMS.has("owned", after);
        boolean isOrigin = !isSpeech && FORMS.has("origin", before);
        return isOwner || isOrigin || FORMS.has("object", before) || (!isSpeech && FORMS.has("verb", before + after));
    }

    /**
     * Whom a sentence is about (は) is asked for; what an office or a body does is told by who speaks for it. The predicate of a
     * name is behind it: 比較して before one tells what to do with their words.
     */
    private static boolean isJapanese(String question, PersonMention who, boolean isSpeech) {
        String after = question.substring(who.span().end());
        if (isSpeech) {
            return QuestionClassifier.asksWho(question)
                    && !SUBJECT.matcher(after).find();
        }
        if (who.office() || FORMS.has("topic", after)) {
            return false;
        }
        return FORMS.has("addressed", after)
                || Words.of(after).stream().anyMatch(word -> word.kind() == Word.Kind.VERB);
    }
}
