package dev.hatsugen.discord.ask;

import dev.hatsugen.answer.Answer;
import dev.hatsugen.answer.Answer.Answered;
import dev.hatsugen.answer.Answer.NotFound;
import dev.hatsugen.discord.ui.Attribution;
import dev.hatsugen.discord.ui.Card;
import dev.hatsugen.discord.ui.GlossLine;
import dev.hatsugen.discord.ui.MarkdownEscaper;
import dev.hatsugen.discord.ui.SourceNotes;
import dev.hatsugen.discord.ui.Wording;
import dev.hatsugen.quote.VerifiedQuote;
import java.util.List;

/** All quotes of an answer, whole, as a text file. */
public final class AnswerFile {

    private static final String NAME = "hatsugen.txt";

    private AnswerFile() {}

    /** The message that holds the file. */
    public static Card of(Answer answer) {
        Wording wording = Wording.in(answer.language());
        return FileCard.of(wording.text("file.ready", quotes(answer).size()), NAME, text(answer, wording));
    }

    static String text(Answer answer, Wording wording) {
        Attribution attribution = new Attribution(wording, answer.gloss());
        StringBuilder text = new StringBuilder();
        text.append(wording.text("card.question", answer.question())).append('\n');
        text.append(answer.lead()).append('\n');
        for (VerifiedQuote quote : quotes(answer)) {
            text.append('\n')
                    .append(MarkdownEscaper.plain(attribution.speaker(quote.speaker())))
                    .append('\n');
            quote.text().lines().forEach(line -> text.append("> ").append(line).append('\n'));
            GlossLine.whole(quote.text(), answer.gloss(), wording)
                    .lines()
                    .skip(1)
                    .forEach(line -> text.append(MarkdownEscaper.plain(line)).append('\n'));
            text.append(MarkdownEscaper.plain(attribution.placeAt(quote, quote.text())))
                    .append('\n');
        }
        String notes = new SourceNotes(wording).of(List.of(text.toString()), quotes(answer));
        return text.append('\n')
                .append(MarkdownEscaper.plain(notes))
                .append('\n')
                .toString();
    }

    private static List<VerifiedQuote> quotes(Answer answer) {
        return switch (answer) {
            case Answered answered -> answered.quotes();
            case NotFound notFound -> notFound.near();
        };
    }
}
