package dev.hatsugen.answer;

import dev.hatsugen.language.Glossary;
import dev.hatsugen.minutes.Passage;
import dev.hatsugen.retrieval.Finding;
import dev.hatsugen.retrieval.Reading;
import dev.hatsugen.retrieval.TopicScan;
import dev.hatsugen.retrieval.Voice;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Everyone who touched a topic: all turns are looked through, and each speaker is shown once a meeting with the passage that proves it. */
final class EveryoneAnswers {

    private final Collection<Passage> passages;
    private final Glossary glossary;

    /** @param passages all passages of the corpus, in the order of the record */
    EveryoneAnswers(Collection<Passage> passages, Glossary glossary) {
        this.passages = passages;
        this.glossary = glossary;
    }

    /**
     * One quote for every speaker on the topic of {@code reading}; empty where nobody touched it.
     *
     * @param ranked what the retriever found, to choose the telling passage where a speaker has several
     */
    List<VerifiedQuote> quotes(Reading reading, List<Finding> ranked) {
        TopicScan scan = TopicScan.of(reading.topic(), glossary, passages);
        if (scan.isEmpty()) {
            return List.of();
        }
        Map<String, Double> scores = new HashMap<>();
        ranked.forEach(finding -> scores.put(finding.passage().id(), finding.score()));
        Map<String, Passage> best = new LinkedHashMap<>();
        for (Passage passage : passages) {
            String speaker = passage.statement().speaker().key();
            if (inScope(passage, reading) && !speaker.isEmpty() && scan.matches(passage)) {
                best.merge(passage.meeting().key() + "/" + speaker, passage, (one, other) -> better(one, other, scores));
            }
        }
        List<VerifiedQuote> quotes = new ArrayList<>();
        best.values().forEach(passage ->
                quotes.add(Quotes.of(passage, Relation.SAID, scores.getOrDefault(passage.id(), 0.0))));
        quotes.sort(Comparator.comparingDouble(VerifiedQuote::score).reversed());
        return quotes;
    }

    private static Passage better(Passage one, Passage other, Map<String, Double> scores) {
        return scores.getOrDefault(other.id(), 0.0) > scores.getOrDefault(one.id(), 0.0) ? other : one;
    }

    private static boolean inScope(Passage passage, Reading reading) {
        boolean meeting = reading.meetings().isEmpty() || reading.meetings().contains(passage.meeting());
        List<Voice> speakers = reading.speakers();
        return meeting
                && (speakers.isEmpty()
                        || speakers.stream().anyMatch(voice -> voice.meeting().equals(passage.meeting())
                                && voice.key().equals(passage.statement().speaker().key())));
    }
}
