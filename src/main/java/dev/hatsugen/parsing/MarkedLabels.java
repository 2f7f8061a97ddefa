package dev.hatsugen.parsing;

import dev.hatsugen.minutes.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A mark and a label: alone on its line or wrapped over more ({@code ○石井副市長兼環境部長}, {@code ○（石井委員）}), or before
 * the words ({@code ○議長（森一郎君） ただいまから…}). A mark before speech heads no turn, nor does one in a list of names. Circles
 * mark labels everywhere; another mark does where it is before several, or before an office and a person.
 */
final class MarkedLabels implements TurnConvention {

    private static final int MAX_LINES = 3;
    private static final int FULL_LINE = 25;
    private static final int MIN_LABELS = 2;
    private static final int MAX_UNKNOWN_LENGTH = 15;

    /** A mark that is before labels so many times less often than another one marks something else. */
    private static final int RARE = 5;

    private final Page page;
    private final LabelJudge judge;
    private final Map<Integer, Heading> headings = new HashMap<>();
    private final Set<Character> marks = new HashSet<>();
    private int proven;

    private MarkedLabels(Page page, LabelJudge judge) {
        this.page = page;
        this.judge = judge;
    }

    /** The marked labels of {@code page}, which must be asked about no other. */
    static MarkedLabels of(Page page, LabelJudge judge) {
        MarkedLabels labels = new MarkedLabels(page, judge);
        labels.findKnown();
        labels.findOthers();
        return labels;
    }

    @Override
    public Optional<Heading> at(Page asked, int index) {
        return Optional.ofNullable(headings.get(index));
    }

    @Override
    public String name() {
        StringBuilder all = new StringBuilder();
        marks.stream().sorted().forEach(all::append);
        return all + "X";
    }

    /** How many turns are headed by somebody who is known. */
    int proven() {
        return proven;
    }

    /** Labels that hold an office. */
    private void findKnown() {
        Map<Integer, Heading> known = new HashMap<>();
        Map<Character, Integer> uses = new HashMap<>();
        Set<Character> sure = new HashSet<>();
        for (int line = 0; line < page.size(); line++) {
            Heading heading = isMarked(line) && !PeopleLine.followTitle(page.text(line)) ? known(line) : null;
            if (heading != null && (Speech.follows(page, heading) || isRepeated(heading, known.values()))) {
                known.put(line, heading);
                uses.merge(Marks.group(page.text(line)), 1, Integer::sum);
                if (isSure(heading)) {
                    sure.add(Marks.group(page.text(line)));
                }
            }
        }
        int most = uses.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        uses.forEach((mark, count) -> {
            boolean rare = count * RARE < most && !sure.contains(mark);
            if (!rare && (mark == Marks.CIRCLE || sure.contains(mark) || count >= MIN_LABELS)) {
                marks.add(mark);
            }
        });
        known.forEach((line, heading) -> {
            if (marks.contains(Marks.group(page.text(line)))) {
                headings.put(line, heading);
            }
        });
        proven = headings.size();
    }

    /** Labels that the attendance list or a name's shape proves, and labels that are as the known ones do. */
    private void findOthers() {
        if (proven < MIN_LABELS) {
            return;
        }
        List<LabelCandidate> labels = new ArrayList<>();
        headings.forEach((line, heading) -> labels.add(candidate(line, heading)));
        LabelLayout layout = LabelLayout.of(page, labels);
        boolean direct = labels.stream()
                .allMatch(label -> !Page.isBlank(page.text(label.line()).charAt(1)));
        int first = headings.keySet().stream().mapToInt(Integer::intValue).min().orElse(0);
        Map<String, Integer> uses = uses();
        for (int line = 0; line < page.size(); line++) {
            boolean spaced =
                    page.text(line).length() < 3 || Page.isBlank(page.text(line).charAt(1));
            if (!headings.containsKey(line)
                    && isMarked(line)
                    && marks.contains(Marks.group(page.text(line)))
                    && !(direct && spaced)) {
                Heading heading = other(line, layout, uses);
                if (heading != null && (line >= first || opens(line, heading))) {
                    headings.put(line, heading);
                }
            }
        }
    }

    /** Whether a turn under the same label, words between them, is above: an answer may be no sentence. */
    private static boolean isRepeated(Heading heading, Collection<Heading> above) {
        return heading.label() != null
                && above.stream().anyMatch(other -> heading.label().equals(other.label()));
    }

    private LabelCandidate candidate(int line, Heading heading) {
        int words = heading.wordsStart() - page.line(line).span().start();
        String label = heading.label() == null ? "" : heading.label().text();
        LabelFamily family = new LabelFamily(' ', ' ', LabelFamily.Sign.OWN);
        return new LabelCandidate(
                family, line, label, Math.min(words, page.text(line).length()));
    }

    /** How often each label is behind a mark with a sentence behind it. */
    private Map<String, Integer> uses() {
        Map<String, Integer> uses = new HashMap<>();
        for (int line = 0; line < page.size(); line++) {
            if (isMarked(line)) {
                LabelCandidates.behindMark(page, line).stream()
                        .filter(candidate -> FamilyLabels.speaksAtOnce(page, candidate))
                        .map(LabelCandidate::key)
                        .distinct()
                        .forEach(key -> uses.merge(key, 1, Integer::sum));
            }
        }
        return uses;
    }

    /** Whether a turn above the first one under a label of an office is one: it holds a sentence that somebody says. */
    private boolean opens(int line, Heading heading) {
        return heading.label() != null && ListedPeople.isSpeech(page.text(line));
    }

    private @Nullable Heading other(int line, LabelLayout layout, Map<String, Integer> uses) {
        for (LabelCandidate candidate : LabelCandidates.behindMark(page, line)) {
            LabelStrength strength = judge.of(candidate.label());
            boolean inline = candidate.words() < page.text(line).length();
            if (!FamilyLabels.speaks(page, candidate)
                    || (inline && Speech.isCount(page.text(line).substring(candidate.words())))) {
                continue;
            }
            boolean comesBack = strength == LabelStrength.WEAK && uses.getOrDefault(candidate.key(), 0) >= MIN_LABELS;
            boolean known = comesBack || strength.compareTo(LabelStrength.LIKELY) >= 0;
            boolean unknown = strength == LabelStrength.WEAK
                    && candidate.label().length() <= MAX_UNKNOWN_LENGTH
                    && candidate.family().sign() != LabelFamily.Sign.COLON
                    && FamilyLabels.speaksAtOnce(page, candidate)
                    && layout.fits(candidate);
            if (known || unknown) {
                int start = page.line(line).span().start();
                int words = inline
                        ? start + candidate.words()
                        : page.line(line + 1).span().start();
                SpeakerLabel label = known ? SpeakerLabel.of(candidate.label()) : null;
                return new Heading(label, new Span(start, words), words, line + 1);
            }
        }
        return null;
    }

    private boolean isMarked(int line) {
        return (Marks.isCircle(page, line) || Marks.isOtherMark(page.text(line))) && FieldLabels.at(page, line) == null;
    }

    private @Nullable Heading known(int line) {
        Heading heading = aloneOnItsLines(page, line);
        return heading == null ? beforeWords(page, line) : heading;
    }

    private static boolean isSure(Heading heading) {
        return heading.label() != null && heading.label().isSure();
    }

    private static @Nullable Heading aloneOnItsLines(Page page, int index) {
        String words = page.text(index).substring(1);
        for (int next = index + 1; next <= page.size() && next - index <= MAX_LINES; next++) {
            SpeakerLabel label = Brackets.open(words) == 0 ? SpeakerLabel.read(words) : null;
            if (label != null && hasWords(page, next)) {
                Span span = page.span(index, next);
                return new Heading(label, span, page.line(next).span().start(), next);
            }
            if (next == page.size() || !mayWrap(page, words, next)) {
                return null;
            }
            words += page.text(next);
        }
        return null;
    }

    /** Whether a label can go on in the next line: its brackets are open, or it fills the line and the rest is short. */
    private static boolean mayWrap(Page page, String words, int next) {
        if (Marks.isCircle(page, next) || words.length() > 100 || words.indexOf('。') >= 0) {
            return false;
        }
        return Brackets.open(words) > 0
                || (words.length() >= FULL_LINE && page.text(next).length() <= 15);
    }

    private static boolean hasWords(Page page, int next) {
        return next < page.size()
                && SpeakerLabel.read(page.text(next).substring(Marks.isCircle(page, next) ? 1 : 0)) == null;
    }

    /** Whether the words behind an office are the one who holds it, and nothing is said on the line. */
    private boolean isPersonAlone(String words) {
        return words.length() <= MAX_UNKNOWN_LENGTH && judge.of(words).compareTo(LabelStrength.LIKELY) >= 0;
    }

    private @Nullable Heading beforeWords(Page page, int index) {
        String line = page.text(index);
        int start = page.line(index).span().start();
        LabelScanner.Found found = LabelScanner.find(line, 1);
        if (found != null && isPersonAlone(line.substring(found.words())) && hasWords(page, index + 1)) {
            int words = page.line(index + 1).span().start();
            return new Heading(SpeakerLabel.of(line.substring(1)), new Span(start, words), words, index + 1);
        }
        if (found != null) {
            int words = start + found.words();
            return new Heading(found.label(), new Span(start, words), words, index + 1);
        }
        if (line.length() < FULL_LINE || index + 1 == page.size() || Marks.isCircle(page, index + 1)) {
            return null;
        }
        return overTwoLines(page, index, line);
    }

    /** A label that begins on one line and ends on the next one, before the words. */
    private static @Nullable Heading overTwoLines(Page page, int index, String line) {
        LabelScanner.Found found = LabelScanner.find(line + page.text(index + 1), 1);
        if (found == null || found.end() <= line.length()) {
            return null;
        }
        int start = page.line(index).span().start();
        int words = page.line(index + 1).span().start() + found.words() - line.length();
        return new Heading(found.label(), new Span(start, words), words, index + 2);
    }
}
