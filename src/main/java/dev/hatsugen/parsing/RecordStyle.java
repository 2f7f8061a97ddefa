package dev.hatsugen.parsing;

import dev.hatsugen.language.Lexicon;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Tells the words of Japanese minutes themselves (…があった。) from speech that they quote (…です。). */
final class RecordStyle {

    private static final Lexicon WORDS = Lexicon.of("told-turns");
    private static final Pattern POLITE = WORDS.pattern("polite");
    private static final Pattern PLAIN_END = WORDS.pattern("plain-end");
    private static final int MIN_POLITE_PERCENT = 60;

    private RecordStyle() {}

    /** Whether {@code paragraph} ends as the record does and holds nothing that is said politely. */
    static boolean isRecord(String paragraph) {
        return PLAIN_END.matcher(paragraph).find() && !POLITE.matcher(paragraph).find();
    }

    /** Whether most turns under labels begin with polite speech. */
    static boolean isSpeechPolite(Page page, TurnConvention labels) {
        int[] turns = IntStream.range(0, page.size())
                .filter(line -> labels.at(page, line).isPresent())
                .toArray();
        long polite =
                IntStream.of(turns).filter(line -> isPolite(page, labels, line)).count();
        return turns.length > 0 && polite * 100 >= (long) turns.length * MIN_POLITE_PERCENT;
    }

    private static boolean isPolite(Page page, TurnConvention labels, int line) {
        int end = labels.at(page, line).map(TurnConvention.Heading::nextLine).orElse(line + 1) + 1;
        while (end < page.size() && goesOn(page, labels, end)) {
            end++;
        }
        return IntStream.range(line, Math.min(end, page.size()))
                .anyMatch(index -> POLITE.matcher(page.text(index)).find());
    }

    /** Whether the line goes on with a sentence that the line above broke off. */
    private static boolean goesOn(Page page, TurnConvention labels, int line) {
        return !LineKind.endsSentence(page.text(line - 1))
                && page.line(line).blanksBefore() <= page.usualGap()
                && labels.at(page, line).isEmpty();
    }

    /** The paragraphs of {@code narrated} that are the record's own. */
    static TurnConvention told(TurnConvention narrated) {
        return new TurnConvention() {
            @Override
            public Optional<Heading> at(Page page, int index) {
                Paragraphs paragraphs = new Paragraphs(page, ToldBeginnings::opens);
                return narrated.at(page, index).filter(heading -> isRecord(paragraphs.text(index)));
            }

            @Override
            public boolean endsTurn(Page page, int index) {
                return narrated.endsTurn(page, index);
            }

            @Override
            public String name() {
                return narrated.name();
            }
        };
    }
}
