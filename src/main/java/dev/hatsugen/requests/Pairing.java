package dev.hatsugen.requests;

import dev.hatsugen.language.Folding;
import dev.hatsugen.language.Glossary;
import dev.hatsugen.language.Words;
import dev.hatsugen.minutes.Meeting;
import dev.hatsugen.minutes.Passage;
import dev.hatsugen.minutes.PassageCutter;
import dev.hatsugen.minutes.Span;
import dev.hatsugen.minutes.Speaker;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Goes through one meeting in order and pairs requests with the later words that respond. */
final class Pairing {

    private static final int MIN_OFFICE_LENGTH = 4;

    /** What the office that a request addresses adds to what it shares with a response. */
    private static final double ADDRESSED = 50;

    private final Meeting meeting;
    private final SharedTopics topics;
    private final List<OpenRequest> requests = new ArrayList<>();

    Pairing(Meeting meeting, Glossary glossary) {
        this.meeting = meeting;
        this.topics = new SharedTopics(meeting, glossary);
    }

    /** All requests in the order of the record. */
    List<OpenRequest> pairs() {
        for (Passage passage : PassageCutter.passages(meeting)) {
            if (!Roles.answers(passage.statement())) {
                strongest(passage).ifPresent(requests::add);
            } else if (Roles.isMarkedReply(passage.statement())) {
                requests.stream().reduce((first, last) -> last).ifPresent(request -> request.reply(passage));
            } else {
                Mentions.in(passage, meeting).forEach(this::take);
                for (OpenRequest request : requests) {
                    if (!request.passage().equals(passage)) {
                        topics.shared(request.passage(), passage).ifPresent(shared -> request.respond(passage, shared));
                    }
                }
            }
        }
        return requests;
    }

    /** The sentence of {@code passage} that asks most plainly, the last of those; empty where none asks. */
    private static Optional<OpenRequest> strongest(Passage passage) {
        String words = passage.statement().words().text();
        Span asking = null;
        Request.Strength strongest = Request.Strength.TOLD;
        for (Span sentence : AskingSentences.of(passage)) {
            Request.Strength strength = Asking.of(sentence.of(words)).orElse(Request.Strength.TOLD);
            if (strength != Request.Strength.TOLD && strength.compareTo(strongest) <= 0) {
                asking = sentence;
                strongest = strength;
            }
        }
        Request.Strength found = strongest;
        return Optional.ofNullable(asking)
                .map(sentence -> new OpenRequest(passage.statement().speaker().key(), passage, sentence, found));
    }

    /** Pairs a mention with the request of whoever is mentioned that fits best; with itself where they asked for nothing here. */
    private void take(Mentions.Mention mention) {
        OpenRequest request = requests.stream()
                .filter(open -> open.who().equals(mention.who()))
                .max(Comparator.comparingDouble(open -> fit(open, mention)))
                .orElse(null);
        if (request == null && !mention.tellsOfRequest()) {
            return;
        }
        if (request == null) {
            request = new OpenRequest(mention.who(), mention.passage(), mention.point(), Request.Strength.TOLD);
            requests.add(request);
        }
        request.respond(mention);
    }

    private double fit(OpenRequest request, Mentions.Mention mention) {
        double shared = topics.of(request.passage(), mention.passage()).weight();
        return addresses(request.passage(), mention.passage().statement().speaker()) ? shared + ADDRESSED : shared;
    }

    /** Whether {@code passage} names the office of {@code speaker}, or its last words: 国家公安委員長の言明を期待したい. */
    private static boolean addresses(Passage passage, Speaker speaker) {
        String label = Folding.fold(speaker.label() == null ? "" : speaker.label());
        String text = Folding.fold(passage.text());
        return Words.of(label).stream()
                .map(word -> label.substring(word.span().start()))
                .anyMatch(office -> office.length() >= MIN_OFFICE_LENGTH && text.contains(office));
    }
}
