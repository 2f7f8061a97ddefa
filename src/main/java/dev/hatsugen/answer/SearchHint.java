package dev.hatsugen.answer;

import dev.hatsugen.language.Folding;
import dev.hatsugen.question.ParsedQuestion;
import dev.hatsugen.question.UnresolvedMention;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * What helps somebody on whose question has no answer.
 *
 * @param words of the question that were looked for; may be empty
 * @param instead what may have been meant, best first; may be empty
 */
public record SearchHint(List<String> words, List<Instead> instead) {

    /** Nothing to say. */
    public static final SearchHint NONE = new SearchHint(List.of(), List.of());

    private static final int MAX_WORDS = 5;
    private static final int MAX_NAMES = 3;

    /** Lengthens a vowel. */
    private static final char LONG = 0x30FC;

    public SearchHint {
        words = List.copyOf(words);
        instead = List.copyOf(instead);
    }

    /**
     * A question that may have been meant.
     *
     * @param name whom it names, as the minutes do
     * @param question the whole question
     */
    public record Instead(String name, String question) {}

    /** The subject of a question, in its own words: whole ones, joined where the question joins them. */
    static SearchHint of(ParsedQuestion reading) {
        String question = reading.question();
        Folding.Folded folded = Folding.foldWithOffsets(question);
        BitSet sought = new BitSet();
        for (String word : reading.topic().key()) {
            int at = folded.text().indexOf(word);
            if (at >= 0) {
                int end = folded.offsets()[at + word.length()];
                sought.set(folded.offsets()[at], endOfWord(question, end));
            }
        }
        List<String> words = new ArrayList<>();
        for (int from = sought.nextSetBit(0); from >= 0 && words.size() < MAX_WORDS; ) {
            int to = sought.nextClearBit(from);
            words.add(question.substring(from, to).strip());
            from = sought.nextSetBit(to);
        }
        return new SearchHint(words, List.of());
    }

    /** Words are looked for by their stem. */
    private static int endOfWord(String question, int end) {
        int next = end;
        while (next < question.length() && (question.charAt(next) == LONG || isOfOneScript(question, next))) {
            next++;
        }
        return next;
    }

    private static boolean isOfOneScript(String question, int at) {
        UnicodeScript script = UnicodeScript.of(question.charAt(at));
        return at > 0
                && script != UnicodeScript.HIRAGANA
                && script != UnicodeScript.COMMON
                && script == UnicodeScript.of(question.charAt(at - 1));
    }

    /** The question with the names that are like one that nobody bears. */
    static SearchHint of(String question, UnresolvedMention gap) {
        String asked = asWritten(question, gap.asked());
        return new SearchHint(
                List.of(),
                gap.near().stream()
                        .limit(question.contains(asked) ? MAX_NAMES : 0)
                        .map(name -> new Instead(name, question.replace(asked, name)))
                        .toList());
    }

    /** Folded words as the question writes them. */
    static String asWritten(String question, String asked) {
        Folding.Folded folded = Folding.foldWithOffsets(question);
        int at = folded.text().indexOf(asked);
        return at < 0 ? asked : question.substring(folded.offsets()[at], folded.offsets()[at + asked.length()]);
    }
}
