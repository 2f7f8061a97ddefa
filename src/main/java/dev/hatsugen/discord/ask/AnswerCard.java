package dev.hatsugen.discord.ask;

import dev.hatsugen.answer.Answer;
import dev.hatsugen.answer.Answer.Answered;
import dev.hatsugen.answer.Answer.NotFound;
import dev.hatsugen.discord.ui.Card;
import dev.hatsugen.discord.ui.CardBuilder;
import dev.hatsugen.discord.ui.MarkdownEscaper;
import dev.hatsugen.discord.ui.PageButtons;
import dev.hatsugen.discord.ui.QuestionLine;
import dev.hatsugen.discord.ui.QuoteList;
import dev.hatsugen.discord.ui.SourceNotes;
import dev.hatsugen.discord.ui.Wording;
import dev.hatsugen.quote.VerifiedQuote;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import net.dv8tion.jda.api.components.buttons.Button;

/**
 * An answer as a card: the question, the answer in one line, a sentence or two of each quote with its context a click away, and a
 * note on the source. The words around the quotes are in the answer's language, the quotes always in the original. Never longer than
 * Discord allows, whatever the answer holds.
 */
public final class AnswerCard {

    /** Discord allows 4000 characters in all texts of a message together; the rest is head-room. */
    public static final int MAX_LENGTH = 3_800;

    private static final int MAX_LEAD_LENGTH = 300;
    private static final int ROOM_FOR_NOTES = 400;

    private final Wording wording;
    private final List<String> texts = new ArrayList<>();

    private AnswerCard(Answer answer) {
        this.wording = Wording.in(answer.language());
    }

    /** The card of an answer, its first page. */
    public static Card of(Answer answer) {
        return of(answer, 0);
    }

    /**
     * One page of an answer.
     *
     * @param from the first quote to show, counted from 0; beyond the last one there is only the headline
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
        AnswerCard page = new AnswerCard(answer);
        return switch (answer) {
            case Answered answered -> page.answered(question, answered, from);
            case NotFound notFound ->
                new PostedCard(page.notFound(notFound), new ConversationState(question, OptionalInt.empty()));
        };
    }

    private PostedCard answered(String question, Answered answered, int from) {
        AnswerPages pages =
                AnswerPages.of(answered, wording, MAX_LENGTH - head(answered).length() - ROOM_FOR_NOTES);
        QuoteList page = pages.from(from);
        CardBuilder card = new CardBuilder(text(head(answered)));
        if (!answered.headline().text().isEmpty() || !answered.isCertain()) {
            card.divider();
        }
        int place = from;
        for (QuoteList.Entry entry : page.entries()) {
            String mark = WrittenLines.mark(answered.written(), place++);
            card.beside(text(mark + entry.words()), AnswerButtons.context(wording, entry.quote()));
            if (!entry.below().isEmpty()) {
                card.text(text(entry.below()));
            }
        }
        foot(card, page);
        boolean isKept = QuestionLine.isKept(answered.question());
        Map<String, VerifiedQuote> members = isKept ? AnswerButtons.members(wording, answered.quotes()) : Map.of();
        boolean isOneButton = members.size() == 1 && pages.starts().size() == 1; // beside those of pages it has no room
        if (!members.isEmpty() && !isOneButton) {
            card.menu(AnswerButtons.memberMenu(wording, members, answered.gloss()));
        }
        List<Button> buttons =
                new ArrayList<>(isKept ? PageButtons.of(AnswerButtons.MORE, pages.starts(), from) : List.of());
        if (isOneButton) {
            members.forEach((name, quote) -> buttons.add(AnswerButtons.member(wording, name, quote)));
        }
        if (isKept && (page.isCut() || pages.starts().size() > 1)) {
            buttons.add(AnswerButtons.file(wording));
        }
        List<Button> choices = isKept ? AnswerButtons.instead(answered.hint()) : List.of();
        card.buttons(
                choices.isEmpty() ? buttons : choices, AnswerButtons.feedback()); // what to go on with is chosen first
        Card.Tone tone = answered.isCertain() ? Card.Tone.FOUND : Card.Tone.UNCERTAIN;
        OptionalInt next =
                page.leftOut() > 0 ? OptionalInt.of(answered.quotes().size() - page.leftOut()) : OptionalInt.empty();
        return new PostedCard(card.build(tone), new ConversationState(question, next));
    }

    private String head(Answered answered) {
        return answerLine(answered) + WrittenLines.of(answered.written(), wording);
    }

    /** The question, then the answer in one line and how it was worked out; the first quote is the answer where there is no line. */
    private String answerLine(Answered answered) {
        String line = QuestionLine.of(wording, answered.question());
        String headline = answered.headline().text();
        String lead = MarkdownEscaper.line(answered.lead(), MAX_LEAD_LENGTH);
        if (!answered.isCertain()) {
            return line + "\n" + wording.text("card.uncertain", lead);
        }
        if (headline.isEmpty()) {
            return line;
        }
        String bold = wording.text("card.headline", MarkdownEscaper.line(headline, MAX_LEAD_LENGTH));
        return isSaid(answered, headline) ? line + "\n" + bold : line + "\n" + bold + "\n" + lead;
    }

    private static boolean isSaid(Answered answered, String headline) {
        return answered.lead().startsWith(headline) || answered.headline().wordsFirst();
    }

    private void foot(CardBuilder card, QuoteList page) {
        String note = new SourceNotes(wording).of(texts, page.quotes());
        if (!note.isEmpty()) {
            card.divider().text(note);
        }
    }

    private String text(String text) {
        texts.add(text);
        return text;
    }

    /** One line that says so, and ways to go on. */
    private Card notFound(NotFound notFound) {
        String head = QuestionLine.of(wording, notFound.question()) + "\n"
                + wording.text("card.headline", MarkdownEscaper.line(notFound.lead(), MAX_LEAD_LENGTH));
        List<String> words = notFound.hint().words();
        String looked = words.isEmpty()
                ? ""
                : "\n"
                        + MarkdownEscaper.line(wording.text(
                                "card.looked-for", String.join(wording.text("minutes.report.separator"), words)));
        List<Button> buttons = new ArrayList<>();
        boolean isKept = QuestionLine.isKept(notFound.question());
        if (isKept) {
            buttons.addAll(AnswerButtons.instead(notFound.hint()));
        }
        if (isKept && !notFound.near().isEmpty()) {
            buttons.add(AnswerButtons.nearest(wording));
        }
        buttons.add(AnswerButtons.topics(wording));
        return new CardBuilder(head + looked)
                .text(wording.text("card.say-otherwise"))
                .buttons(buttons, AnswerButtons.feedback())
                .build(Card.Tone.NOT_FOUND);
    }
}
