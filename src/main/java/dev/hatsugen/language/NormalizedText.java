package dev.hatsugen.language;

import dev.hatsugen.minutes.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Text as phrases are looked for in it: folded, without blanks and middle dots, with the way back to the text as written. */
public final class NormalizedText {

    /** Blanks and middle dots, but for those between two Latin words or figures, which they keep apart. */
    private static final Pattern BETWEEN = Pattern.compile("(?<![a-z0-9])[\\s・･]+|[\\s・･]+(?![a-z0-9])");

    private static final Set<String> SUFFIXES = Lexicon.of("word-suffixes").words();

    private final String text;
    private final int[] starts;
    private final int[] ends;
    private final String original;
    private @Nullable List<Span> words;

    private NormalizedText(String original, String text, int[] starts, int[] ends) {
        this.original = original;
        this.text = text;
        this.starts = starts;
        this.ends = ends;
    }

    public static NormalizedText of(String written) {
        Folding.Folded folded = Folding.foldWithOffsets(written);
        Matcher between = BETWEEN.matcher(folded.text());
        StringBuilder text = new StringBuilder(folded.text().length());
        int[] starts = new int[folded.text().length()];
        int[] ends = new int[folded.text().length()];
        int from = 0;
        while (from < folded.text().length()) {
            boolean more = between.find();
            int to = more ? between.start() : folded.text().length();
            for (int i = from; i < to; i++) {
                starts[text.length()] = folded.offsets()[i];
                ends[text.length()] = originEnd(folded.offsets(), i);
                text.append(folded.text().charAt(i));
            }
            from = more ? between.end() : to;
        }
        return new NormalizedText(
                written, text.toString(), Arrays.copyOf(starts, text.length()), Arrays.copyOf(ends, text.length()));
    }

    /** The {@link #text()} of {@code written} alone, which costs a tenth. */
    public static String textOf(String written) {
        return BETWEEN.matcher(Folding.fold(written)).replaceAll("");
    }

    /** Where the character that the folded one at {@code index} came from ends. */
    private static int originEnd(int[] offsets, int index) {
        int next = index + 1;
        while (offsets[next] == offsets[index]) {
            next++;
        }
        return offsets[next];
    }

    /** The compact characters. */
    public String text() {
        return text;
    }

    /**
     * Whether a range of the compact characters ends where a word ends and begins where one begins, or behind one character that
     * the dictionary takes together with it (大地震).
     */
    public boolean isWord(int start, int end) {
        Span span = written(start, end);
        boolean ends = words().stream().anyMatch(word -> word.end() == span.end());
        return ends
                && words().stream().anyMatch(word -> word.start() == span.start() || word.start() == span.start() - 1);
    }

    /** The words of the text as written; cut when they are first asked for. */
    private synchronized List<Span> words() {
        List<Span> known = words;
        if (known == null) {
            known = withSuffixes(Words.of(original));
            words = known;
        }
        return known;
    }

    /** Suffixes that make another word belong to the word before them: the 区 of 選挙区. */
    private static List<Span> withSuffixes(List<Word> words) {
        List<Span> spans = new ArrayList<>();
        for (Word word : words) {
            boolean suffix = word.kind() == Word.Kind.MINOR && SUFFIXES.contains(word.surface());
            boolean joined = suffix
                    && !spans.isEmpty()
                    && spans.getLast().end() == word.span().start();
            spans.add(joined ? spans.removeLast().union(word.span()) : word.span());
        }
        return spans;
    }

    /** Where a range of the compact characters, which must not be empty, is in the text as written. */
    public Span written(int start, int end) {
        return new Span(starts[start], ends[end - 1]);
    }
}
