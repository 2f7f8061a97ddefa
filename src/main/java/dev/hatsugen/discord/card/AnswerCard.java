package dev.hatsugen.discord.card;

import dev.hatsugen.answer.Answer;
import dev.hatsugen.answer.Answer.Answered;
import dev.hatsugen.answer.Answer.NotFound;
import dev.hatsugen.answer.VerifiedQuote;
import java.util.ArrayList;
import java.util.List;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;

/**
 * An answer as a card: question, lead, quotes grouped by speaker, notes on the source. The words around the quotes are in the
 * answer's language, the quotes always in the original. Never longer than Discord allows, whatever the answer holds.
 */
public final class AnswerCard {

    /** Discord allows 4000 characters in all texts of a message together; the rest is head-room. */
    static final int LONGEST = 3_800;

    private static final int LONGEST_QUESTION = 200;
    private static final int LONGEST_LEAD = 300;
    private static final int ROOM_FOR_MORE = 60;
    private static final int MOST_NEAR = 3;

    private final Wording wording;
    private final List<String> texts = new ArrayList<>();

    private AnswerCard(Wording wording) {
        this.wording = wording;
    }

    /** The card of an answer. */
    public static MessageCreateData of(Answer answer) {
        AnswerCard card = new AnswerCard(Wording.in(answer.language()));
        return switch (answer) {
            case Answered answered -> card.answered(answered);
            case NotFound notFound -> card.notFound(notFound);
        };
    }

    private MessageCreateData answered(Answered answered) {
        head(answered, "");
        quotes(answered.quotes());
        return Card.of(Card.Tone.ANSWERED, texts);
    }

    private MessageCreateData notFound(NotFound notFound) {
        List<VerifiedQuote> near = notFound.near().stream().limit(MOST_NEAR).toList();
        if (near.isEmpty()) {
            head(notFound, "");
        } else {
            head(notFound, "\n\n" + wording.text("card.near"));
            quotes(near);
        }
        return Card.of(Card.Tone.NOT_FOUND, texts);
    }

    private void head(Answer answer, String heading) {
        String question = wording.text("card.question", InertMarkdown.line(answer.question(), LONGEST_QUESTION));
        texts.add("-# " + question + "\n" + InertMarkdown.line(answer.lead(), LONGEST_LEAD) + heading);
    }

    private void quotes(List<VerifiedQuote> quotes) {
        List<VerifiedQuote> most = quotes.stream().limit(QuoteList.MOST).toList();
        String notes = new SourceNotes(wording, new Attribution(wording)).of(most);
        int room = LONGEST - texts.getFirst().length() - notes.length() - ROOM_FOR_MORE;
        QuoteList list = QuoteList.fit(quotes, room, wording);
        texts.addAll(list.groups());
        texts.add(list.leftOut() == 0 ? notes : wording.text("card.more", list.leftOut()) + "\n" + notes);
    }
}
