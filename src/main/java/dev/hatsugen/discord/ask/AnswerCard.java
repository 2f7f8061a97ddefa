package dev.hatsugen.discord.ask;

import dev.hatsugen.answer.Answer;
import dev.hatsugen.answer.Answer.Answered;
import dev.hatsugen.answer.Answer.NotFound;
import dev.hatsugen.discord.ui.Attribution;
import dev.hatsugen.discord.ui.Card;
import dev.hatsugen.discord.ui.MarkdownEscaper;
import dev.hatsugen.discord.ui.QuestionLine;
import dev.hatsugen.discord.ui.QuoteList;
import dev.hatsugen.discord.ui.SourceNotes;
import dev.hatsugen.discord.ui.Wording;
import dev.hatsugen.quote.VerifiedQuote;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import net.dv8tion.jda.api.components.buttons.Button;

/**
 * An answer as a card: question, lead, quotes grouped by speaker, notes on the source. The words around the quotes are in the
 * answer's language, the quotes always in the original. Never longer than Discord allows, whatever the answer holds.
 */
public final class AnswerCard {

    /** Discord allows 4000 characters in all texts of a message together; the rest is head-room. */
    public static final int MAX_LENGTH = 3_800;

    private static final int MAX_LEAD_LENGTH = 300;
    private static final int ROOM_FOR_MORE = 60;
    private static final int MAX_NEAR = 3;

    private final Wording wording;
    private final List<String> texts = new ArrayList<>();
    private final List<Button> buttons = new ArrayList<>();
    private OptionalInt next = OptionalInt.empty();

    private AnswerCard(Wording wording) {
        this.wording = wording;
    }

    /** The card of an answer, its first page. */
    public static Card of(Answer answer) {
        return of(answer, 0);
    }

    /**
     * One page of an answer.
     *
     * @param from the first quote to show, counted from 0; beyond the last one there is only the lead
     */
    public static Card of(Answer answer, int from) {
        return posted(answer.question(), answer, from).card();
    }

    /**
     * One page of an answer with what it shows.
     *
     * @param question as it was asked
     * @param from as in {@link #of(Answer, int)}
     */
    public static PostedCard posted(String question, Answer answer, int from) {
        AnswerCard page = new AnswerCard(Wording.in(answer.language()));
        Card card =
                switch (answer) {
                    case Answered answered -> page.answered(answered, from);
                    case NotFound notFound -> page.notFound(notFound);
                };
        return new PostedCard(card, new ConversationState(question, page.next));
    }

    private Card answered(Answered answered, int from) {
        head(answered, "");
        int first = Math.min(from, answered.quotes().size());
        quotes(answered, answered.quotes(), first);
        answered.quotes().stream()
                .skip(first)
                .findFirst()
                .flatMap(quote -> AnswerButtons.member(wording, quote))
                .ifPresent(buttons::add);
        return card(answered.isCertain() ? Card.Tone.ANSWERED : Card.Tone.NOT_FOUND);
    }

    private Card notFound(NotFound notFound) {
        List<VerifiedQuote> near = notFound.near().stream().limit(MAX_NEAR).toList();
        if (near.isEmpty()) {
            head(notFound, "");
        } else {
            head(notFound, "\n\n" + wording.text("card.near"));
            quotes(notFound, near, 0);
        }
        return card(Card.Tone.NOT_FOUND);
    }

    private Card card(Card.Tone tone) {
        buttons.addAll(AnswerButtons.feedback(wording));
        return Card.of(tone, texts, buttons);
    }

    private void head(Answer answer, String heading) {
        texts.add(QuestionLine.of(wording, answer.question()) + "\n"
                + MarkdownEscaper.line(answer.lead(), MAX_LEAD_LENGTH) + heading);
    }

    private void quotes(Answer answer, List<VerifiedQuote> all, int from) {
        List<VerifiedQuote> quotes = all.subList(from, all.size());
        List<VerifiedQuote> most = quotes.stream().limit(QuoteList.MAX).toList();
        String notes = new SourceNotes(wording, new Attribution(wording)).of(most);
        int room = MAX_LENGTH - texts.getFirst().length() - notes.length() - ROOM_FOR_MORE;
        QuoteList list = QuoteList.fit(quotes, room, wording, answer.gloss());
        texts.addAll(list.groups());
        int shown = all.size() - list.leftOut();
        boolean isWhole = shown - from == all.size();
        texts.add(isWhole ? notes : wording.text("card.page", from + 1, shown, all.size()) + "\n" + notes);
        buttons.addAll(AnswerButtons.context(wording, all.subList(from, shown)));
        if (list.leftOut() > 0) {
            next = OptionalInt.of(shown);
            buttons.add(AnswerButtons.more(wording, shown));
        }
        if (!isWhole || list.isCut()) {
            buttons.add(AnswerButtons.file(wording));
        }
    }
}
