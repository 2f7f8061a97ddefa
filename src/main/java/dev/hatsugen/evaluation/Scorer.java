package dev.hatsugen.evaluation;

import dev.hatsugen.evaluation.GoldQuestion.Gold;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Adds up how good outcomes are. A quote is right when it holds the gold words or at least half of them in one run. */
final class Scorer {

    private static final int PAGE = 5;
    private static final int LOOKED_AT = 10;
    private static final int WINDOW = 400;
    private static final int MIN_RUN_LENGTH = 6;

    private final List<Double> times = new ArrayList<>();
    private int questions;
    private int answerable;
    private int first;
    private double recall;
    private double reciprocalRank;
    private int unanswerable;
    private int refused;
    private int overRefused;
    private int asksForSpeakers;
    private double speakers;

    void add(GoldQuestion question, Outcome outcome) {
        questions++;
        times.add(outcome.milliseconds());
        boolean empty = outcome.candidates().isEmpty();
        if (!question.answerable()) {
            unanswerable++;
            refused += empty || !outcome.isCertain() ? 1 : 0;
            return;
        }
        answerable++;
        overRefused += empty ? 1 : 0;
        addRanks(question, outcome);
        if (!question.speakers().isEmpty()) {
            asksForSpeakers++;
            speakers += speakersF1(question.speakers(), outcome);
        }
    }

    Scores scores() {
        List<Double> sorted = times.stream().sorted().toList();
        double median = sorted.isEmpty() ? Double.NaN : sorted.get(sorted.size() / 2);
        return new Scores(
                questions,
                share(first, answerable),
                share(recall, answerable),
                share(reciprocalRank, answerable),
                share(refused, unanswerable),
                share(overRefused, answerable),
                share(speakers, asksForSpeakers),
                median);
    }

    private void addRanks(GoldQuestion question, Outcome outcome) {
        Set<Gold> found = new HashSet<>();
        int firstRight = -1;
        for (int rank = 0; rank < Math.min(LOOKED_AT, outcome.candidates().size()); rank++) {
            Outcome.Candidate candidate = outcome.candidates().get(rank);
            for (Gold gold : question.gold()) {
                if (gold.meeting().equals(candidate.meeting()) && holds(candidate.text(), gold.quote())) {
                    firstRight = firstRight < 0 ? rank : firstRight;
                    if (rank < PAGE) {
                        found.add(gold);
                    }
                }
            }
        }
        first += firstRight == 0 ? 1 : 0;
        reciprocalRank += firstRight < 0 ? 0 : 1.0 / (firstRight + 1);
        recall += (double) found.size() / question.gold().size();
    }

    private static double speakersF1(List<String> expected, Outcome outcome) {
        Set<String> named = new HashSet<>();
        for (Outcome.Candidate candidate : outcome.candidates()) {
            String known = expected.stream()
                    .filter(candidate.speaker()::contains)
                    .findFirst()
                    .orElse(candidate.speaker());
            named.add(known);
        }
        long right = expected.stream().filter(named::contains).count();
        double precision = named.isEmpty() ? 0 : (double) right / named.size();
        double completeness = (double) right / expected.size();
        return precision + completeness == 0 ? 0 : 2 * precision * completeness / (precision + completeness);
    }

    private static boolean holds(String text, String gold) {
        String words = bare(gold);
        String all = bare(text);
        String window = all.substring(0, Math.min(WINDOW, all.length()));
        if (window.contains(words)
                || (!window.isEmpty() && words.contains(window) && window.length() * 2 >= words.length())) {
            return true;
        }
        int run = Math.max(MIN_RUN_LENGTH, words.length() / 2);
        for (int start = 0; start + run <= words.length(); start++) {
            if (window.contains(words.substring(start, start + run))) {
                return true;
            }
        }
        return false;
    }

    private static String bare(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("\\s+", "")
                .toLowerCase(Locale.ROOT);
    }

    private static double share(double part, int whole) {
        return whole == 0 ? Double.NaN : part / whole;
    }
}
