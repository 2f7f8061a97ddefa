package dev.hatsugen.discord.minutes;

import dev.hatsugen.discord.runtime.Click;
import dev.hatsugen.discord.ui.Card;
import dev.hatsugen.discord.ui.NoticeCard;
import dev.hatsugen.discord.ui.QuestionLine;
import dev.hatsugen.discord.ui.Wording;
import dev.hatsugen.request.RequestLine;
import java.util.Optional;
import java.util.function.Function;

/** Gives the command of a card once more, read from its line; so a click works on a card of any age. */
final class CommandReplay {

    private final RequestCards cards;
    private final HelpCommand help;

    CommandReplay(RequestCards cards, HelpCommand help) {
        this.cards = cards;
        this.help = help;
    }

    /** What {@code work} makes of the report of the card; a notice where the card has no command. */
    Card by(Click click, Function<ReportView, Card> work) {
        return click.message()
                .flatMap(QuestionLine::in)
                .flatMap(line -> view(line, click.wording()))
                .map(work)
                .orElseGet(() -> NoticeCard.outdated(click.wording()));
    }

    /** The first page of the command of the card, or its picture, in the language of the card. */
    Optional<Card> card(Click click) {
        return click.message()
                .flatMap(message -> QuestionLine.in(message)
                        .flatMap(RequestLine::read)
                        .filter(line -> line.type().missing(line.given()).isEmpty())
                        .map(line ->
                                cards.card(line, QuestionLine.wording(message).orElse(click.wording()))));
    }

    private Optional<ReportView> view(String line, Wording wording) {
        return HelpCommand.isLine(line)
                ? Optional.of(help.view(wording))
                : RequestLine.read(line)
                        .filter(request ->
                                request.type().missing(request.given()).isEmpty())
                        .map(request -> cards.view(request, wording));
    }
}
