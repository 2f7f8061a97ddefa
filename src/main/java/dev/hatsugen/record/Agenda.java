package dev.hatsugen.record;

import dev.hatsugen.language.Lexicon;
import dev.hatsugen.minutes.Block;
import dev.hatsugen.minutes.Meeting;
import dev.hatsugen.minutes.RecordText;
import dev.hatsugen.minutes.Span;
import dev.hatsugen.quote.QuoteVerifier;
import dev.hatsugen.quote.Relation;
import dev.hatsugen.quote.VerifiedQuote;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The agenda items that stand in the minutes: in lists under labels such as 【決定事項】, else in the lines 「議題：…」 before the
 * proceedings, else as the headings of the proceedings.
 */
public final class Agenda {

    private static final Pattern BRACKETS = Pattern.compile("[【】]");

    private static final Lexicon HEADINGS = Lexicon.of("agenda-headings");

    private Agenda() {}

    /** What a list of agenda items is for. */
    public enum Part {
        /** 決定事項. */
        DECISION,
        /** 討議事項, 審議事項. */
        DISCUSSION,
        /** 報告事項. */
        REPORT,
        /** Every list. */
        ALL;

        private boolean isHeadedBy(String heading) {
            return this == ALL || HEADINGS.has(name(), heading);
        }
    }

    /**
     * One list of the record.
     *
     * @param title what it is for, as the record writes it, without brackets; empty where nothing is above it
     * @param items a quote each, in order
     */
    public record ItemList(String title, List<VerifiedQuote> items) {
        public ItemList {
            items = List.copyOf(items);
        }
    }

    /** The items of the lists of that part, each a quote of its own, in order; none where the minutes hold no such list. */
    public static List<VerifiedQuote> items(Meeting meeting, Part part) {
        return lists(meeting, part).stream()
                .flatMap(list -> list.items().stream())
                .toList();
    }

    /** The lists of that part, in order; none where the minutes hold no such list. */
    public static List<ItemList> lists(Meeting meeting, Part part) {
        List<ItemList> lists = headed(meeting, part);
        if (!lists.isEmpty() || part != Part.ALL) {
            return lists;
        }
        List<VerifiedQuote> lines = FrontMatter.agenda(meeting);
        List<VerifiedQuote> items = lines.isEmpty() ? headings(meeting) : lines;
        return items.isEmpty() ? List.of() : List.of(new ItemList("", items));
    }

    /** The headings of the proceedings; one alone is no agenda. */
    private static List<VerifiedQuote> headings(Meeting meeting) {
        List<VerifiedQuote> headings = meeting.recordTexts(RecordText.Kind.HEADING).stream()
                .filter(heading -> !heading.words().text().isBlank())
                .map(heading -> QuoteVerifier.quote(
                        meeting, heading, new Span(0, heading.words().text().length()), Relation.RECORD, 1))
                .toList();
        return headings.size() < 2 ? List.of() : headings;
    }

    private static List<ItemList> headed(Meeting meeting, Part part) {
        List<ItemList> lists = new ArrayList<>();
        String heading = "";
        for (Block block : meeting.blocks()) {
            if (!(block instanceof RecordText text)) {
                continue;
            }
            if (text.kind() == RecordText.Kind.HEADING) {
                heading = text.words().text();
            } else if (text.kind() == RecordText.Kind.LIST && part.isHeadedBy(heading)) {
                List<VerifiedQuote> items = FrontMatter.lines(text.words()).stream()
                        .map(line -> QuoteVerifier.quote(meeting, text, line, Relation.RECORD, 1))
                        .toList();
                lists.add(new ItemList(BRACKETS.matcher(heading).replaceAll("").strip(), items));
            }
        }
        return lists;
    }
}
