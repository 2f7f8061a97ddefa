package dev.hatsugen.discord.introduction;

import dev.hatsugen.discord.conversation.MessageConversation;
import dev.hatsugen.discord.runtime.ButtonAction;
import dev.hatsugen.discord.runtime.Click;
import dev.hatsugen.discord.ui.ButtonId;
import dev.hatsugen.discord.ui.Card;
import dev.hatsugen.discord.ui.NoticeCard;
import dev.hatsugen.discord.ui.SharedCard;
import dev.hatsugen.discord.ui.Wording;
import java.util.Optional;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.entities.Message;

/** Asks the question that is the button's label; only who clicks sees the answer, until they share it. */
public final class ExampleButton implements ButtonAction {

    static final int MAX_EXAMPLES = 3;

    private static final String NAME = "example";

    private final MessageConversation talk;

    public ExampleButton(MessageConversation talk) {
        this.talk = talk;
    }

    /** @param number of the button on its card, counted from 0 */
    static Button of(int number, String question) {
        return Button.secondary(ButtonId.of(NAME, Integer.toString(number)).toString(), question);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Card execute(Click click) {
        return click.message()
                .flatMap(card -> question(card, new ButtonId(NAME, click.arguments())))
                .map(this::answer)
                .orElseGet(() -> NoticeCard.outdated(click.wording()));
    }

    private static Optional<String> question(Message card, ButtonId id) {
        return card.getComponentTree()
                .find(Button.class, button -> id.toString().equals(button.getCustomId()))
                .map(Button::getLabel);
    }

    private Card answer(String question) {
        Wording wording = Wording.ofText(question);
        return SharedCard.shareable(talk.answer(question, wording), wording);
    }
}
