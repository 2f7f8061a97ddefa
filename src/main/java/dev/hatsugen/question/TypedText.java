package dev.hatsugen.question;

import dev.hatsugen.language.Folding;
import dev.hatsugen.language.Lexicon;
import dev.hatsugen.language.Rewritten;
import dev.hatsugen.language.TextReader;
import dev.hatsugen.minutes.Span;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A question as it was typed, and as it is read: folded, without links, emoji, forms of courtesy and the like, with nouns in kana and misspelt words
 * as they are written.
 *
 * @param typed as it was typed, at most 2,000 characters of it
 * @param read as it is read
 * @param offsets for each character read the offset of the typed one it came from, and one more: the typed length
 */
@SuppressWarnings("ArrayRecordComponent") // internal carrier, compared by nobody
record TypedText(String typed, String read, int[] offsets) {

    private static final int MAX_LENGTH = 2_000;
    private static final Pattern MARKS = Lexicon.of("noise").pattern("noise");
    private static final Pattern NOISE = Pattern.compile(Lexicon.of("noise").expression("courtesy") + "|" + MARKS);

    /** @param readers read it one after the other */
    static TypedText of(String question, TextReader... readers) {
        String typed = question.length() > MAX_LENGTH ? question.substring(0, MAX_LENGTH) : question;
        Folding.Folded folded = Folding.foldWithOffsets(typed);
        String read = withoutNoise(folded.text().replace('\n', ' '));
        int[] offsets = Arrays.copyOf(folded.offsets(), read.length() + 1);
        for (TextReader reader : readers) {
            Rewritten rewritten = reader.read(read);
            int[] before = offsets;
            offsets = Arrays.stream(rewritten.offsets()).map(at -> before[at]).toArray();
            read = rewritten.text();
        }
        return new TypedText(typed, read, offsets);
    }

    /** What was typed without what is no word of it: links, mentions, emoji, marks of a format. */
    static String withoutMarks(String typed) {
        Folding.Folded folded = Folding.foldWithOffsets(typed);
        StringBuilder words = new StringBuilder();
        int from = 0;
        Matcher marks = MARKS.matcher(folded.text());
        while (marks.find()) {
            words.append(typed, from, folded.offsets()[marks.start()]).append(' ');
            from = folded.offsets()[marks.end()];
        }
        return words.append(typed.substring(from)).toString().strip();
    }

    /** Blanks in the place of what is no word, so that offsets stay. */
    private static String withoutNoise(String folded) {
        StringBuilder clean = new StringBuilder(folded);
        Matcher noise = NOISE.matcher(folded);
        while (noise.find()) {
            clean.replace(noise.start(), noise.end(), " ".repeat(noise.end() - noise.start()));
        }
        return clean.toString();
    }

    /** Where the characters were typed that are read at {@code span}. */
    Span typedAt(Span span) {
        return new Span(offsets[span.start()], offsets[span.end()]);
    }

    /** The characters that were typed where {@code span} is read. */
    String typedIn(Span span) {
        return typedAt(span).of(typed).strip();
    }
}
