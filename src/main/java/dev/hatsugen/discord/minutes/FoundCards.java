package dev.hatsugen.discord.minutes;

import dev.hatsugen.discord.ui.Card;
import dev.hatsugen.discord.ui.Wording;
import dev.hatsugen.request.Argument;
import dev.hatsugen.request.Arguments;
import dev.hatsugen.request.MinutesService;
import dev.hatsugen.request.RequestLine;
import dev.hatsugen.request.RequestType;
import java.util.Map;
import java.util.Optional;

/** The cards of commands as nobody has given them, where they show something. Opens the index. */
public final class FoundCards {

    private final RequestCards cards;

    public FoundCards(MinutesService minutes) {
        this.cards = new RequestCards(minutes);
    }

    /** The passages of a meeting that hold words as they are written; empty where none does. */
    public Optional<Card> ofWords(String words, String meeting, Wording wording) {
        return found("search", Map.of(Argument.WORDS, words, Argument.MEETING, meeting), wording);
    }

    /** What somebody said at a meeting; empty where they did not speak. */
    public Optional<Card> ofMember(String member, String meeting, Wording wording) {
        return found("statements", Map.of(Argument.MEMBER, member, Argument.MEETING, meeting), wording);
    }

    private Optional<Card> found(String type, Map<Argument, String> given, Wording wording) {
        return RequestType.named(type)
                .map(known -> new RequestLine(known, new Arguments(given)))
                .map(request -> cards.view(request, wording))
                .filter(view -> view.tone() == Card.Tone.FOUND)
                .map(ReportCard::of);
    }
}
