package dev.hatsugen.writing;

import java.util.Locale;
import java.util.Set;

/** The prompts there are, each a file in Japanese and one in English. */
enum PromptName {
    /** Writes points over numbered excerpts. */
    ANSWER("question excerpts"),
    /** Words a question in other ways. */
    REPHRASE("question"),
    /** Makes a whole question of words that go on from an answer. */
    REWRITE("before words excerpts"),
    /** Confirms that excerpts say what a sentence says. */
    CONFIRM("sentence excerpts"),
    /** Writes points on a part of a meeting. */
    SUMMARY("subject excerpts"),
    /** Writes points on how what one member said differs from meeting to meeting. */
    COMPARISON("subject excerpts"),
    /** Writes points on how a topic went on. */
    TIMELINE("subject excerpts"),
    /** Translates sentences of quotes into English. */
    TRANSLATE("sentences"),
    /** Judges whether words ask for something and others respond to that. */
    PAIRS("pairs"),
    /** Judges a sentence of an answer, for an evaluation. */
    JUDGE("question sentence excerpts");

    private final String variables;

    /** @param variables separated by blanks */
    PromptName(String variables) {
        this.variables = variables;
    }

    /** The variables that the text has, each of them at least once. */
    Set<String> variables() {
        return Set.of(variables.split(" "));
    }

    /** The name of the file, for example {@code answer.ja.txt}. */
    String file(Locale language) {
        return name().toLowerCase(Locale.ROOT) + "." + (language.equals(Locale.JAPANESE) ? "ja" : "en") + ".txt";
    }
}
