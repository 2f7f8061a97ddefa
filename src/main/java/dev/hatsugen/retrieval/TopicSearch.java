package dev.hatsugen.retrieval;

import dev.hatsugen.index.PassageSearch;
import dev.hatsugen.index.Scope;
import dev.hatsugen.language.Folding;
import dev.hatsugen.language.Glossary;
import dev.hatsugen.language.Glosser;
import dev.hatsugen.minutes.Meeting;
import dev.hatsugen.minutes.Passage;
import dev.hatsugen.minutes.Span;
import dev.hatsugen.minutes.Statement;
import dev.hatsugen.question.ParsedQuestion;
import dev.hatsugen.question.Participant;
import dev.hatsugen.question.PersonMention;
import dev.hatsugen.question.QuestionType;
import dev.hatsugen.question.TopicExtractor;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What given people said on a topic. {@link #on} finds every passage of every turn of theirs; {@link #ranked} asks the
 * retriever for the nearest ones. Safe for several threads.
 */
public final class TopicSearch {

    private final PassageContents contents;
    private final Glossary glossary;
    private final RetrievalPipeline pipeline;

    public TopicSearch(PassageContents contents, Glossary glossary, RetrievalPipeline pipeline) {
        this.contents = contents;
        this.glossary = glossary;
        this.pipeline = pipeline;
    }

    /** Every turn of {@code participants}, meetings in the order of the participants, in the order of the record. */
    public static List<Statement> turns(Collection<Participant> participants) {
        return participants.stream()
                .map(Participant::meeting)
                .distinct()
                .flatMap(meeting -> meeting.statements().stream()
                        .filter(statement ->
                                participants.stream().anyMatch(participant -> participant.spoke(meeting, statement))))
                .toList();
    }

    /** Every passage of those turns, in the order of the record. */
    public List<Passage> passages(Collection<Participant> participants) {
        Set<String> ids = new HashSet<>();
        turns(participants).forEach(statement -> ids.add(statement.id()));
        PassageSearch index = contents.index();
        return index.inOrder(participants.stream()
                        .map(Participant::meeting)
                        .distinct()
                        .flatMap(meeting -> index.passages(meeting).stream())
                        .filter(passage -> ids.contains(passage.statement().id())))
                .toList();
    }

    /**
     * The passages of those turns on {@code topic}, in the order of the record: those that hold its words in whatever form, and
     * those that belong to a point which was announced to be on it.
     *
     * @param topic as a user names it: a word, a compound, several separated by blanks or commas; Japanese or English
     */
    public List<TopicHit> on(String topic, Collection<Participant> participants) {
        Set<String> turns = new HashSet<>();
        turns(participants).forEach(statement -> turns.add(statement.id()));
        return on(topic, turns::contains);
    }

    /** The passages of all turns on {@code topic}, as {@link #on(String, Collection)} finds them. */
    public List<TopicHit> on(String topic) {
        return on(topic, turn -> true);
    }

    /**
     * Every passage that holds {@code form} as {@link dev.hatsugen.index.PassageSearch#holding} compares them, in the order of the
     * record, read as far as the stream is.
     *
     * @param meetings keys of the meetings to look in
     */
    public Stream<Passage> holding(String form, Set<String> meetings) {
        return contents.index().holding(form, new Scope(meetings, Set.of()));
    }

    /** Looks into each turn of which a passage may be on the topic, as a whole. */
    private List<TopicHit> on(String topic, Predicate<String> isWantedTurn) {
        TopicScan scan = TopicScan.of(topic, glossary, contents);
        Map<Meeting, Set<String>> turns = new LinkedHashMap<>();
        scan.candidates().forEach(passage -> {
            String turn = passage.statement().id();
            if (isWantedTurn.test(turn)) {
                turns.computeIfAbsent(passage.meeting(), meeting -> new HashSet<>())
                        .add(turn);
            }
        });
        List<TopicHit> hits = new ArrayList<>();
        turns.forEach((meeting, ids) -> {
            Map<String, List<Passage>> byTurn = new LinkedHashMap<>();
            for (Passage passage : contents.index().passages(meeting)) {
                if (ids.contains(passage.statement().id())) {
                    byTurn.computeIfAbsent(passage.statement().id(), id -> new ArrayList<>())
                            .add(passage);
                }
            }
            byTurn.values().forEach(turn -> hits.addAll(inTurn(scan, turn)));
        });
        return hits;
    }

    /** The passages of one turn on a topic. */
    static List<TopicHit> inTurn(TopicScan scan, List<Passage> turn) {
        return DiscourseSegments.of(turn).stream()
                .flatMap(point -> inPoint(scan, point).stream())
                .toList();
    }

    /**
     * The passages of a point that hold the topic. Where the point was announced to be on it, all of them; where one of them
     * holds a compound, also those that hold a rare part of it, and the one that announced another part of it.
     */
    private static List<TopicHit> inPoint(TopicScan scan, DiscourseSegments.Point point) {
        boolean announced = !scan.all(point.announced()).isEmpty();
        boolean matched = point.passages().stream().anyMatch(scan::matches);
        boolean announcedPart = matched && !scan.parts(point.announced()).isEmpty();
        List<TopicHit> hits = new ArrayList<>();
        for (Passage passage : point.passages()) {
            List<Span> parts = matched || announced ? scan.parts(passage.text()) : List.of();
            boolean opening = announcedPart && passage.equals(point.passages().getFirst());
            boolean rare = matched && !scan.rareParts(passage.text()).isEmpty();
            if (scan.matches(passage)) {
                hits.add(new TopicHit(passage, scan.marks(passage), false));
            } else if (announced || rare || opening) {
                hits.add(new TopicHit(passage, parts, parts.isEmpty()));
            }
        }
        return hits;
    }

    /** The passages of those turns that are nearest to {@code topic}, best first: by words, by gloss and by meaning. */
    public List<ScoredPassage> ranked(String topic, Collection<Participant> participants) {
        List<Participant> speaking =
                participants.stream().filter(Participant::spoke).toList();
        String folded = Folding.fold(topic.strip());
        if (speaking.isEmpty() || folded.isEmpty()) {
            return List.of();
        }
        Locale language = Glosser.isJapanese(folded) ? Locale.JAPANESE : Locale.ENGLISH;
        PersonMention who = new PersonMention("", new Span(0, 0), speaking, true, false);
        return pipeline.find(new ParsedQuestion(
                        topic,
                        language,
                        QuestionType.FACT,
                        false,
                        List.of(),
                        List.of(who),
                        null,
                        TopicExtractor.of(folded, List.of()),
                        null))
                .passages();
    }
}
