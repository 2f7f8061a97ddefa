package dev.hatsugen.discord.feedback;

import dev.hatsugen.discord.ask.AnswerButtons;
import dev.hatsugen.discord.ui.Card;
import dev.hatsugen.discord.ui.Wording;
import java.util.List;
import java.util.Objects;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.buttons.ButtonStyle;
import net.dv8tion.jda.api.components.replacer.ComponentReplacer;
import net.dv8tion.jda.api.entities.Message;

/**
 * Shows which rating somebody gave. A card that its reader alone sees marks it on its own buttons; a card of a channel looks the same
 * to all, so that the mark comes with a word for who clicked.
 */
final class GivenRating {

    private GivenRating() {}

    /** The card of a message with the given rating marked; the other one can be given in its place. */
    static Card on(Message card, boolean isHelpful) {
        ComponentReplacer mark =
                ComponentReplacer.of(Button.class, GivenRating::isRating, button -> marked(button, isHelpful));
        return new Card(List.copyOf(card.getComponentTree().replace(mark).getComponents()));
    }

    /** A word that it is kept, with the buttons as they were used. */
    static Card notice(Wording wording, boolean isHelpful) {
        List<Button> used = AnswerButtons.feedback().stream()
                .map(button -> marked(button, isHelpful).asDisabled())
                .toList();
        String text = wording.text(isHelpful ? "feedback.thanks.helpful" : "feedback.thanks.unhelpful");
        return Card.of(Card.Tone.NOTICE, List.of(text), used);
    }

    private static boolean isRating(Button button) {
        String id = button.getCustomId();
        return AnswerButtons.HELPFUL.equals(id) || AnswerButtons.UNHELPFUL.equals(id);
    }

    private static Button marked(Button button, boolean isHelpful) {
        String given = isHelpful ? AnswerButtons.HELPFUL : AnswerButtons.UNHELPFUL;
        return button.withStyle(
                Objects.equals(button.getCustomId(), given) ? ButtonStyle.SUCCESS : ButtonStyle.SECONDARY);
    }
}
