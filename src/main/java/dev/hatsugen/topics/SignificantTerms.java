package dev.hatsugen.topics;

import dev.hatsugen.language.CommonWords;
import dev.hatsugen.language.Folding;
import dev.hatsugen.language.Glossary;
import dev.hatsugen.language.Glosser;
import dev.hatsugen.minutes.Attendee;
import dev.hatsugen.minutes.Passage;
import dev.hatsugen.minutes.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The terms by which the speakers of some passages differ: the log-likelihood ratio G² of the table of speakers and points with
 * and without the term (T. Dunning, "Accurate Methods for the Statistics of Surprise and Coincidence", Computational Linguistics
 * 19 (1993), 61-74), among terms that more than one speaker uses. Terms that show speakers whom no other term shows come first.
 */
final class SignificantTerms {

    private static final int MIN_SPEAKERS = 2;
    private static final double MAX_COMMON = 0.3;
    private static final Pattern TERM = Pattern.compile("[\\p{IsHan}ァ-ーa-z0-9・]{2,}");
    private static final Pattern NAMED = Pattern.compile("[ァ-ー]{3,}|[a-z]{2,}|.{3,}");

    private final Glosser glosser;

    SignificantTerms(Glosser glosser) {
        this.glosser = glosser;
    }

    /** The most telling terms of {@code passages}, at most {@code most}, as they are mostly written. */
    List<String> of(List<Passage> passages, int most) {
        Set<String> names = names(passages);
        CommonWords common = commonWords(passages);
        Map<String, Integer> points = new TreeMap<>();
        Map<String, Map<String, Integer>> uses = new TreeMap<>();
        Map<String, Map<String, Integer>> written = new TreeMap<>();
        for (Passage passage : passages) {
            String speaker = passage.statement().speaker().key();
            points.merge(speaker, 1, Integer::sum);
            for (String term : terms(passage, names, common, written)) {
                uses.computeIfAbsent(term, key -> new TreeMap<>()).merge(speaker, 1, Integer::sum);
            }
        }
        List<String> ranked = uses.entrySet().stream()
                .filter(entry -> entry.getValue().size() >= MIN_SPEAKERS
                        && sum(entry.getValue()) <= MAX_COMMON * passages.size())
                .sorted(Comparator.comparingDouble(
                                (Map.Entry<String, Map<String, Integer>> entry) -> -surprise(entry.getValue(), points))
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
        List<String> chosen = covering(ranked, uses, most);
        addWithoutParts(chosen, ranked, most);
        return chosen.stream()
                .map(term -> mostWritten(written.getOrDefault(term, Map.of(term, 1))))
                .toList();
    }

    /** All terms of {@code passages}, those that are in the most points first, as they are mostly written. */
    List<TopicTerm> all(List<Passage> passages) {
        Map<String, Integer> points = new TreeMap<>();
        Map<String, Map<String, Integer>> written = new TreeMap<>();
        Map<String, Glossary.Entry> entries = new HashMap<>();
        Set<String> names = names(passages);
        CommonWords common = commonWords(passages);
        for (Passage passage : passages) {
            terms(passage, names, common, written).forEach(term -> points.merge(term, 1, Integer::sum));
            glosser.units(passage.text()).stream()
                    .map(Glosser.Unit::entry)
                    .filter(Objects::nonNull)
                    .forEach(entry -> entries.putIfAbsent(Folding.fold(entry.headword()), entry));
        }
        return points.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .map(term -> new TopicTerm(
                        mostWritten(written.getOrDefault(term, Map.of(term, 1))),
                        Objects.requireNonNull(entries.get(term), "every term has an entry")))
                .toList();
    }

    /** Terms, each of which shows the most speakers whom those before it do not; the earlier of {@code ranked} where equal. */
    private static List<String> covering(List<String> ranked, Map<String, Map<String, Integer>> uses, int most) {
        List<String> chosen = new ArrayList<>();
        Set<String> shown = new HashSet<>();
        while (chosen.size() < most) {
            String best = null;
            long gain = 0;
            for (String term : ranked) {
                long fresh = uses.getOrDefault(term, Map.of()).keySet().stream()
                        .filter(speaker -> !shown.contains(speaker))
                        .count();
                if (fresh > gain && isApart(term, chosen)) {
                    best = term;
                    gain = fresh;
                }
            }
            if (best == null) {
                break;
            }
            chosen.add(best);
            shown.addAll(uses.getOrDefault(best, Map.of()).keySet());
        }
        return chosen;
    }

    private static String mostWritten(Map<String, Integer> written) {
        return written.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .orElseThrow()
                .getKey();
    }

    private Set<String> terms(
            Passage passage, Set<String> names, CommonWords common, Map<String, Map<String, Integer>> written) {
        Set<String> terms = new LinkedHashSet<>();
        for (Glosser.Unit unit : glosser.units(passage.text())) {
            String form = unit.form();
            if (unit.entry() != null
                    && TERM.matcher(form).matches()
                    && NAMED.matcher(form).matches()
                    && !common.holdAllOf(form)
                    && !names.contains(form)) {
                String headword = Folding.fold(unit.entry().headword());
                terms.add(headword);
                written.computeIfAbsent(headword, key -> new TreeMap<>())
                        .merge(unit.span().of(passage.text()), 1, Integer::sum);
            }
        }
        return terms;
    }

    /** Surnames and labels of everybody at the meetings, folded. */
    private static Set<String> names(List<Passage> passages) {
        Set<String> names = new HashSet<>();
        for (Passage passage : passages) {
            String label = passage.statement().speaker().label();
            names.add(Folding.fold(label == null ? "" : label));
            for (Attendee attendee : passage.meeting().attendees()) {
                names.add(Folding.fold(attendee.name().surname()));
                names.add(Folding.fold(attendee.name().joined()));
            }
        }
        return names;
    }

    private static CommonWords commonWords(List<Passage> passages) {
        List<Statement> turns =
                passages.stream().map(Passage::statement).distinct().toList();
        return CommonWords.of(
                turns.stream().map(turn -> turn.words().text()).toList(),
                Stream.concat(
                                passages.stream()
                                        .map(passage -> Objects.requireNonNullElse(
                                                passage.meeting().header().body(), "")),
                                turns.stream()
                                        .map(turn -> Objects.requireNonNullElse(
                                                turn.speaker().label(), "")))
                        .distinct()
                        .toList());
    }

    /** G²: twice the sum of observed · ln(observed / expected) over both columns of the table. */
    private static double surprise(Map<String, Integer> uses, Map<String, Integer> points) {
        double all = sum(points);
        double with = sum(uses);
        double surprise = 0;
        for (Map.Entry<String, Integer> speaker : points.entrySet()) {
            double used = uses.getOrDefault(speaker.getKey(), 0);
            surprise += cell(used, speaker.getValue() * with / all);
            surprise += cell(speaker.getValue() - used, speaker.getValue() * (all - with) / all);
        }
        return 2 * surprise;
    }

    private static double cell(double observed, double expected) {
        return observed <= 0 ? 0 : observed * Math.log(observed / expected);
    }

    private static int sum(Map<String, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Fills {@code chosen} with the first terms of {@code ranked} of which none is a part of another. */
    private static void addWithoutParts(List<String> chosen, List<String> ranked, int most) {
        for (String term : ranked) {
            if (chosen.size() < most && isApart(term, chosen)) {
                chosen.add(term);
            }
        }
    }

    private static boolean isApart(String term, List<String> chosen) {
        return chosen.stream().noneMatch(other -> other.contains(term) || term.contains(other));
    }
}
