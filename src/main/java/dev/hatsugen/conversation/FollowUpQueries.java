package dev.hatsugen.conversation;

import dev.hatsugen.minutes.Meeting;
import dev.hatsugen.question.FollowUpQuery;
import dev.hatsugen.question.ParsedQuestion;
import dev.hatsugen.question.QuestionParser;
import dev.hatsugen.quote.VerifiedQuote;
import java.util.List;
import java.util.Optional;

/** Turns words that go on from an answer into what is searched for: the words alone, and with what they leave out. */
final class FollowUpQueries {

    private final QuestionParser reader;

    FollowUpQueries(QuestionParser reader) {
        this.reader = reader;
    }

    /**
     * What is searched for.
     *
     * @param words as typed
     * @param old what the question before named, and what was shown
     * @param neighbour the meeting before or after the one talked about, where they name that
     * @param continued the whole question that they stand for, where they stand for one
     */
    FollowUpQuery of(
            String words, Antecedents old, Optional<Meeting> neighbour, Optional<FollowUp.Continued> continued) {
        ParsedQuestion own = reader.read(AnaphoraResolver.resolve(words, old.people())
                .map(AnaphoraResolver.Resolved::sentence)
                .orElse(words));
        if (continued.isEmpty()) {
            List<Meeting> meetings = neighbour.map(List::of).orElse(own.meetings());
            return new FollowUpQuery(own, places(old.shown()), places(fitting(words, old)), meetings, own.speakers());
        }
        ParsedQuestion whole = reader.read(continued.get().question());
        CarriedContext taken = continued.get().taken();
        return new FollowUpQuery(
                whole,
                places(old.shown()),
                places(fitting(words, old)),
                taken.meetings().isEmpty() ? whole.meetings() : own.meetings(),
                taken.people().isEmpty() ? whole.speakers() : own.speakers());
    }

    /** What fits short words around the quote that was shown first. */
    private List<VerifiedQuote> fitting(String words, Antecedents old) {
        if (old.shown().isEmpty()) {
            return List.of();
        }
        String core = Ellipsis.of(words).map(Ellipsis::core).orElse(words);
        ParsedQuestion reading = reader.read(core.equals(words) ? words : core + "は");
        VerifiedQuote first = old.shown().getFirst();
        NearbyTurns near = new NearbyTurns(first);
        return LocalQuery.of(words, core, reading)
                .map(query -> new ShownWords(first, old.named().reading())
                        .find(query, query.sought().isEmpty() && near.hasSpeaker(query)))
                .orElse(List.of());
    }

    private static List<FollowUpQuery.Place> places(List<VerifiedQuote> quotes) {
        return quotes.stream()
                .map(quote -> new FollowUpQuery.Place(quote.meeting(), quote.source()))
                .toList();
    }
}
