package dev.hatsugen.parsing;

import dev.hatsugen.minutes.Span;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Labels of one family: those that are known, and those that are as the known ones do and open the turn of a speaker who is
 * not known.
 */
final class FamilyLabels implements TurnConvention {

    private static final int LINES = 12;
    private static final int MAX_UNKNOWN_LENGTH = 20;
    private static final int FULL_LINE = 25;
    private static final Pattern SENTENCE = Pattern.compile("[。！？!?．…]|[.:](?=[\\s\"'”’)]|$)");

    /** Marks of items in lists that may have lists below them. */
    private static final String ITEM_LEADS = "-*+・･•>";

    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    private final LabelFamily family;
    private final int proven;
    private final Map<Integer, Heading> headings = new HashMap<>();

    private FamilyLabels(LabelFamily family, int proven) {
        this.family = family;
        this.proven = proven;
    }

    /**
     * @param candidates all candidates of one family
     * @param proven those that name somebody
     * @param usual see {@link FamilyExtent#isUsual}
     */
    static FamilyLabels of(
            Page page,
            List<LabelCandidate> candidates,
            List<LabelCandidate> proven,
            Function<LabelCandidate, LabelStrength> strength,
            boolean usual) {
        FamilyExtent extent = FamilyExtent.of(candidates, proven, strength, usual);
        FamilyLabels labels = new FamilyLabels(candidates.getFirst().family(), proven.size());
        Set<String> known = new HashSet<>();
        proven.forEach(candidate -> known.add(candidate.key()));
        LabelLayout layout = LabelLayout.of(page, proven);
        for (LabelCandidate candidate : candidates) {
            if (!speaks(page, candidate) && PresidingLine.of(page.text(candidate.line()), List.of()) != null) {
                continue;
            }
            LabelStrength sure = strength.apply(candidate);
            boolean knownHere = known.contains(candidate.key())
                    || sure == LabelStrength.SURE
                    || candidate.family().isHandle();
            boolean indented = layout.isIndentedAlike(candidate) || labels.answersAbove(page, candidate);
            if (knownHere && indented && layout.isPartedAlike(candidate)) {
                labels.add(page, candidate, !LabelJudge.isUnheard(candidate.label()));
            } else if (opensUnknown(page, candidate, sure, layout, extent)) {
                labels.add(page, candidate, false);
            }
        }
        return labels;
    }

    /** Whether words follow on the label's line that are a sentence or fill the line, or begin on the next one. */
    static boolean speaksAtOnce(Page page, LabelCandidate candidate) {
        String line = page.text(candidate.last());
        String rest = line.substring(candidate.words());
        return isQuoted(candidate)
                || !page.hasStops()
                || rest.isBlank()
                || SENTENCE.matcher(rest).find()
                || line.length() >= FULL_LINE;
    }

    private static boolean opensUnknown(
            Page page, LabelCandidate candidate, LabelStrength strength, LabelLayout layout, FamilyExtent extent) {
        boolean nameless = candidate.label().isEmpty();
        boolean possible =
                nameless || (strength != LabelStrength.NONE && candidate.label().length() <= MAX_UNKNOWN_LENGTH);
        boolean likeOthers = extent.everyLine()
                || (extent.usual()
                        && (candidate.family().lead() != ' ' || PersonShape.isProperName(candidate.label())));
        boolean distinct = candidate.family().isDistinct() || layout.isDistinct() || likeOthers;
        return possible
                && distinct
                && layout.fits(candidate)
                && speaksAtOnce(page, candidate)
                && speaks(page, candidate);
    }

    /** Whether the candidate is an item below one that heads a turn, as an answer is below what it answers in a list. */
    private boolean answersAbove(Page page, LabelCandidate candidate) {
        int indent = page.line(candidate.line()).indent();
        int above = candidate.line() - 1;
        while (above >= 0 && page.line(above).indent() >= indent) {
            above--;
        }
        return ITEM_LEADS.indexOf(candidate.family().lead()) >= 0 && headings.containsKey(above);
    }

    private void add(Page page, LabelCandidate candidate, boolean known) {
        int line = candidate.line();
        int last = candidate.last();
        int first = page.line(line).span().start();
        int start = page.line(last).span().start();
        boolean inline = candidate.words() < page.text(last).length();
        if (!inline && last + 1 >= page.size()) {
            return;
        }
        int words =
                inline ? start + candidate.words() : page.line(last + 1).span().start();
        SpeakerLabel label = known ? SpeakerLabel.of(candidate.label()) : null;
        headings.put(line, new Heading(label, new Span(first, words), words, last + 1));
    }

    @Override
    public Optional<Heading> at(Page page, int index) {
        return Optional.ofNullable(headings.get(index));
    }

    LabelFamily family() {
        return family;
    }

    /** Whether all of their turns are above or below all those of {@code others}. */
    boolean areApartFrom(FamilyLabels others) {
        IntSummaryStatistics here =
                headings.keySet().stream().mapToInt(line -> line).summaryStatistics();
        IntSummaryStatistics there =
                others.headings.keySet().stream().mapToInt(line -> line).summaryStatistics();
        return here.getMax() < there.getMin() || there.getMax() < here.getMin();
    }

    /** How many turns are headed by somebody who is known. */
    int proven() {
        return proven;
    }

    @Override
    public String name() {
        return family.toString();
    }

    /** Whether a sentence follows the candidate, before an empty line does; in notes without full stops, whatever words. */
    static boolean speaks(Page page, LabelCandidate candidate) {
        int line = candidate.last();
        String rest = page.text(line).substring(candidate.words());
        if (isQuoted(candidate) || SENTENCE.matcher(rest).find() || (!page.hasStops() && !rest.isBlank())) {
            return true;
        }
        int last = Math.min(page.size(), line + LINES);
        boolean alone = rest.isBlank();
        for (int next = line + 1; next < last; next++) {
            boolean gap = page.line(next).blanksBefore() > page.usualGap();
            if (gap && !(alone && next == line + 1)) {
                return false;
            }
            if (SENTENCE.matcher(page.text(next)).find()) {
                return true;
            }
        }
        return false;
    }

    /** Whether quotation marks say that words are said, which may end without a full stop. */
    private static boolean isQuoted(LabelCandidate candidate) {
        return candidate.family().sign() == LabelFamily.Sign.QUOTATION;
    }

    /** Whether words can be what somebody calls themselves: outside of brackets without Han characters, which words of the language have. */
    static boolean isNick(String label) {
        String name = Brackets.removed(label);
        return !HAN.matcher(name.isBlank() ? label : name).find();
    }
}
