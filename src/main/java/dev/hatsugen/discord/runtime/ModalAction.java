package dev.hatsugen.discord.runtime;

import dev.hatsugen.discord.ui.Card;
import dev.hatsugen.discord.ui.Wording;
import net.dv8tion.jda.api.components.label.Label;

/** What a button does that first asks for a text. */
public interface ModalAction {

    /** The action of the {@link dev.hatsugen.discord.ui.ButtonId}s that lead here. */
    String name();

    /** The heading of the form. */
    String title(Wording wording);

    /** The field of the form; its component's id is {@link #name()}. */
    Label field(Wording wording);

    /** Whether what comes of it takes the place of the card that the form was opened from, where only its reader sees that. */
    default boolean replacesPrivateCard() {
        return false;
    }

    /**
     * Does the work, on a thread where it may take its time.
     *
     * @param text what the user wrote; empty where the field is optional and was left so
     * @return the message to show, a new one that only this user sees
     * @throws RuntimeException if the work failed: the user is told so
     */
    Card execute(Click click, String text);
}
