package dev.hatsugen.conversation;

import dev.hatsugen.question.FollowUpQuery;
import dev.hatsugen.question.ParsedQuestion;
import dev.hatsugen.question.QuestionParser;
import dev.hatsugen.quote.VerifiedQuote;
import java.util.List;

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
     * @param whole the question that they stand for, or the same words
     */
    FollowUpQuery of(String words, Antecedents old, String whole) {
        return new FollowUpQuery(reader.read(whole), places(old.shown()), places(fitting(words, old)));
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
