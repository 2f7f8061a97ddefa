package dev.hatsugen.parsing;

import dev.hatsugen.language.Words;
import dev.hatsugen.minutes.PersonName;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Weighs every way to cut an entry of an attendance list into a post, a surname, a given name and a post behind them, as 早川渉専務 and
 * 商工振興課　戸川淳主査 are, and takes the likeliest. {@link CutWeights} says what speaks for one.
 */
final class EntryCuts {

    /** By how much, in log odds, a cut must outweigh a reading of the patterns to be taken in its place, or nobody to make one doubtful. */
    private static final double MIN_LEAD = 2;

    private static final int MAX_SURNAME = 14;
    private static final int MAX_GIVEN = 5;
    private static final int MAX_USUAL_GIVEN = 3;

    /** The entry without blanks and brackets; {@code gap[i]} is whether a blank is before letter {@code i}. */
    private final String letters;

    private final boolean[] gap;

    /** Where the dictionary cuts the letters: a name never ends within a word. */
    private final BitSet borders = new BitSet();

    private final String remark;
    private final CutWeights weights;

    /**
     * A way to cut the letters of an entry.
     *
     * @param start where the surname begins
     * @param parted where the given name begins
     * @param end where the name ends
     */
    record Cut(int start, int parted, int end, double weight) {}

    EntryCuts(EntryText text, CutWeights weights) {
        String outside = text.outside();
        this.letters = OfficeTitles.compact(outside);
        this.gap = new boolean[letters.length() + 1];
        this.remark = text.remark();
        this.weights = weights;
        borders.set(0);
        Words.of(letters).forEach(word -> borders.set(word.span().end()));
        int at = 0;
        for (int i = 0; i < outside.length(); i++) {
            if (Page.isBlank(outside.charAt(i))) {
                gap[at] = true;
            } else {
                at++;
            }
        }
    }

    /**
     * The likeliest reading of {@code entry}: that of the patterns, unless another one weighs more.
     *
     * @param read what the patterns make of it; null for nobody
     * @param weights those of the same minutes
     */
    static @Nullable PersonEntry likeliest(String entry, @Nullable PersonEntry read, CutWeights weights) {
        EntryText text = EntryText.of(entry);
        if (read == null && isCalled(text.outside(), weights)) {
            return new PersonEntry(new PersonName(text.outside(), "", null), text.remark());
        }
        if ((read != null && !EntryText.isJapanese(read.name().surname())) || !text.isCuttable()) {
            return read;
        }
        PersonEntry called = called(text, weights);
        if (called != null) {
            return called;
        }
        EntryCuts cuts = new EntryCuts(text, weights);
        double before = read == null ? weights.nobody() - MIN_LEAD : cuts.weight(read);
        boolean isLong = read != null && hasLongGiven(read);
        if (read != null && !isLong && before >= weights.nobody() - MIN_LEAD) {
            return read;
        }
        Cut best = null;
        for (Cut cut : cuts.all(read == null ? weights.leastName() : CutWeights.NEVER)) {
            best = best == null || cut.weight() > best.weight() ? cut : best;
        }
        return best != null && best.weight() >= before + (isLong ? 0 : MIN_LEAD) ? cuts.entry(best) : read;
    }

    /** The person of an entry in one word that begins as labels of the minutes call one, and goes on with a given name or as they do. */
    private static @Nullable PersonEntry called(EntryText text, CutWeights weights) {
        String letters = text.outside();
        int surname = weights.called(letters);
        String rest = letters.substring(surname);
        if (surname == 0 || letters.chars().anyMatch(letter -> Page.isBlank((char) letter))) {
            return null;
        }
        PersonName name = new PersonName(letters.substring(0, surname), "", null);
        if (weights.isLabel(letters)) {
            return new PersonEntry(name, rest + (text.remark().isEmpty() ? "" : "（" + text.remark() + "）"));
        }
        boolean given = !rest.isEmpty() && rest.length() <= MAX_GIVEN - 1 && !CutWeights.isOffice(rest);
        return given ? new PersonEntry(new PersonName(name.surname(), rest, null), text.remark()) : null;
    }

    /** Whether a given name is as long as few are, and may be part of a post: 中西義務教育課長. */
    private static boolean hasLongGiven(PersonEntry read) {
        String given = OfficeTitles.compact(read.name().given());
        return given.length() > MAX_USUAL_GIVEN && EntryText.isJapanese(given);
    }

    /** Whether labels of the minutes are {@code words}, which are neither an office nor a body: a nick or a handle. */
    private static boolean isCalled(String words, CutWeights weights) {
        return weights.isLabel(words)
                && !OfficeTitles.OFFICE.matcher(words).find()
                && !OfficeTitles.BODY.matcher(words).find()
                && !RecordFields.isAnonymous(words);
    }

    /**
     * The ways to cut the entry.
     *
     * @param least what the name must weigh
     */
    List<Cut> all(double least) {
        List<Cut> all = new ArrayList<>();
        for (int start = 0; start < letters.length(); start++) {
            int last = isBorder(start) ? Math.min(letters.length(), start + MAX_SURNAME + MAX_GIVEN) : start;
            for (int end = start + 1; end <= last; end++) {
                for (int parted = isBorder(end) ? start + 1 : end + 1; parted <= end; parted++) {
                    double name = name(start, parted, end);
                    if (name >= least && name > CutWeights.NEVER) {
                        all.add(new Cut(start, parted, end, name + around(start, end)));
                    }
                }
            }
        }
        return all;
    }

    /** Without blanks and brackets. */
    String letters() {
        return letters;
    }

    private double name(int start, int parted, int end) {
        if (!isBorder(parted) || parted - start > MAX_SURNAME || end - parted > MAX_GIVEN) {
            return CutWeights.NEVER;
        }
        return weights.name(letters.substring(start, parted), letters.substring(parted, end))
                + weights.gaps(gap, start, parted, end);
    }

    private String leading(int start) {
        int from = start;
        while (from > 0 && !gap[from]) {
            from--;
        }
        return letters.substring(from, start);
    }

    private String attached(int end) {
        int to = end;
        while (to < letters.length() && !gap[to]) {
            to++;
        }
        return letters.substring(end, to);
    }

    /** What the reading of the patterns weighs. */
    private double weight(PersonEntry read) {
        String surname = OfficeTitles.compact(read.name().surname());
        String given = OfficeTitles.compact(read.name().given());
        int start = letters.indexOf(surname + given);
        if (start < 0) {
            return Double.MAX_VALUE / 2;
        }
        int parted = start + surname.length();
        int end = parted + given.length();
        double best = whole(start, parted, end);
        for (int other = start + 1; given.isEmpty() && other < end; other++) {
            best = Math.max(best, whole(start, other, end));
        }
        return best;
    }

    private double whole(int start, int parted, int end) {
        return around(start, end)
                + weights.name(letters.substring(start, parted), letters.substring(parted, end))
                + weights.gaps(gap, start, parted, end);
    }

    /** Of what is before and behind the name. */
    private double around(int start, int end) {
        return weights.post(letters.substring(0, start), true)
                + weights.post(letters.substring(end), false)
                + weights.attached(attached(end))
                + weights.leading(leading(start));
    }

    /** Whether a name can end at {@code at}: at a blank, or where the dictionary cuts. */
    private boolean isBorder(int at) {
        return borders.get(at) || gap[at];
    }

    private PersonEntry entry(Cut cut) {
        PersonName name = new PersonName(
                letters.substring(cut.start(), cut.parted()), letters.substring(cut.parted(), cut.end()), null);
        String before = spaced(0, cut.start());
        String behind =
                OfficeTitles.unhonoured(spaced(cut.end(), letters.length()).replace(" ", "　"))
                                .isEmpty()
                        ? ""
                        : spaced(cut.end(), letters.length());
        String post = before.isEmpty() || behind.isEmpty() ? before + behind : before + " " + behind;
        return new PersonEntry(name, remark.isEmpty() ? post : post.isEmpty() ? remark : post + "（" + remark + "）");
    }

    /** The letters with the blanks between their words: not with those that set letters apart. */
    private String spaced(int from, int to) {
        StringBuilder words = new StringBuilder();
        for (int i = from; i < to; i++) {
            boolean single = (i + 1 >= to || gap[i + 1]) && i - 1 >= from && (i - 1 == from || gap[i - 1]);
            if (i > from && gap[i] && !single) {
                words.append(' ');
            }
            words.append(letters.charAt(i));
        }
        return words.toString();
    }
}
