package dev.hatsugen.parsing;

import dev.hatsugen.minutes.Span;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who said it stands behind the words: {@code ・長靴の貸出が好評（小田切）}, {@code - The bay is full most mornings (MK)}, {@code "I'll box
 * them." — Hamish}. An item is the turn of the person whom the attendance list or the legend knows by what is behind it.
 */
final class EndLabels implements TurnConvention {

    private static final int MIN_SPEAKERS = 2;

    /** Lines of one item, at most. */
    private static final int MAX_LINES = 12;

    private static final Pattern BEHIND = Pattern.compile(
            "(?:[（(\\[]([^（）()\\[\\]]{1,24})[）)\\]]|(?<=[\"”'’」』.。！？!? ])[\\s　]*[—–―]+[\\s　]*([^—–―]{1,24}))[。.]?$");
    /** Who is behind a dash behind a quotation need not be known. */
    private static final Pattern NAME =
            Pattern.compile("\\p{Lu}[\\p{IsLatin}'’.-]*(?: \\p{Lu}[\\p{IsLatin}'’.-]*){0,2}");

    private static final Pattern OPENS = Pattern.compile("^(?:[-*+・•●◆‣>] ?|[0-9]{1,2}[.)）] ?|[\"“「『])");

    private final Map<Integer, Heading> headings = new HashMap<>();
    private final Set<Integer> behind = new HashSet<>();
    private final Set<String> speakers = new HashSet<>();

    private EndLabels() {}

    /** The convention of one page, which must be asked about no other. */
    static EndLabels of(Page page, int from, LabelJudge judge) {
        EndLabels turns = new EndLabels();
        int free = from;
        for (int line = from; line < page.size(); line++) {
            Matcher label = BEHIND.matcher(page.text(line));
            if (label.find() && label.start() > 0) {
                String who = (label.group(1) == null ? label.group(2) : label.group(1)).strip();
                int first = first(page, line, free);
                boolean known = first >= 0
                        && !judge.isExplained(who, line)
                        && (judge.isListed(who)
                                || (label.group(1) == null && NAME.matcher(who).matches()));
                if (known) {
                    turns.add(page, first, line, who);
                    free = line + 1;
                }
            }
        }
        return turns;
    }

    /** The first line of the item that ends on {@code line}; -1 where it is no item. */
    private static int first(Page page, int line, int free) {
        for (int first = line; first >= Math.max(free, line - MAX_LINES); first--) {
            if (OPENS.matcher(page.text(first)).find()) {
                return first;
            }
            if (page.line(first).isHeading()) {
                return -1;
            }
        }
        return -1;
    }

    private void add(Page page, int first, int last, String who) {
        Span line = page.line(first).span();
        Span none = new Span(line.start(), line.start());
        headings.put(first, new Heading(SpeakerLabel.of(who), none, line.start(), first + 1));
        behind.add(last + 1);
        speakers.add(who);
    }

    /** How many turns there are, if several people are behind them. */
    int count() {
        return speakers.size() < MIN_SPEAKERS ? 0 : headings.size();
    }

    @Override
    public Optional<Heading> at(Page page, int index) {
        return Optional.ofNullable(headings.get(index));
    }

    @Override
    public boolean endsTurn(Page page, int index) {
        return behind.contains(index);
    }

    @Override
    public String name() {
        return "…（X）";
    }
}
