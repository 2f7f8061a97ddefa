package dev.hatsugen.conversation;

import dev.hatsugen.language.Folding;
import dev.hatsugen.minutes.Sentences;
import dev.hatsugen.minutes.Span;
import dev.hatsugen.minutes.SpeakerRole;
import dev.hatsugen.minutes.Statement;
import dev.hatsugen.question.ParsedQuestion;
import dev.hatsugen.question.Participant;
import dev.hatsugen.quote.VerifiedQuote;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Looks through the turns around the quote that was shown first: what a short reply asks about mostly is there. */
final class ShownWords {

    private static final int MAX_QUOTES = 3;

    private static final double NOUN = 1;
    private static final double VERB = 0.5;
    private static final double EVIDENCE = 0.8;
    private static final double TOPIC_WORD = 0.15;
    private static final double SHOWN = 0.3;
    private static final double REASON_SHOWN = 0.7;
    private static final double SAME_TURN = 0.2;
    private static final double ASKED_BEFORE = 0.3;
    private static final double ASKS = 0.3;
    private static final double OTHER_SECTION = 0.5;
    private static final double EACH_TURN_BEHIND = 0.06;
    private static final double EACH_TURN_BEFORE = 0.12;
    private static final double ANSWER_BEFORE = 0.5;

    /** What is in the sentence before counts so much of what is in the sentence itself. */
    private static final double SENTENCE_BEFORE = 0.6;

    private final VerifiedQuote shown;
    private final Set<String> topic;
    private final Set<String> people;
    private final NearbyTurns near;

    /**
     * @param shown a quote of a turn
     * @param before the question that it answers
     */
    ShownWords(VerifiedQuote shown, ParsedQuestion before) {
        this.shown = shown;
        this.topic = new TreeSet<>(before.topic().key());
        this.people = before.speakers().stream().map(Participant::key).collect(Collectors.toSet());
        this.near = new NearbyTurns(shown);
    }

    private record Candidate(Statement turn, Span sentence, double score) {}

    /**
     * The sentences that fit best, with the words around them, best first.
     *
     * @param onlyNamed whether only turns of those whom {@code query} names count
     */
    List<VerifiedQuote> find(LocalQuery query, boolean onlyNamed) {
        List<Candidate> candidates = new ArrayList<>();
        for (Statement turn : near.all()) {
            if (!onlyNamed || query.names(turn.speaker())) {
                add(candidates, query, turn, onlyNamed);
            }
        }
        candidates.sort(Comparator.comparingDouble(Candidate::score).reversed());
        List<VerifiedQuote> found = new ArrayList<>();
        for (Candidate candidate : candidates) {
            VerifiedQuote quote = TurnQuotes.around(shown.meeting(), candidate.turn(), candidate.sentence());
            boolean known = found.stream().anyMatch(other -> other.source().overlaps(quote.source()));
            if (!known && found.size() < MAX_QUOTES) {
                found.add(quote);
            }
        }
        return found;
    }

    private void add(List<Candidate> candidates, LocalQuery query, Statement turn, boolean named) {
        int distance = near.distance(turn);
        double place =
                distance == 0 ? SAME_TURN : distance > 0 ? -EACH_TURN_BEHIND * distance : eachBefore(query) * distance;
        boolean asks = turn.role() == SpeakerRole.ASKS && query.people().isEmpty() && !named;
        place += (people.contains(turn.speaker().key()) ? ASKED_BEFORE : 0) - (asks ? ASKS : 0);
        place -= near.isInSection(turn) ? 0 : OTHER_SECTION;
        String before = near.endBefore(turn);
        for (Span sentence : Sentences.of(turn.words().text())) {
            String text = Folding.fold(sentence.of(turn.words().text()));
            double own = NOUN * share(query.nouns(), text, before) + VERB * share(query.verbs(), text, before);
            double evidence = query.sought()
                    .map(sought ->
                            EVIDENCE * Math.min(2, sought.countIn(text)) / 2 + (sought.countIn(text) > 0 ? 0.4 : 0))
                    .orElse(0.0);
            boolean reason =
                    query.sought().filter(sought -> sought == Sought.WHY).isPresent() && distance == 0;
            boolean inside =
                    distance == 0 && shown.source().overlaps(turn.words().toSource(sentence));
            if (own > 0 || evidence > 0 || named || reason) {
                double about = TOPIC_WORD * count(topic, text);
                candidates.add(new Candidate(
                        turn, sentence, own + evidence + about + place + (inside ? reason ? REASON_SHOWN : SHOWN : 0)));
            }
            before = text;
        }
    }

    private static double share(Set<String> words, String text, String before) {
        return words.isEmpty()
                ? 0
                : Math.max(count(words, text), SENTENCE_BEFORE * count(words, before + text)) / words.size();
    }

    /** An answer that is asked for is behind. */
    private static double eachBefore(LocalQuery query) {
        return query.isForAnswer() ? ANSWER_BEFORE : EACH_TURN_BEFORE;
    }

    private static double count(Set<String> words, String text) {
        return words.stream().filter(word -> NearbyTurns.stands(word, text)).count();
    }
}
