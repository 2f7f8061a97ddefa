package dev.hatsugen.discord.corpus;

import dev.hatsugen.discord.runtime.ButtonAction;
import dev.hatsugen.discord.runtime.Click;
import dev.hatsugen.discord.ui.ButtonId;
import dev.hatsugen.discord.ui.Card;
import dev.hatsugen.discord.ui.Wording;
import java.util.List;
import net.dv8tion.jda.api.components.buttons.Button;

/** Confirms a change of the minutes, or gives it up. Only who asked for the change can, and may still manage the server. */
final class ChangeButton implements ButtonAction {

    private static final String TAKE = "minutes-take";
    private static final String DISCARD = "minutes-discard";

    private final PendingChanges pending;
    private final boolean takes;

    private ChangeButton(PendingChanges pending, boolean takes) {
        this.pending = pending;
        this.takes = takes;
    }

    static List<ButtonAction> both(PendingChanges pending) {
        return List.of(new ChangeButton(pending, true), new ChangeButton(pending, false));
    }

    /**
     * The buttons below what is asked for.
     *
     * @param id of the pending change
     * @param key of the label that confirms it
     */
    static List<Button> below(String id, String key, Wording wording) {
        return List.of(
                Button.success(ButtonId.of(TAKE, id).toString(), wording.text(key)),
                Button.secondary(ButtonId.of(DISCARD, id).toString(), wording.text("minutes.discard")));
    }

    @Override
    public String name() {
        return takes ? TAKE : DISCARD;
    }

    @Override
    public boolean isForAdmins() {
        return true;
    }

    @Override
    public Card execute(Click click) {
        String id = click.arguments().isEmpty() ? "" : click.arguments().getFirst();
        String user = click.user().getId();
        return takes ? pending.make(id, user, click.wording()) : pending.discard(id, user, click.wording());
    }
}
