package dev.hatsugen.quote;

import dev.hatsugen.minutes.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Terms of sentences on one line with a limit, with marks where some are left out: around one of them, and never without a negation. */
final class TermLine {

    /** A line of a card does not begin with the mark. */
    private static final String BETWEEN = "\u00a0\u00b7 ";

    private static final String MORE = "\u2026";

    /**
     * The terms of a sentence.
     *
     * @param isTold false where it cannot be told word by word
     */
    record Sentence(List<GlossTerm> terms, boolean isTold) {

        static final Sentence UNTOLD = new Sentence(List.of(), false);

        Sentence {
            terms = List.copyOf(terms);
        }

        boolean negates() {
            return terms.stream().anyMatch(GlossTerm::negates);
        }
    }

    private final List<Sentence> sentences;
    private final List<BitSet> told = new ArrayList<>();
    private final int longest;

    private TermLine(List<Sentence> sentences, int longest) {
        this.sentences = sentences;
        this.longest = longest;
        sentences.forEach(sentence -> told.add(new BitSet()));
    }

    /**
     * The line; empty where the sentence to begin with cannot be told, or not with all its negations.
     *
     * @param first the sentence to begin with; others are added whole
     * @param hit what to begin with in it; its first term where there is none
     * @param longest in UTF-16 units
     */
    static String of(List<Sentence> sentences, int first, @Nullable Span hit, int longest) {
        TermLine line = new TermLine(sentences, longest);
        return sentences.get(first).isTold() && line.begins(first, hit) ? line.grown(first) : "";
    }

    private boolean begins(int first, @Nullable Span hit) {
        List<GlossTerm> terms = sentences.get(first).terms();
        if (terms.isEmpty()) {
            return true;
        }
        int start = hit == null ? 0 : nearest(terms, hit);
        BitSet here = told.get(first);
        here.set(start);
        IntStream.range(0, terms.size()).filter(i -> terms.get(i).negates()).forEach(here::set);
        if (!fits()) {
            return false;
        }
        int behind = start + 1;
        int before = start - 1;
        while (behind < terms.size() || before >= 0) {
            behind = behind < terms.size() && adds(here, behind) ? behind + 1 : terms.size();
            before = before >= 0 && adds(here, before) ? before - 1 : -1;
        }
        return true;
    }

    private static int nearest(List<GlossTerm> terms, Span hit) {
        int found = 0;
        while (found < terms.size() - 1 && terms.get(found).span().end() <= hit.start()) {
            found++;
        }
        return found;
    }

    private boolean adds(BitSet here, int term) {
        if (here.get(term)) {
            return true;
        }
        here.set(term);
        boolean fits = fits();
        here.set(term, fits);
        return fits;
    }

    /** With the sentences behind and before that fit whole. */
    private String grown(int first) {
        IntStream.concat(
                        IntStream.range(first + 1, sentences.size()),
                        IntStream.range(0, first).map(i -> first - 1 - i))
                .forEach(i -> {
                    BitSet all = told.get(i);
                    all.set(0, sentences.get(i).terms().size());
                    if (!fits()) {
                        all.clear();
                    }
                });
        return text();
    }

    private boolean fits() {
        return text().length() <= longest;
    }

    private String text() {
        StringBuilder line = new StringBuilder();
        Set<String> once = new HashSet<>();
        boolean leavesOut = false;
        for (int i = 0; i < sentences.size(); i++) {
            Sentence sentence = sentences.get(i);
            leavesOut |= !sentence.isTold();
            for (int term = 0; term < sentence.terms().size(); term++) {
                String english = sentence.terms().get(term).english();
                if (!sentence.negates() && once.contains(english)) {
                    continue; // a sentence that negates is told with all its terms
                }
                if (told.get(i).get(term)) {
                    line.append(between(line.isEmpty(), leavesOut)).append(english);
                    once.add(english);
                    leavesOut = false;
                } else {
                    leavesOut = true;
                }
            }
        }
        return line.isEmpty() || !leavesOut ? line.toString() : line + " " + MORE;
    }

    private static String between(boolean isFirst, boolean leavesOut) {
        if (isFirst) {
            return leavesOut ? MORE + " " : "";
        }
        return leavesOut ? "\u00a0" + MORE + " " : BETWEEN;
    }
}
