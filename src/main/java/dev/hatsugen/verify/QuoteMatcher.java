package dev.hatsugen.verify;

import dev.hatsugen.minutes.Sentences;
import dev.hatsugen.minutes.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the words of a claim in the record: as a whole, sentence by sentence, joined where sentences end, or with changes. */
final class QuoteMatcher {

    private static final Pattern LEFT_OUT = Pattern.compile("…+|‥+|\\.{3,}|[（(［\\[〔](?:中略|略|前略|後略|…+|\\.{3})[）)］\\]〕]");
    private static final int MAX_ALIGNED_LENGTH = 400;
    private static final int MIN_JOINED_LENGTH = 8;
    private static final int CANDIDATES = 6;

    /** Up to this share of changed characters several sentences are taken for one stretch of the record. */
    private static final double SAME_STRETCH = 0.25;

    /** From this share on words that are pieced together of true ones are no invention. */
    private static final double MOSTLY = 0.8;

    private final RecordIndex index;
    private final Predicate<RecordIndex.Entry> preferred;

    /** @param preferred blocks that come first where several are equally near: those of the claimed speaker */
    QuoteMatcher(RecordIndex index, Predicate<RecordIndex.Entry> preferred) {
        this.index = index;
        this.preferred = preferred;
    }

    /** What is found for a piece of {@code claim}, in order; nothing where the piece holds no character that counts. */
    List<Part> parts(String claim, Span piece) {
        PlainText plain = PlainText.of(piece.of(claim));
        if (plain.length() == 0) {
            return List.of();
        }
        List<RecordIndex.Place> whole = index.exact(plain.text());
        if (!whole.isEmpty()) {
            return List.of(new Part(piece, whole, null));
        }
        List<Span> sentences = sentences(claim, piece);
        List<Part> apart = exactSentences(claim, sentences);
        if (apart.isEmpty()) {
            apart = joined(piece, plain);
        }
        if (!apart.isEmpty()) {
            return apart;
        }
        if (sentences.size() > 1) {
            Part.Nearest nearest = plain.length() <= MAX_ALIGNED_LENGTH ? nearest(plain) : null;
            return nearest != null && nearest.ratio() <= SAME_STRETCH
                    ? List.of(new Part(piece, List.of(), nearest))
                    : sentences.stream()
                            .flatMap(sentence -> parts(claim, sentence).stream())
                            .toList();
        }
        Part likest = new Part(piece, List.of(), nearest(plain));
        return likest.isAltered() ? List.of(likest) : spliced(piece, plain, likest);
    }

    /**
     * Long runs of true words that were put together in mid-sentence; {@code likest} alone where they are too little of the
     * piece.
     */
    private List<Part> spliced(Span piece, PlainText plain, Part likest) {
        List<Part> runs = new ArrayList<>();
        int covered = 0;
        int from = 0;
        while (from < plain.length()) {
            int length = longestExact(plain.text().substring(from));
            if (length < MIN_JOINED_LENGTH) {
                from++;
                continue;
            }
            Span written = plain.written(from, from + length);
            Span claimed = new Span(piece.start() + written.start(), piece.start() + written.end());
            RecordIndex.Place place =
                    index.exact(plain.text().substring(from, from + length)).getFirst();
            Alignment same = new Alignment(0, length, 0, List.of());
            runs.add(new Part(
                    claimed, List.of(), new Part.Nearest(PlainText.of(written.of(plain.source())), place, same)));
            covered += length;
            from += length;
        }
        return covered >= MOSTLY * plain.length() ? runs : List.of(likest);
    }

    /** The sentences of a piece, separated where it marks words as left out too, and where one is too long to align. */
    private static List<Span> sentences(String claim, Span piece) {
        List<Span> stretches = new ArrayList<>();
        Matcher leftOut = LEFT_OUT.matcher(claim).region(piece.start(), piece.end());
        int from = piece.start();
        while (leftOut.find()) {
            stretches.add(new Span(from, leftOut.start()));
            from = leftOut.end();
        }
        stretches.add(new Span(from, piece.end()));
        List<Span> sentences = new ArrayList<>();
        for (Span stretch : stretches) {
            for (Span sentence : Sentences.of(stretch.of(claim))) {
                int start = stretch.start() + sentence.start();
                int end = stretch.start() + sentence.end();
                for (int at = start; at < end; at += MAX_ALIGNED_LENGTH) {
                    sentences.add(new Span(at, Math.min(end, at + MAX_ALIGNED_LENGTH)));
                }
            }
        }
        return sentences;
    }

    private List<Part> exactSentences(String claim, List<Span> sentences) {
        List<Part> parts = new ArrayList<>();
        for (Span sentence : sentences) {
            String plain = PlainText.of(sentence.of(claim)).text();
            List<RecordIndex.Place> places = plain.isEmpty() ? List.of() : index.exact(plain);
            if (places.isEmpty() && !plain.isEmpty()) {
                return List.of();
            }
            if (!plain.isEmpty()) {
                parts.add(new Part(sentence, places, null));
            }
        }
        return parts.size() > 1 ? parts : List.of();
    }

    /** Words from several places, put together where sentences end in the record; empty where they are not that. */
    private List<Part> joined(Span piece, PlainText plain) {
        List<Part> parts = new ArrayList<>();
        int from = 0;
        while (from < plain.length()) {
            int length = longestExact(plain.text().substring(from));
            List<RecordIndex.Place> fitting = new ArrayList<>();
            int cut = 0;
            for (RecordIndex.Place place : length < MIN_JOINED_LENGTH
                    ? List.<RecordIndex.Place>of()
                    : index.exact(plain.text().substring(from, from + length))) {
                int end = from + length == plain.length() ? place.end() : lastBorder(place);
                if (end - place.start() >= MIN_JOINED_LENGTH
                        && (from == 0 || place.entry().beginsSentence(place.start()))) {
                    cut = Math.max(cut, end - place.start());
                    fitting.add(new RecordIndex.Place(place.entry(), place.start(), end));
                }
            }
            int taken = cut;
            fitting.removeIf(place -> place.end() - place.start() != taken);
            if (fitting.isEmpty()) {
                return List.of();
            }
            Span written = plain.written(from, from + taken);
            parts.add(
                    new Part(new Span(piece.start() + written.start(), piece.start() + written.end()), fitting, null));
            from += taken;
        }
        return parts;
    }

    /** The last sentence end within a place; its start where there is none. */
    private static int lastBorder(RecordIndex.Place place) {
        int end = place.end();
        while (end > place.start() && !place.entry().endsSentence(end)) {
            end--;
        }
        return end;
    }

    /** How many characters from the start are in the record in one piece. */
    private int longestExact(String plain) {
        int stands = 0;
        int tooLong = plain.length() + 1;
        while (tooLong - stands > 1) {
            int middle = (stands + tooLong) / 2;
            if (index.exact(plain.substring(0, middle)).isEmpty()) {
                tooLong = middle;
            } else {
                stands = middle;
            }
        }
        return stands;
    }

    private Part.@Nullable Nearest nearest(PlainText plain) {
        Part.Nearest best = null;
        for (RecordIndex.Place stretch : index.near(plain.text(), CANDIDATES)) {
            String words = stretch.entry().plain().text().substring(stretch.start(), stretch.end());
            Part.Nearest nearest = new Part.Nearest(plain, stretch, Alignment.of(plain.text(), words));
            boolean better = best == null
                    || nearest.alignment().distance() < best.alignment().distance()
                    || (nearest.alignment().distance() == best.alignment().distance()
                            && preferred.test(stretch.entry())
                            && !preferred.test(best.stretch().entry()));
            best = better ? nearest : best;
        }
        return best;
    }
}
