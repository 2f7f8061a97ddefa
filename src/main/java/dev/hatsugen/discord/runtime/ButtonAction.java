package dev.hatsugen.discord.runtime;

import dev.hatsugen.discord.ui.Card;

/** What one kind of button does. To add one, write one class and put it into the list that the bot is started with. */
public interface ButtonAction {

    /** The action of the {@link dev.hatsugen.discord.ui.ButtonId}s that lead here. */
    String name();

    /** Whether what comes of it takes the place of the card that was clicked on, where only its reader sees that. */
    default boolean replacesPrivateCard() {
        return false;
    }

    /** Whether everybody sees what comes of it; else only who clicked. */
    default boolean isPublic() {
        return false;
    }

    /** Whether it is a menu: what is chosen in it comes behind the other arguments. */
    default boolean isMenu() {
        return false;
    }

    /** Whether it is for admins: it does not count as a click, and works wherever they are. */
    default boolean isForAdmins() {
        return false;
    }

    /**
     * Does the work. The click is acknowledged already; this runs on a thread where it may take its time.
     *
     * @return the message to show, a new one
     * @throws RuntimeException if the work failed: the user is told so
     */
    Card execute(Click click);
}
