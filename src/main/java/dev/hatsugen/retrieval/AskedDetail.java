package dev.hatsugen.retrieval;

import dev.hatsugen.language.Lexicon;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A kind of detail that questions ask for: a reason, a time, a decision, a quantity.
 *
 * @param id names it in the lexicon
 * @param asked how questions ask for it
 * @param given how passages give it
 */
record AskedDetail(String id, Pattern asked, Pattern given) {

    private static final List<AskedDetail> ALL = Lexicon.of("asked-details").rules().stream()
            .map(rule -> new AskedDetail(rule.id(), rule.pattern(), Pattern.compile(rule.category())))
            .toList();

    /** How passages end that want an answer. */
    private static final Pattern ASKING = Lexicon.of("asking-ends").pattern("asks");

    /** How questions ask for what holds now, or what came in the end. */
    private static final Pattern LATEST = Lexicon.of("latest").pattern("latest");

    private static final int MAX_END_LENGTH = 40;

    /** The details that {@code question}, folded, asks for. */
    static List<AskedDetail> in(String question) {
        return ALL.stream()
                .filter(detail -> detail.asked().matcher(question).find())
                .toList();
    }

    /** Whether {@code question}, folded, asks for what holds now, or what came in the end, rather than what was said on the way. */
    static boolean asksForLatest(String question) {
        return LATEST.matcher(question).find();
    }

    /** Whether one of {@code asked} is called {@code id} and is in {@code passage}, folded. */
    static boolean isGiven(List<AskedDetail> asked, String id, String passage) {
        return asked.stream()
                .anyMatch(detail -> detail.id().equals(id)
                        && detail.given().matcher(passage).find());
    }

    /** Whether {@code passage}, folded, ends in a question or a request for an answer. */
    static boolean endsAsking(String passage) {
        String words = passage.strip();
        return ASKING.matcher(words.substring(Math.max(0, words.length() - MAX_END_LENGTH)))
                .find();
    }
}
