package dev.hatsugen.parsing;

import dev.hatsugen.language.Words;
import dev.hatsugen.minutes.PersonName;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Weighs every way to cut an entry of an attendance list into a post, a surname, a given name and a post behind them, as 早川渉専務 and
 * 商工振興課　戸川淳主査 are, and takes the likeliest. {@link CutWeights} says what speaks for one.
 */
final class EntryCuts {

    /** What a reading must weigh to name somebody where no other way to read the entry does. */
    private static final double MIN_WEIGHT = 3;

    /** What its name must weigh then. */
    private static final double MIN_NAME = 1.5;

    /** What a reading of the patterns weighs that is left as it is. */
    private static final double DOUBTFUL = 1;

    /** By how much a reading must outweigh a doubtful one of the patterns to be taken in its place. */
    private static final double MIN_LEAD = 2;

    private static final int MAX_LENGTH = 40;
    private static final int MAX_SURNAME = 14;
    private static final int MAX_GIVEN = 5;
    private static final Pattern BRACKETS = Pattern.compile("[\\s　]*[（(]([^（()）]*)[）)][\\s　]*");
    private static final Pattern MARKS = Pattern.compile("^[・･○〇◯●*※\\-\\s　]+");
    private static final Pattern NOTE = Pattern.compile("(?<=\\S)[\\s　]*[（(]?[※＊].*$");
    private static final Pattern JAPANESE = Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}々ヶヵー]");
    private static final Pattern OTHER =
            Pattern.compile("[^\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}々ヶヵー・\\p{N}\\p{IsLatin}\\s　]");

    /** The entry without blanks and brackets; {@code gap[i]} is whether a blank is before letter {@code i}. */
    private final String letters;

    private final boolean[] gap;

    /** Where the dictionary cuts the letters: a name never ends within a word. */
    private final BitSet borders = new BitSet();

    private final String remark;
    private final CutWeights weights;

    private record Cut(int start, int parted, int end, double weight) {}

    private EntryCuts(String outside, String remark, CutWeights weights) {
        this.letters = OfficeTitles.compact(outside);
        this.gap = new boolean[letters.length() + 1];
        this.remark = remark;
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
        String text = NOTE.matcher(MARKS.matcher(entry).replaceFirst(""))
                .replaceFirst("")
                .strip();
        List<String> remarks = new ArrayList<>();
        Matcher brackets = BRACKETS.matcher(text);
        while (brackets.find()) {
            remarks.add(brackets.group(1).strip());
        }
        String outside = brackets.replaceAll(" ").strip();
        if (read == null && isCalled(outside, weights)) {
            return new PersonEntry(new PersonName(outside, "", null), String.join("、", remarks));
        }
        if ((read != null && !JAPANESE.matcher(read.name().surname()).lookingAt())
                || outside.length() > MAX_LENGTH
                || !JAPANESE.matcher(outside).find()
                || OTHER.matcher(outside).find()) {
            return read;
        }
        EntryCuts cuts = new EntryCuts(outside, String.join("、", remarks), weights);
        double before = read == null ? MIN_WEIGHT - MIN_LEAD : cuts.weight(read);
        if (read != null && before >= DOUBTFUL) {
            return read;
        }
        Cut best = cuts.best(read == null ? MIN_NAME : CutWeights.NEVER);
        return best != null && best.weight() >= before + MIN_LEAD ? cuts.entry(best) : read;
    }

    /** Whether labels of the minutes are {@code words}, which are neither an office nor a body: a nick or a handle. */
    private static boolean isCalled(String words, CutWeights weights) {
        return weights.isLabel(words)
                && !OfficeTitles.OFFICE.matcher(words).find()
                && !OfficeTitles.BODY.matcher(words).find()
                && !RecordFields.isAnonymous(words);
    }

    /** @param least what the name must weigh */
    private @Nullable Cut best(double least) {
        Cut best = null;
        for (int start = 0; start < letters.length(); start++) {
            for (int end = start + 1; end <= Math.min(letters.length(), start + MAX_SURNAME + MAX_GIVEN); end++) {
                for (int parted = start + 1; parted <= end && isBorder(start) && isBorder(end); parted++) {
                    double name = name(start, parted, end);
                    double weight = name < least ? CutWeights.NEVER : name + around(start, end);
                    if (name >= least && (best == null || weight > best.weight())) {
                        best = new Cut(start, parted, end, weight);
                    }
                }
            }
        }
        return best;
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
