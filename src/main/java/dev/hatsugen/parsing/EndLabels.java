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
 * them." — Hamish}, {@code 予定より遅れました。/SY}, {@code > Two, I think.} above {@code > — Theo}. An item is the turn of the person whom
 * the attendance list or the legend knows by what is behind it; where nearly all items end so, of whom is named there again.
 */
final class EndLabels implements TurnConvention {

    private static final int MIN_SPEAKERS = 2;
    static final Pattern BEHIND = Pattern.compile(
            "(?:[（(\\[](?<brackets>[^（）()\\[\\]]{1,24})[）)\\]]|(?<=[\"”’'」』.。！？!? ])[\\s　]*[—–―]+[\\s　]*(?<dash>[^—–―]{1,24})|"
                    + "(?<=[。．.！？!?…)）」』])[\\s　]*[/／][\\s　]*(?<slash>[^/／\\s　。、,.]{1,16}))[。.]?$");

    /** An attribution on a line of its own below a quotation. */
    private static final Pattern ALONE = Pattern.compile("^>?[\\s　]*[—–―]+[\\s　]*([^—–―。]{1,40})$");

    /** Who is behind a dash behind a quotation need not be known. */
    static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{IsLatin}'’.-]*(?: \\p{Lu}[\\p{IsLatin}'’.-]*){0,2}");

    private final Map<Integer, Heading> headings = new HashMap<>();
    private final Set<Integer> behind = new HashSet<>();
    private final Set<String> speakers = new HashSet<>();

    private EndLabels() {}

    /** The convention of one page, which must be asked about no other. */
    static EndLabels of(Page page, int from, LabelJudge judge) {
        EndLabels turns = new EndLabels();
        Set<String> usual = UsualEnds.of(page, from, judge);
        int free = from;
        for (int line = from; line < page.size(); line++) {
            String text = page.text(line);
            Matcher alone = ALONE.matcher(text);
            Matcher label = BEHIND.matcher(text);
            int first = -1;
            String who = "";
            if (alone.matches()) {
                who = alone.group(1).strip();
                first = SignedItems.quotation(page, line, free);
            } else if (label.find() && label.start() > 0) {
                who = who(label);
                boolean known = judge.isListed(who)
                        || usual.contains(who)
                        || (!usual.isEmpty()
                                && SignedItems.isQuestionOrAnswer(text)
                                && judge.of(who) != LabelStrength.NONE)
                        || (label.group("dash") != null && NAME.matcher(who).matches());
                first = !known ? -1 : start(page, line, free, label, !usual.isEmpty());
            }
            if (first >= 0 && !judge.isExplained(who, line)) {
                turns.add(page, first, line, who);
                free = line + 1;
            }
        }
        return turns;
    }

    /**
     * The first line of what {@code label} is behind; -1 where it is no turn.
     *
     * @param isUsual whether nearly all items end so: then a paragraph needs no mark
     */
    private static int start(Page page, int line, int free, Matcher label, boolean isUsual) {
        if (label.group("slash") != null) {
            return SignedItems.bare(page, line, free, BEHIND);
        }
        int marked = SignedItems.marked(page, line, free, who(label));
        boolean isParagraph = isUsual
                && LineKind.endsSentence(
                        page.text(line).substring(0, label.start()).strip());
        return marked >= 0 || !isParagraph ? marked : SignedItems.bare(page, line, free, BEHIND);
    }

    static String who(Matcher label) {
        String who = label.group("brackets") != null ? label.group("brackets") : label.group("dash");
        return (who == null ? label.group("slash") : who).strip();
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

    /** Of how many turns a label before the words says what they are, or who is behind them once more. */
    int countMarked(Page page, TurnConvention labels) {
        return (int) headings.entrySet().stream()
                .filter(turn -> labels.at(page, turn.getKey())
                        .map(Heading::label)
                        .filter(label -> label.equals(turn.getValue().label())
                                || label.text().length() == 1
                                || QuestionMarks.isMark(label.text()))
                        .isPresent())
                .count();
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
