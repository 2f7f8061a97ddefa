package dev.hatsugen.requests;

import dev.hatsugen.minutes.Passage;
import dev.hatsugen.minutes.Span;
import dev.hatsugen.quote.Highlights;
import dev.hatsugen.quote.QuoteVerifier;
import dev.hatsugen.quote.Relation;
import dev.hatsugen.quote.VerifiedQuote;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A request while its responses are being looked for. */
final class OpenRequest {

    private static final int MAX_LENGTH = 300;

    /** What a response has to share with the request, against the best one. */
    private static final double AS_GOOD = 0.5;

    private static final double MAX_BY_WORDS = 20;

    private final String who;
    private final Passage passage;
    private final Span asking;
    private final Request.Strength strength;
    private final Map<String, FoundResponse> responses = new LinkedHashMap<>();

    /**
     * @param who the key of whoever asks
     * @param asking the sentence that asks
     */
    OpenRequest(String who, Passage passage, Span asking, Request.Strength strength) {
        this.who = who;
        this.passage = passage;
        this.asking = asking;
        this.strength = strength;
    }

    /**
     * Whether it is a request to list: what somebody only calls needed or important is one where another responds to it.
     */
    boolean isListed() {
        boolean isOpinion = strength == Request.Strength.CALLED_NEEDED || strength == Request.Strength.CALLED_IMPORTANT;
        return !isOpinion || !responses.isEmpty();
    }

    String who() {
        return who;
    }

    Passage passage() {
        return passage;
    }

    /** Takes words in common as a response, unless its speaker is already proven better. */
    void respond(Passage by, SharedTopics.Shared shared) {
        Span words = around(by, sentenceOf(by, shared.second().getFirst()), shared.second());
        put(new FoundResponse(
                by,
                words,
                new ResponseEvidence.SharedWords(shared.words()),
                shared.second(),
                shared.first(),
                shared.weight()));
    }

    /** Takes a sentence that names who asked as a response. */
    void respond(Mentions.Mention mention) {
        put(FoundResponse.of(mention));
    }

    /** Takes a turn that the record marks as the reply as a response. */
    void reply(Passage by) {
        put(FoundResponse.ofReply(by));
    }

    private void put(FoundResponse found) {
        String speaker = found.by().statement().speaker().key();
        responses.merge(speaker, found, (old, other) -> other.weight() > old.weight() ? other : old);
    }

    /** The request as it is shown: the words that ask, with those that the evidence rests on where a quote has room for them. */
    Request closed() {
        double best = responses.values().stream()
                .mapToDouble(FoundResponse::weight)
                .max()
                .orElse(0);
        List<FoundResponse> proven = responses.values().stream()
                .filter(found -> found.weight() >= AS_GOOD * Math.min(best, MAX_BY_WORDS))
                .sorted(Comparator.comparingDouble(FoundResponse::weight).reversed())
                .toList();
        List<Span> evidence = new ArrayList<>();
        proven.forEach(found -> evidence.addAll(found.asked()));
        Relation relation = strength == Request.Strength.TOLD ? Relation.MENTIONED : Relation.SAID;
        Span shown = around(passage, asking, evidence);
        List<Span> ask = Asking.words(passage.statement().words().text(), asking).stream()
                .map(words -> words.within(shown))
                .toList();
        return new Request(
                quote(passage, shown, relation).with(new Highlights(ask, asking.within(shown))),
                quote(passage, asking, relation),
                strength,
                proven.stream().map(FoundResponse::response).toList());
    }

    /** {@code sentence}, widened to each of {@code words} that a quote still has room for. */
    private static Span around(Passage passage, Span sentence, List<Span> words) {
        Span wide = sentence;
        for (Span word : words) {
            Span wider = wide.union(sentenceOf(passage, word));
            wide = wider.length() <= MAX_LENGTH ? wider : wide;
        }
        return wide;
    }

    private static Span sentenceOf(Passage passage, Span word) {
        return passage.sentences().stream()
                .filter(sentence -> sentence.contains(word))
                .findFirst()
                .orElse(passage.sentences().getFirst());
    }

    private static VerifiedQuote quote(Passage passage, Span words, Relation relation) {
        return QuoteVerifier.quote(passage.meeting(), passage.statement(), words, relation, 1);
    }
}
