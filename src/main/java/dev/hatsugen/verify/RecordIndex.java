package dev.hatsugen.verify;

import dev.hatsugen.minutes.Block;
import dev.hatsugen.minutes.Corpus;
import dev.hatsugen.minutes.Meeting;
import dev.hatsugen.minutes.Sentences;
import dev.hatsugen.minutes.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * All words of the record, found by their grams of three characters. Seeds that lie on one diagonal point to the place of words
 * that were changed, as in W. R. Pearson and D. J. Lipman, Improved tools for biological sequence comparison, PNAS 85 (1988).
 */
final class RecordIndex {

    static final int GRAM = 3;
    private static final int MAX_PLACES = 20;
    private static final int BAND = 32;

    /** Grams that are in more places than this tell nothing about the place. */
    private static final int COMMON = 400;

    private final List<Entry> entries = new ArrayList<>();
    private final String all;
    private final int[] starts;

    /** Sorted: the gram's hash in the upper half, its place in {@link #all} in the lower one. */
    private final long[] grams;

    /**
     * One block of the record.
     *
     * @param plain its words as they are compared
     * @param sentences its sentences, as ranges of its words
     * @param borders the characters that count with which a sentence begins, and the end
     */
    record Entry(Meeting meeting, Block block, PlainText plain, List<Span> sentences, BitSet borders) {

        /** Whether a sentence begins at that character that counts. */
        boolean beginsSentence(int at) {
            return borders.get(at);
        }

        /** Whether a sentence ends before that character that counts. */
        boolean endsSentence(int at) {
            return borders.get(at);
        }
    }

    /**
     * A place in the record.
     *
     * @param entry the block
     * @param start the first character that counts
     * @param end behind the last one
     */
    record Place(Entry entry, int start, int end) {}

    RecordIndex(Corpus corpus) {
        StringBuilder text = new StringBuilder();
        List<Integer> begins = new ArrayList<>();
        for (Meeting meeting : corpus.meetings()) {
            for (Block block : meeting.blocks()) {
                Entry entry = entry(meeting, block);
                entries.add(entry);
                begins.add(text.length());
                text.append(entry.plain().text()).append('\0');
            }
        }
        all = text.toString();
        starts = begins.stream().mapToInt(Integer::intValue).toArray();
        grams = new long[Math.max(0, all.length() - GRAM + 1)];
        Arrays.setAll(grams, i -> hash(all, i) << 32 | i);
        Arrays.sort(grams);
    }

    private static Entry entry(Meeting meeting, Block block) {
        String words = block.words().text();
        List<Span> sentences = Sentences.of(words);
        List<Span> pageMarks = sentences.stream()
                .filter(sentence -> Sentences.isPageMark(sentence.of(words)))
                .toList();
        PlainText plain = PlainText.of(words, pageMarks);
        BitSet borders = new BitSet();
        sentences.forEach(sentence -> borders.set(plain.indexAt(sentence.start())));
        borders.set(plain.length());
        return new Entry(meeting, block, plain, sentences, borders);
    }

    private static long hash(String text, int at) {
        long mixed = (text.charAt(at) * 961L + text.charAt(at + 1) * 31L + text.charAt(at + 2)) * 0x9E3779B1L;
        return (mixed >>> 1) & 0x7FFFFFFFL;
    }

    /** Where {@code plain}, which must not be empty, is character by character: the first 20 places. */
    List<Place> exact(String plain) {
        List<Place> places = new ArrayList<>();
        if (plain.length() < GRAM) {
            for (int at = all.indexOf(plain); at >= 0 && places.size() < MAX_PLACES; at = all.indexOf(plain, at + 1)) {
                places.add(place(at, plain.length()));
            }
            return places;
        }
        int rarest = 0;
        long[] range = range(plain, 0);
        for (int i = 1; i + GRAM <= plain.length(); i++) {
            long[] next = range(plain, i);
            if (next[1] - next[0] < range[1] - range[0]) {
                rarest = i;
                range = next;
            }
        }
        for (long i = range[0]; i < range[1] && places.size() < MAX_PLACES; i++) {
            int at = (int) grams[(int) i] - rarest;
            if (at >= 0 && all.startsWith(plain, at)) {
                places.add(place(at, plain.length()));
            }
        }
        return places;
    }

    /** Stretches of the record that may hold {@code plain} with changes, the likeliest first. */
    List<Place> near(String plain, int most) {
        Map<Long, Double> diagonals = new HashMap<>();
        for (int i = 0; i + GRAM <= plain.length(); i++) {
            long[] range = range(plain, i);
            long count = range[1] - range[0];
            double weight = Math.log(1 + (double) all.length() / Math.max(1, count));
            for (long j = range[0]; count <= COMMON && j < range[1]; j++) {
                int at = (int) grams[(int) j];
                int entry = entryOf(at);
                int band = Math.floorDiv(at - starts[entry] - i, BAND);
                diagonals.merge((long) entry << 32 | (band + (1 << 20)), weight, Double::sum);
            }
        }
        return diagonals.entrySet().stream()
                .sorted(Map.Entry.<Long, Double>comparingByValue().reversed())
                .limit(most)
                .map(diagonal -> stretch(
                        (int) (diagonal.getKey() >> 32),
                        ((int) (diagonal.getKey() & 0xFFFFFFFFL) - (1 << 20)) * BAND,
                        plain.length()))
                .toList();
    }

    private Place stretch(int entry, int start, int length) {
        int slack = BAND + length / 4;
        int from = Math.max(0, start - slack);
        int to = Math.min(entries.get(entry).plain().length(), start + BAND + length + slack);
        return new Place(entries.get(entry), Math.min(from, to), to);
    }

    private long[] range(String plain, int at) {
        long hash = hash(plain, at);
        return new long[] {lowest(hash << 32), lowest((hash + 1) << 32)};
    }

    private int lowest(long key) {
        int found = Arrays.binarySearch(grams, key);
        return found >= 0 ? found : -found - 1;
    }

    private Place place(int at, int length) {
        int entry = entryOf(at);
        return new Place(entries.get(entry), at - starts[entry], at - starts[entry] + length);
    }

    private int entryOf(int at) {
        int found = Arrays.binarySearch(starts, at);
        return found >= 0 ? found : -found - 2;
    }
}
