package dev.hatsugen.requests;

import dev.hatsugen.language.CommonWords;
import dev.hatsugen.language.Folding;
import dev.hatsugen.language.Glossary;
import dev.hatsugen.minutes.Meeting;
import dev.hatsugen.minutes.Passage;
import dev.hatsugen.minutes.PassageCutter;
import dev.hatsugen.minutes.Span;
import dev.hatsugen.record.Agenda;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds what two passages of a meeting both speak of, by the rare phrases they share. A phrase weighs its inverse document
 * frequency among the passages of the meeting; one of several words or in katakana or Latin letters names something and weighs
 * more.
 */
final class SharedTopics {

    /** What two passages have to share to be a pair. */
    private static final double ENOUGH = 6;

    private static final double NAME = 1.5;
    private static final double COMPOUND = 1.2;
    private static final double PLAIN = 0.6;
    private static final int COMPOUND_LENGTH = 4;
    private static final int LONG = 6;
    private static final double MAX_COMMON = 0.16;
    private static final int MAX_WORDS = 4;
    private static final Pattern NAMES = Pattern.compile("[ァ-ー]{4,}|[a-z]{2,}|[a-z0-9]{2,}");
    private static final Pattern ONE_WORD = Pattern.compile("[ァ-ー]+|[a-z0-9]+|.{1,5}");

    private final CommonWords common;
    private final Map<String, Double> weights = new HashMap<>();
    private final Map<String, Map<String, Span>> phrases = new HashMap<>();
    private final int passages;

    /** What the whole meeting is about tells nothing of who responds to whom. */
    private final Set<String> onAgenda = new HashSet<>();

    SharedTopics(Meeting meeting, Glossary glossary) {
        Agenda.items(meeting, Agenda.Part.DISCUSSION)
                .forEach(item ->
                        onAgenda.addAll(RequestPhrases.of(item.text(), glossary).keySet()));
        List<Passage> all = PassageCutter.passages(meeting);
        this.common = commonWords(meeting);
        this.passages = all.size();
        Map<String, Integer> frequency = new HashMap<>();
        for (Passage passage : all) {
            Map<String, Span> own = RequestPhrases.of(passage.text(), glossary);
            int offset = passage.span().start();
            own.replaceAll((phrase, span) -> new Span(offset + span.start(), offset + span.end()));
            phrases.put(passage.id(), own);
            own.keySet().forEach(phrase -> frequency.merge(phrase, 1, Integer::sum));
        }
        frequency.forEach((phrase, count) -> weights.put(phrase, weightOf(phrase, count)));
        phrases.values().forEach(own -> own.keySet().removeIf(phrase -> weight(phrase) == 0));
    }

    /**
     * What two passages share.
     *
     * @param words the shared phrases as the second passage writes them, the most telling first
     * @param first where they are in the first passage's statement
     * @param second where they are in the second passage's statement
     * @param weight how much they tell, 0 or more
     */
    record Shared(List<String> words, List<Span> first, List<Span> second, double weight) {}

    /** What {@code first} and {@code second} share; empty where that is too little to be evidence. */
    Optional<Shared> shared(Passage first, Passage second) {
        Shared shared = of(first, second);
        boolean named = shared.words().size() > 1
                ? shared.words().stream().anyMatch(SharedTopics::names)
                : shared.words().stream()
                        .anyMatch(word -> !ONE_WORD.matcher(folded(word)).matches());
        return named && shared.weight() >= ENOUGH ? Optional.of(shared) : Optional.empty();
    }

    /** What {@code first} and {@code second} share, however little. */
    Shared of(Passage first, Passage second) {
        Map<String, Span> own = phrases.getOrDefault(first.id(), Map.of());
        Map<String, Span> other = phrases.getOrDefault(second.id(), Map.of());
        Map<String, Span> common = new LinkedHashMap<>();
        own.keySet().stream()
                .filter(other::containsKey)
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .forEach(phrase -> {
                    Span span = other.getOrDefault(phrase, second.span());
                    if (common.keySet().stream().noneMatch(longer -> longer.contains(phrase))
                            && common.values().stream().noneMatch(span::overlaps)) {
                        common.put(phrase, span);
                    }
                });
        List<String> telling = common.keySet().stream()
                .sorted(Comparator.comparingDouble(this::weight).reversed().thenComparing(Comparator.naturalOrder()))
                .limit(MAX_WORDS)
                .toList();
        List<Span> there = telling.stream()
                .map(phrase -> common.getOrDefault(phrase, second.span()))
                .toList();
        String words = second.statement().words().text();
        return new Shared(
                there.stream().map(span -> span.of(words)).distinct().toList(),
                telling.stream()
                        .map(phrase -> own.getOrDefault(phrase, first.span()))
                        .toList(),
                there,
                telling.stream().mapToDouble(this::weight).sum());
    }

    private double weight(String phrase) {
        return weights.getOrDefault(phrase, 0.0);
    }

    private double weightOf(String phrase, int count) {
        if (count > MAX_COMMON * passages || onAgenda.contains(phrase) || common.holdAllOf(phrase)) {
            return 0;
        }
        double rarity = Math.log((double) passages / count);
        double size = phrase.length() >= LONG ? COMPOUND : 1;
        return rarity * size * (NAMES.matcher(phrase).find() ? NAME : names(phrase) ? COMPOUND : PLAIN);
    }

    private static CommonWords commonWords(Meeting meeting) {
        return CommonWords.of(
                meeting.statements().stream()
                        .map(statement -> statement.words().text())
                        .toList(),
                Stream.concat(
                                Stream.of(Objects.requireNonNullElse(
                                        meeting.header().body(), "")),
                                meeting.statements().stream()
                                        .map(statement -> Objects.requireNonNullElse(
                                                statement.speaker().label(), "")))
                        .distinct()
                        .toList());
    }

    /** Whether a phrase names something: by katakana or Latin letters, or as a compound. */
    private static boolean names(String phrase) {
        String folded = folded(phrase);
        return folded.length() >= COMPOUND_LENGTH || NAMES.matcher(folded).find();
    }

    private static String folded(String word) {
        return Folding.fold(word).replaceAll("[・･\\s]", "");
    }
}
