package dev.hatsugen.discord.minutes;

import dev.hatsugen.discord.ask.AnswerButtons;
import dev.hatsugen.discord.runtime.ButtonAction;
import dev.hatsugen.discord.runtime.Click;
import dev.hatsugen.discord.ui.ButtonId;
import dev.hatsugen.discord.ui.Card;
import dev.hatsugen.discord.ui.CardBuilder;
import dev.hatsugen.discord.ui.NoticeCard;
import dev.hatsugen.request.MinutesService;
import dev.hatsugen.request.RequestType;
import java.util.List;
import java.util.Optional;
import net.dv8tion.jda.api.components.selections.SelectOption;
import net.dv8tion.jda.api.components.selections.StringSelectMenu;

/** Lists what the speakers share most, each of which leads to its timeline. */
final class TopicsButton implements ButtonAction {

    private static final String TIMELINE = "timeline";

    private final MinutesService minutes;

    TopicsButton(MinutesService minutes) {
        this.minutes = minutes;
    }

    @Override
    public String name() {
        return AnswerButtons.TOPICS;
    }

    @Override
    public Card execute(Click click) {
        List<SelectOption> topics = minutes.suggestions().commonTopics(StringSelectMenu.OPTIONS_MAX_AMOUNT).stream()
                .map(topic -> RequestType.named(TIMELINE).flatMap(type -> OpenButton.option(topic, type, topic)))
                .flatMap(Optional::stream)
                .toList();
        if (topics.isEmpty()) {
            return NoticeCard.done(click.wording(), "topics.none");
        }
        return new CardBuilder(click.wording().text("topics.lead"))
                .menu(StringSelectMenu.create(ButtonId.MENU)
                        .setPlaceholder(click.wording().text("menu.topics", topics.size()))
                        .addOptions(topics)
                        .build())
                .build(Card.Tone.NOTICE);
    }
}
