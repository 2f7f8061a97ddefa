package dev.hatsugen.language;

import dev.hatsugen.minutes.Span;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * A number that is written with several words, or not with the figures 0 to 9, as it is written with those: 百十三 and 3,200 are 113 and
 * 3200. A question may write it in one way and the minutes in another.
 *
 * @param figures its figures, 0 to 9
 * @param span where it is in the text
 * @param words how many words it is
 */
record WrittenNumber(String figures, Span span, int words) {

    private static final Pattern FIGURES = Pattern.compile("[0-9]+");
    private static final Pattern GROUP = Pattern.compile("[0-9]{3}");
    private static final Pattern MIXED = Pattern.compile("[0-9〇零一二三四五六七八九十百千]+");

    /** The number that begins with the word at {@code at}; empty where none does, and for one word in figures 0 to 9. */
    static Optional<WrittenNumber> at(List<Word> words, int at) {
        Word first = words.get(at);
        if (first.kind() != Word.Kind.NUMBER || !MIXED.matcher(first.surface()).matches()) {
            return Optional.empty();
        }
        StringBuilder written = new StringBuilder(first.surface());
        int end = at + 1;
        while (end < words.size() && goesOn(words, end) && written.length() <= JapaneseNumbers.MAX_FIGURES) {
            boolean comma = words.get(end).surface().equals(",");
            written.append(words.get(comma ? end + 1 : end).surface());
            end += comma ? 2 : 1;
        }
        OptionalInt value = JapaneseNumbers.parse(written.toString());
        boolean plain = end == at + 1 && FIGURES.matcher(first.surface()).matches();
        Span span = first.span().union(words.get(end - 1).span());
        int length = end - at;
        return plain
                ? Optional.empty()
                : value.stream()
                        .mapToObj(number -> new WrittenNumber(String.valueOf(number), span, length))
                        .findFirst();
    }

    /** Whether the word at {@code at} is more of the number before it: a figure, or a comma before three more of them. */
    private static boolean goesOn(List<Word> words, int at) {
        Word word = words.get(at);
        if (!touches(words, at)) {
            return false;
        }
        boolean grouped = word.surface().equals(",")
                && FIGURES.matcher(words.get(at - 1).surface()).matches()
                && at + 1 < words.size()
                && touches(words, at + 1)
                && GROUP.matcher(words.get(at + 1).surface()).matches();
        return grouped || MIXED.matcher(word.surface()).matches();
    }

    private static boolean touches(List<Word> words, int at) {
        return words.get(at - 1).span().end() == words.get(at).span().start();
    }
}
