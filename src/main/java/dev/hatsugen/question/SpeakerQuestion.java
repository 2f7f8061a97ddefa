package dev.hatsugen.question;

import dev.hatsugen.language.Lexicon;
import dev.hatsugen.language.Word;
import dev.hatsugen.language.Words;
import java.util.regex.Matcher;

/**
 * Tells questions for those who spoke of something (誰が値上げに触れたか) from questions for somebody of whom is spoken (誰が優勝したか): by
 * the predicate that belongs to the person who is asked for.
 */
public final class SpeakerQuestion {

    private static final Lexicon SPEAKING = Lexicon.of("speaking");
    private static final Lexicon PERSONS = Lexicon.of("asked-persons");

    /** How many characters before a person the predicate may begin. */
    private static final int MAX_PREDICATE = 14;

    private SpeakerQuestion() {}

    /** Whether a folded question that asks who asks for speakers. */
    static boolean is(String question) {
        String predicate = predicate(question);
        if (SPEAKING.has("speaks", predicate) || SPEAKING.has("subject", question) || quotes(predicate)) {
            return true;
        }
        return !SPEAKING.has("other", question) && !hasVerb(predicate);
    }

    /** Whether a folded question asks who said or held something, so that the speaker of a passage is its answer. */
    public static boolean asksForSpeaker(String question) {
        String predicate = predicate(question);
        return SPEAKING.has("spoken", question)
                || (!SPEAKING.has("other", question) && (SPEAKING.has("speaks", predicate) || quotes(predicate)));
    }

    /** The words around the person who is asked for that may say what that person did; empty where there are none. */
    private static String predicate(String question) {
        Matcher behind = PERSONS.pattern("behind").matcher(question);
        if (behind.find()) {
            return question.substring(Math.max(0, behind.start() - MAX_PREDICATE), behind.start());
        }
        Matcher before = PERSONS.pattern("before").matcher(question);
        return before.find() ? question.substring(before.end()) : "";
    }

    /** Whether the predicate says that something is said: 無理って弱音をはいた. */
    private static boolean quotes(String predicate) {
        return Words.of(predicate).stream()
                .anyMatch(word ->
                        SPEAKING.pattern("quote").matcher(word.surface()).matches());
    }

    private static boolean hasVerb(String words) {
        return Words.of(words).stream().anyMatch(word -> word.kind() == Word.Kind.VERB);
    }
}
