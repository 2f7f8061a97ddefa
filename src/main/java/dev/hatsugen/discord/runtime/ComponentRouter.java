package dev.hatsugen.discord.runtime;

import dev.hatsugen.discord.ui.ButtonId;
import dev.hatsugen.discord.ui.Card;
import dev.hatsugen.discord.ui.Wording;
import dev.hatsugen.monitoring.EntryPoint;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.dv8tion.jda.api.entities.ISnowflake;
import net.dv8tion.jda.api.events.interaction.component.ButtonInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.GenericComponentInteractionCreateEvent;
import net.dv8tion.jda.api.events.interaction.component.GenericSelectMenuInteractionEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.interactions.Interaction;
import net.dv8tion.jda.api.interactions.callbacks.IReplyCallback;

/**
 * Leads each click to its action: acknowledges first and leaves the work to the reply executor, or opens the form that the action
 * asks for. Who may not ask in a channel may not click there either.
 */
public final class ComponentRouter extends ListenerAdapter {

    /** Of no action that there is. */
    static final ButtonId NONE = ButtonId.of("-");

    private final Map<String, ButtonAction> buttons = new HashMap<>();
    private final FormRouter forms;
    private final ReplyExecutor executor;
    private final AccessPolicy accessPolicy;

    /**
     * @param forms open the forms of the buttons that are not among {@code buttons}
     * @throws IllegalArgumentException if two actions have the same name
     */
    public ComponentRouter(
            List<ButtonAction> buttons, FormRouter forms, ReplyExecutor executor, AccessPolicy accessPolicy) {
        this.executor = executor;
        this.accessPolicy = accessPolicy;
        this.forms = forms;
        for (ButtonAction action : buttons) {
            if (this.buttons.put(action.name(), action) != null || forms.of(action.name()) != null) {
                throw new IllegalArgumentException("two actions are called " + action.name());
            }
        }
    }

    @Override
    public void onButtonInteraction(ButtonInteractionEvent event) {
        route(event, event.getComponentId(), List.of());
    }

    /** What is chosen in a menu is either the id of a button, or behind the id of the menu. */
    @Override
    public void onGenericSelectMenuInteraction(GenericSelectMenuInteractionEvent<?, ?> event) {
        List<String> chosen = event.getValues().stream()
                .map(value -> value instanceof ISnowflake entity ? entity.getId() : value.toString())
                .toList();
        if (!event.getComponentId().equals(ButtonId.MENU)) {
            route(event, event.getComponentId(), chosen);
        } else if (chosen.isEmpty()) {
            outdated(event);
        } else {
            route(event, chosen.getFirst(), List.of());
        }
    }

    private void route(GenericComponentInteractionCreateEvent event, String carried, List<String> chosen) {
        ButtonId id = ButtonId.parse(carried).orElse(NONE);
        ButtonAction button = buttons.get(id.action());
        Requester requester = Requester.of(event);
        Wording wording = Wording.of(event.getUserLocale());
        Optional<Card> refused = button != null && button.isForAdmins()
                ? accessPolicy.refuseAdmin(requester, wording)
                : accessPolicy.refuseHere(requester, wording);
        refused.ifPresentOrElse(notice -> PrivateNotice.reply(event, notice), () -> click(event, id, chosen));
    }

    private void click(GenericComponentInteractionCreateEvent event, ButtonId id, List<String> chosen) {
        ModalAction form = forms.of(id.action());
        ButtonAction button = buttons.get(id.action());
        if (form != null) {
            FormRouter.open(event, form);
        } else if (button == null || button.isMenu() != isOwnMenu(event)) {
            outdated(event);
        } else {
            Click click = Click.of(event, id, chosen, event.getMessage());
            if (button.isPublic()) {
                clickForAll(event, button, click);
                return;
            }
            EntryPoint way = EntryPoint.of(EntryPoint.Kind.BUTTON, button.name());
            boolean isInPlace =
                    button.replacesPrivateCard() && event.getMessage().isEphemeral();
            PendingReply reply = isInPlace ? PendingReply.edit(event, way) : PendingReply.acknowledge(event, way, true);
            executor.take(
                    reply,
                    () -> limited(event, button, reply.wording())
                            .map(notice -> isInPlace ? notice.over(event.getMessage()) : notice)
                            .orElseGet(() -> Requester.of(event).asker().during(() -> button.execute(click))));
        }
    }

    /** Counted before it is acknowledged, so that a notice can be private; the store may take its time. */
    private void clickForAll(GenericComponentInteractionCreateEvent event, ButtonAction button, Click click) {
        EntryPoint way = EntryPoint.of(EntryPoint.Kind.BUTTON, button.name());
        Thread.startVirtualThread(() -> limited(event, button, click.wording())
                .ifPresentOrElse(
                        full -> PrivateNotice.reply(event, full),
                        () -> executor.take(
                                PendingReply.acknowledge(event, way, false),
                                () -> Requester.of(event).asker().during(() -> button.execute(click)))));
    }

    private static boolean isOwnMenu(GenericComponentInteractionCreateEvent event) {
        return event instanceof GenericSelectMenuInteractionEvent
                && !event.getComponentId().equals(ButtonId.MENU);
    }

    private Optional<Card> limited(Interaction event, ButtonAction button, Wording wording) {
        return button.isForAdmins() ? Optional.empty() : accessPolicy.refuseClickNow(Requester.of(event), wording);
    }

    private void outdated(IReplyCallback event) {
        FormRouter.outdated(event, executor);
    }
}
