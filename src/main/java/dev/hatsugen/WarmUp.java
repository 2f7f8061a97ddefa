package dev.hatsugen;

import dev.hatsugen.answer.Answers;
import dev.hatsugen.minutes.Corpus;
import dev.hatsugen.minutes.Meeting;
import dev.hatsugen.minutes.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * Questions that Hatsugen asks itself before others come, so that the first of a user's meets code that is compiled and
 * passages that are read. They are cut from the minutes at hand; their answers are thrown away.
 */
final class WarmUp {

    private static final int QUESTIONS = 40;
    private static final int WORDS = 24;

    private WarmUp() {}

    /** Asks, which takes about a second. */
    static void run(Corpus corpus, Answers answers) {
        questions(corpus).forEach(answers::ask);
    }

    static List<String> questions(Corpus corpus) {
        List<Statement> statements = corpus.meetings().stream()
                .map(Meeting::statements)
                .flatMap(List::stream)
                .toList();
        List<String> questions = new ArrayList<>();
        for (int i = 0; i < QUESTIONS && !statements.isEmpty(); i++) {
            questions.add(question(i, statements.get(i % statements.size())));
        }
        return questions;
    }

    /** One about the statement, in the forms that questions come in; a later round takes later words of it. */
    private static String question(int number, Statement statement) {
        String text = statement.words().text();
        int from = Math.min(number, Math.max(0, text.length() - WORDS));
        String words = text.substring(from, Math.min(text.length(), from + WORDS));
        String label = statement.speaker().label();
        return switch (number % 4) {
            case 0 -> words + "について述べた人は誰ですか。";
            case 1 -> words + "とは何のことですか。";
            case 2 -> "What was said about " + words + "?";
            default -> (label == null ? "" : label + "は、") + words + "についてどう述べましたか。";
        };
    }
}
