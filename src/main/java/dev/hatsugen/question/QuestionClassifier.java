package dev.hatsugen.question;

import dev.hatsugen.language.Lexicon;
import dev.hatsugen.minutes.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

/** Tells from its words what kind of answer a folded question asks for. */
final class QuestionClassifier {

    private static final Lexicon RECORD = Lexicon.of("record-cues");
    private static final Lexicon AGENDA = Lexicon.of("agenda-names");
    private static final Lexicon EVERYONE = Lexicon.of("everyone");

    private QuestionClassifier() {}

    /**
     * A kind and the words that ask for it.
     *
     * @param kind the kind
     * @param spans the words
     */
    record Found(QuestionType kind, List<Span> spans) {}

    /** The kinds of the record that the question may ask for. */
    static List<Found> ofRecord(String question) {
        List<Found> found = new ArrayList<>();
        for (Lexicon.Rule rule : RECORD.rules()) {
            Matcher matcher = rule.pattern().matcher(question);
            List<Span> spans = new ArrayList<>();
            while (matcher.find()) {
                spans.add(new Span(matcher.start(), matcher.end()));
            }
            if (!spans.isEmpty()) {
                found.add(new Found(QuestionType.valueOf(rule.category()), spans));
            }
        }
        return found;
    }

    /** Whether the question calls a list of the agenda by its name. */
    static boolean namesAgenda(String question) {
        return AGENDA.has("agenda", question);
    }

    /** Whether the question asks who spoke, and neither what was said nor who did something else. */
    static boolean asksWho(String question) {
        return (EVERYONE.has("who", question) && SpeakerQuestion.is(question)) || asksForAll(question);
    }

    /** Whether it asks for each and every one. */
    static boolean asksForAll(String question) {
        return EVERYONE.has("all", question);
    }
}
