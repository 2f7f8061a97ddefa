package dev.hatsugen.retrieval;

import dev.hatsugen.index.Hit;
import dev.hatsugen.index.PassageIndex;
import dev.hatsugen.index.Scope;
import dev.hatsugen.language.Glosser;
import dev.hatsugen.minutes.Meeting;
import dev.hatsugen.minutes.Passage;
import dev.hatsugen.question.ParsedQuestion;
import dev.hatsugen.question.Participant;
import dev.hatsugen.question.Topic;
import dev.langchain4j.data.document.Metadata;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.rag.content.Content;
import dev.langchain4j.rag.content.ContentMetadata;
import dev.langchain4j.rag.content.retriever.ContentRetriever;
import dev.langchain4j.rag.query.Query;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Finds passages for a question that was read: by words, by gloss and by meaning, within the people and meetings it names. */
public final class MinutesContentRetriever implements ContentRetriever {

    /** The key of the {@link ParsedQuestion} among the invocation parameters of a query. */
    static final String READING = "reading";

    static final String PASSAGE = "passage";
    static final String EVIDENCE = "evidence";
    static final String NEARNESS = "nearness";

    private static final int DEPTH = 200;
    private static final int RESULTS = 40;

    /** So many passages are read word by word for a question. */
    private static final int LOOKED_INTO = 60;

    private static final double LIKELY_SPEAKER = 1.25;
    private static final double NAMED_PART = 1.3;

    private final PassageIndex index;
    private final Supplier<EmbeddingModel> model;
    private final Glosser glosser;
    private final RetrievalSettings settings;
    private final TermCoverage evidence;

    /** @param model asked for when the first question has to be embedded */
    public MinutesContentRetriever(
            PassageIndex index,
            PassageContents contents,
            Supplier<EmbeddingModel> model,
            Glosser glosser,
            RetrievalSettings settings) {
        this.index = index;
        this.model = model;
        this.glosser = glosser;
        this.settings = settings;
        this.evidence = new TermCoverage(index, glosser, contents);
    }

    @Override
    public List<Content> retrieve(Query query) {
        ParsedQuestion reading = Objects.requireNonNull(
                query.metadata().invocationParameters().<ParsedQuestion>get(READING), "the question was not read");
        Topic topic = reading.topic();
        TermCoverage.Probe probe = evidence.probe(topic);
        String text = topic.text().isBlank() ? query.text() : topic.text();
        if (text.codePoints().noneMatch(Character::isLetterOrDigit)) {
            return List.of();
        }
        Map<String, Double> nearness = new HashMap<>();
        ScoreFusion fusion = search(text, topic, scope(reading), nearness);
        fusion.addRelevance(together(fusion.ranked(), probe), settings.together());
        return fusion.ranked().stream()
                .map(hit -> new Hit(hit.passage(), Math.min(1, hit.score() * likelihood(hit.passage(), reading))))
                .sorted((left, right) -> Double.compare(right.score(), left.score()))
                .limit(RESULTS)
                .map(hit -> content(
                        hit,
                        probe.in(hit.passage()),
                        nearness.getOrDefault(hit.passage().id(), 0.0)))
                .toList();
    }

    /** The meetings that are named, and the people whose words alone can answer. */
    private static Scope scope(ParsedQuestion reading) {
        Set<String> meetings = reading.meetings().stream().map(Meeting::key).collect(Collectors.toSet());
        Scope scope = new Scope(meetings, Set.of());
        for (Participant voice : reading.speakers()) {
            scope = scope.with(voice.meeting(), voice.speaker());
        }
        return scope;
    }

    private ScoreFusion search(String text, Topic topic, Scope scope, Map<String, Double> nearness) {
        ScoreFusion fusion = new ScoreFusion();
        fusion.addRelevance(index.byWords(topic.terms(), scope, DEPTH), settings.words());
        fusion.addRelevance(index.byGloss(glosser.gloss(text), scope, DEPTH), settings.gloss());
        if (settings.usesMeaning()) {
            float[] vector = model.get().embed(text).content().vector();
            fusion.addSimilarity(index.byMeaning(vector, scope, DEPTH), settings.meaning());
            List<Hit> sentences = index.bySentence(vector, scope, DEPTH);
            fusion.addSimilarity(sentences, settings.sentence());
            sentences.forEach(hit -> nearness.put(hit.passage().id(), hit.score() * 2 - 1));
        }
        return fusion;
    }

    /** The best of {@code hits} by how much of the question stands together in them. */
    private static List<Hit> together(List<Hit> hits, TermCoverage.Probe probe) {
        return hits.stream()
                .limit(LOOKED_INTO)
                .map(hit -> new Hit(hit.passage(), probe.in(hit.passage())))
                .sorted((left, right) -> Double.compare(right.score(), left.score()))
                .toList();
    }

    /** More for speakers that the question makes likely, and for the part of the meeting it names. */
    private static double likelihood(Passage passage, ParsedQuestion reading) {
        double likelihood = 1;
        boolean likely = reading.who().stream()
                .filter(who -> !who.strict())
                .flatMap(who -> who.voices().stream())
                .anyMatch(voice -> voice.spoke(passage));
        if (likely) {
            likelihood *= LIKELY_SPEAKER;
        }
        ParsedQuestion.Part part = reading.part();
        String section = passage.statement().section();
        if (part != null
                && section != null
                && section.matches(part == ParsedQuestion.Part.OPENING ? ".*(?:冒頭|開会).*" : ".*(?:締|閉会|終わり).*")) {
            likelihood *= NAMED_PART;
        }
        return likelihood;
    }

    private static Content content(Hit hit, double evidence, double nearness) {
        Metadata metadata = Metadata.from(PASSAGE, hit.passage().id())
                .put(EVIDENCE, evidence)
                .put(NEARNESS, nearness);
        return Content.from(
                TextSegment.from(hit.passage().text(), metadata), Map.of(ContentMetadata.SCORE, hit.score()));
    }
}
