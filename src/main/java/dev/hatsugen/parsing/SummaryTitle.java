package dev.hatsugen.parsing;

import dev.hatsugen.language.Lexicon;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Finds what minutes call themselves where that says that they sum up what was said: 議事要旨, "Summary minutes". */
final class SummaryTitle {

    private static final int FIRST_LINES = 8;
    private static final int MAX_LENGTH = 120;
    private static final Lexicon WORDS = Lexicon.of("record-kinds");
    private static final Pattern SUMMARY = WORDS.pattern("summary");
    private static final Pattern VERBATIM = WORDS.pattern("verbatim");

    private SummaryTitle() {}

    /** The words as they are written in one of the first lines; empty where none does, or one says that all was written down. */
    static Optional<String> of(Page page) {
        String[] first = IntStream.range(0, Math.min(page.size(), FIRST_LINES))
                .mapToObj(page::text)
                .filter(line -> line.length() <= MAX_LENGTH && line.indexOf('。') < 0)
                .toArray(String[]::new);
        for (String line : first) {
            Matcher matcher = SUMMARY.matcher(line);
            if (VERBATIM.matcher(line).find()) {
                return Optional.empty();
            }
            if (matcher.find()) {
                return Optional.of(
                        matcher.group().replaceAll("[\\s　（）()]+", " ").strip());
            }
        }
        return Optional.empty();
    }
}
