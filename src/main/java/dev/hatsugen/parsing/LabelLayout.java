package dev.hatsugen.parsing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How the known labels of a page are on it, so that a label that is not known can be told from ordinary words.
 *
 * @param gap whether an empty line is above nearly every label
 * @param separated whether an empty line is above most labels and above few other lines
 * @param textGap whether empty lines are above many other lines too
 * @param indent the usual indent of a label, or that of labels which others answer below them
 * @param level of how many signs the labels are headings in Markdown; 0 where they are none
 * @param alone whether nearly every label is alone on its line
 * @param inline whether nearly none does
 */
record LabelLayout(
        Page page,
        boolean gap,
        boolean separated,
        boolean textGap,
        int indent,
        int level,
        boolean alone,
        boolean inline) {

    private static final int NEARLY_ALL_PERCENT = 90;
    private static final int MIN_PARTED_PERCENT = 80;
    private static final int MIN_ANSWERED = 2;

    static LabelLayout of(Page page, List<LabelCandidate> labels) {
        int usual = page.usualGap();
        long gaps = labels.stream()
                .filter(label -> page.line(label.line()).blanksBefore() > usual)
                .count();
        long allGaps = page.lines().stream()
                .filter(line -> line.blanksBefore() > usual)
                .count();
        long alone = labels.stream().filter(label -> isAlone(page, label)).count();
        Map<Integer, Integer> indents = new HashMap<>();
        labels.forEach(label -> indents.merge(page.line(label.line()).indent(), 1, Integer::sum));
        int usualIndent = indents.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(0);
        int indent = indentOfAnswered(page, labels).orElse(usualIndent);
        int size = labels.size();
        boolean textGap = (allGaps - gaps) * 2 > page.size() - size;
        return new LabelLayout(
                page,
                isNearly(gaps, size),
                gaps * 100 >= (long) size * MIN_PARTED_PERCENT && !textGap,
                textGap,
                indent,
                labels.isEmpty() ? 0 : level(page, labels.getFirst()),
                isNearly(alone, size),
                isNearly(size - alone, size));
    }

    /** The least indent of labels that are answered by labels right below them, further in: most labels may be such answers. */
    private static OptionalInt indentOfAnswered(Page page, List<LabelCandidate> labels) {
        Set<Integer> lines = labels.stream().map(LabelCandidate::line).collect(Collectors.toSet());
        List<Integer> indents = lines.stream()
                .filter(line -> lines.contains(line + 1)
                        && page.line(line + 1).indent() > page.line(line).indent())
                .map(line -> page.line(line).indent())
                .toList();
        return indents.size() < MIN_ANSWERED
                ? OptionalInt.empty()
                : indents.stream().mapToInt(Integer::intValue).min();
    }

    private static boolean isNearly(long some, int all) {
        return some * 100 >= (long) all * NEARLY_ALL_PERCENT;
    }

    private static boolean isAlone(Page page, LabelCandidate label) {
        return label.words() >= page.text(label.last()).length();
    }

    /** Whether the layout alone tells a label from other lines. */
    boolean isDistinct() {
        return gap && !textGap;
    }

    /** Whether an empty line is above a name that is alone, where one is above the labels. */
    boolean isPartedAlike(LabelCandidate label) {
        boolean gapAbove = page.line(label.line()).blanksBefore() > page.usualGap();
        return !(alone && separated && label.family().sign() == LabelFamily.Sign.LINE_END) || gapAbove;
    }

    private static int level(Page page, LabelCandidate label) {
        return page.text(label.line()).replaceFirst("^(#*).*", "$1").length();
    }

    /** Whether the candidate is indented as the labels are; in nested lists an answer is below what it answers. */
    boolean isIndentedAlike(LabelCandidate label) {
        LabelFamily family = label.family();
        boolean nested = family.isTree() || (family.lead() != ' ' && family.wrap() != ' ');
        return level(page, label) == level
                && (nested || Math.abs(page.line(label.line()).indent() - indent) <= 1);
    }

    /** Whether the candidate is as the labels do. */
    boolean fits(LabelCandidate label) {
        boolean hasGap = page.line(label.line()).blanksBefore() > page.usualGap();
        boolean isAlone = isAlone(page, label);
        return (!gap || hasGap) && (!alone || isAlone) && (!inline || !isAlone) && isIndentedAlike(label);
    }
}
