package dev.hatsugen.answer;

import dev.hatsugen.language.Glossary;
import dev.hatsugen.minutes.Passage;
import dev.hatsugen.minutes.Statement;
import dev.hatsugen.question.ParsedQuestion;
import dev.hatsugen.question.Participant;
import dev.hatsugen.quote.Quotes;
import dev.hatsugen.quote.Relation;
import dev.hatsugen.quote.VerifiedQuote;
import dev.hatsugen.retrieval.PassageContents;
import dev.hatsugen.retrieval.ScoredPassage;
import dev.hatsugen.retrieval.TopicScan;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Everyone who touched a topic: every passage on it is found, and each speaker is shown with the passage that proves it. */
final class EveryoneAnswers {

    private static final int FIRST_PAGE = 5;
    private static final int MAX_OF_ONE = 3;
    private static final int MIN_TURN_LENGTH = 30;

    private final Collection<Passage> passages;
    private final Set<String> titles = new HashSet<>();
    private final PassageContents contents;
    private final Glossary glossary;

    /** @param passages all passages of the corpus, in the order of the record */
    EveryoneAnswers(Collection<Passage> passages, PassageContents contents, Glossary glossary) {
        this.passages = passages;
        passages.forEach(passage -> {
            String section = passage.statement().section();
            if (section != null) {
                titles.add(section);
            }
        });
        this.contents = contents;
        this.glossary = glossary;
    }

    /**
     * One quote for every speaker on the topic of {@code reading}; where no words are on it, for those who spoke under a title that
     * names it; empty where nobody did.
     *
     * @param ranked what the retriever found, to choose the telling passage where a speaker has several
     */
    List<VerifiedQuote> quotes(ParsedQuestion reading, List<ScoredPassage> ranked) {
        TopicScan scan = TopicScan.of(reading.topic(), glossary, contents);
        if (scan.isEmpty()) {
            return List.of();
        }
        Map<String, Double> scores = new HashMap<>();
        ranked.forEach(finding -> scores.put(finding.passage().id(), finding.score()));
        Map<String, List<Passage>> bySpeaker = bySpeaker(reading, scan.candidates(), scan::matches);
        if (bySpeaker.isEmpty()) {
            Set<String> titles = this.titles.stream().filter(scan::isNamedBy).collect(Collectors.toSet());
            bySpeaker = titles.isEmpty()
                    ? bySpeaker
                    : bySpeaker(reading, passages.stream(), passage -> isUnder(titles, passage.statement()));
        }
        bySpeaker
                .values()
                .forEach(own ->
                        own.sort(Comparator.comparingDouble(passage -> -scores.getOrDefault(passage.id(), 0.0))));
        List<VerifiedQuote> quotes = new ArrayList<>();
        for (int rank = 0; rank < MAX_OF_ONE; rank++) {
            addRank(rank, bySpeaker.values(), scores, quotes);
        }
        return quotes;
    }

    /** Those of {@code possible} that are on the topic, by speaker. */
    private static Map<String, List<Passage>> bySpeaker(
            ParsedQuestion reading, Stream<Passage> possible, Predicate<Passage> isOnTopic) {
        Map<String, List<Passage>> bySpeaker = new LinkedHashMap<>();
        possible.forEach(passage -> {
            String speaker = passage.statement().speaker().key();
            if (inScope(passage, reading) && !speaker.isEmpty() && isOnTopic.test(passage)) {
                bySpeaker
                        .computeIfAbsent(passage.meeting().key() + "/" + speaker, key -> new ArrayList<>())
                        .add(passage);
            }
        });
        return bySpeaker;
    }

    /** Whether a turn that is no mere call is in a section with one of {@code titles}. */
    private static boolean isUnder(Set<String> titles, Statement turn) {
        String section = turn.section();
        return section != null && turn.words().text().length() >= MIN_TURN_LENGTH && titles.contains(section);
    }

    /** Every speaker's best passage; further ones only while a first page has room for them. */
    private static void addRank(
            int rank, Collection<List<Passage>> bySpeaker, Map<String, Double> scores, List<VerifiedQuote> quotes) {
        bySpeaker.stream()
                .filter(own -> own.size() > rank)
                .map(own -> own.get(rank))
                .map(passage -> Quotes.of(passage, Relation.SAID, scores.getOrDefault(passage.id(), 0.0)))
                .sorted(Comparator.comparingDouble(VerifiedQuote::score).reversed())
                .takeWhile(quote -> rank == 0 || quotes.size() < FIRST_PAGE)
                .forEach(quotes::add);
    }

    /** How many statements {@link #quotes} looks through; words of the record are none. */
    long checked(ParsedQuestion reading) {
        return passages.stream()
                .filter(passage -> !passage.isOfRecord() && inScope(passage, reading))
                .map(Passage::statement)
                .distinct()
                .count();
    }

    private static boolean inScope(Passage passage, ParsedQuestion reading) {
        boolean meeting = reading.meetings().isEmpty() || reading.meetings().contains(passage.meeting());
        List<Participant> speakers = reading.speakers();
        return meeting && (speakers.isEmpty() || speakers.stream().anyMatch(speaker -> speaker.spoke(passage)));
    }
}
