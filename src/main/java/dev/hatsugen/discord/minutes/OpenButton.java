package dev.hatsugen.discord.minutes;

import dev.hatsugen.discord.runtime.ButtonAction;
import dev.hatsugen.discord.runtime.Click;
import dev.hatsugen.discord.ui.ButtonId;
import dev.hatsugen.discord.ui.Card;
import dev.hatsugen.discord.ui.NoticeCard;
import dev.hatsugen.discord.ui.SharedCard;
import dev.hatsugen.discord.ui.Wording;
import dev.hatsugen.request.Argument;
import dev.hatsugen.request.Arguments;
import dev.hatsugen.request.RequestLine;
import dev.hatsugen.request.RequestType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.dv8tion.jda.api.components.selections.SelectMenu;
import net.dv8tion.jda.api.components.selections.SelectOption;
import net.dv8tion.jda.api.components.selections.StringSelectMenu;

/** Gives a command with one argument: the meeting or the topic that was chosen. */
final class OpenButton implements ButtonAction {

    private static final String NAME = "open";
    private static final int MAX_LENGTH = 100;

    private final RequestCards cards;

    OpenButton(RequestCards cards) {
        this.cards = cards;
    }

    /** What can be chosen in a menu; empty where Discord could not carry it. */
    static Optional<SelectOption> option(String label, RequestType type, String value) {
        boolean isCarried = !value.contains(":") && (NAME + type.name() + value).length() + 2 <= MAX_LENGTH;
        return isCarried && !label.isBlank() && label.length() <= MAX_LENGTH
                ? Optional.of(SelectOption.of(
                        label, ButtonId.of(NAME, type.name(), value).toString()))
                : Optional.empty();
    }

    /** The row to choose one of {@code openings} in; empty where there is none. */
    static Optional<SelectMenu> menu(Wording wording, List<ViewEntry.Opening> openings) {
        List<SelectOption> options = openings.stream()
                .distinct()
                .map(opening -> option(opening.label(), opening.type(), opening.value()))
                .flatMap(Optional::stream)
                .toList();
        return options.isEmpty()
                ? Optional.empty()
                : Optional.of(StringSelectMenu.create(ButtonId.MENU)
                        .setPlaceholder(wording.text("menu.openings"))
                        .addOptions(options)
                        .build());
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Card execute(Click click) {
        return line(click)
                .map(line -> SharedCard.shareable(cards.card(line, click.wording()), click.wording()))
                .orElseGet(() -> NoticeCard.outdated(click.wording()));
    }

    /** The first argument of a command is what it is on. */
    private static Optional<RequestLine> line(Click click) {
        if (click.arguments().size() != 2) {
            return Optional.empty();
        }
        return RequestType.named(click.arguments().getFirst())
                .filter(type -> !type.parameters().isEmpty())
                .map(type -> {
                    Argument first = type.parameters().getFirst().argument();
                    return new RequestLine(
                            type, new Arguments(Map.of(first, click.arguments().getLast())));
                });
    }
}
