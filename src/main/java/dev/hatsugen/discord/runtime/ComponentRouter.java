package dev.hatsugen.discord.runtime;

import dev.hatsugen.discord.ui.ButtonId;
import dev.hatsugen.discord.ui.NoticeCard;
import dev.hatsugen.discord.ui.Wording;
import dev.hatsugen.monitoring.EntryPoint;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.dv8tion.jda.api.events.interaction.ModalInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.ButtonInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.GenericComponentInteractionCreateEvent;
import net.dv8tion.jda.api.events.interaction.component.GenericSelectMenuInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.StringSelectInteractionEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.interactions.callbacks.IReplyCallback;
import net.dv8tion.jda.api.interactions.modals.ModalMapping;
import net.dv8tion.jda.api.modals.Modal;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Leads each click to its action: acknowledges first and leaves the work to the reply executor, or opens the form that the action
 * asks for. Who may not ask in a channel may not click there either.
 */
public final class ComponentRouter extends ListenerAdapter {

    private static final Logger LOG = LoggerFactory.getLogger(ComponentRouter.class);

    /** Of no action that there is. */
    private static final ButtonId NONE = ButtonId.of("-");

    private final Map<String, ButtonAction> buttons = new HashMap<>();
    private final Map<String, ModalAction> modals = new HashMap<>();
    private final ReplyExecutor executor;
    private final AccessPolicy accessPolicy;

    /** @throws IllegalArgumentException if two actions have the same name */
    public ComponentRouter(
            List<ButtonAction> buttons, List<ModalAction> modals, ReplyExecutor executor, AccessPolicy accessPolicy) {
        this.executor = executor;
        this.accessPolicy = accessPolicy;
        buttons.forEach(action -> requireNew(this.buttons.put(action.name(), action), action.name()));
        modals.forEach(action -> requireNew(this.modals.put(action.name(), action), action.name()));
    }

    private void requireNew(@Nullable Object former, String name) {
        if (former != null || (buttons.containsKey(name) && modals.containsKey(name))) {
            throw new IllegalArgumentException("two actions are called " + name);
        }
    }

    @Override
    public void onButtonInteraction(ButtonInteractionEvent event) {
        accessPolicy
                .refuseHere(Requester.of(event), Wording.of(event.getUserLocale()))
                .ifPresentOrElse(
                        notice -> PrivateNotice.reply(event, notice), () -> click(event, event.getComponentId()));
    }

    private void click(GenericComponentInteractionCreateEvent event, String carried) {
        ButtonId id = ButtonId.parse(carried).orElse(NONE);
        ModalAction modal = modals.get(id.action());
        ButtonAction button = buttons.get(id.action());
        if (modal != null) {
            open(event, modal);
        } else if (button == null) {
            outdated(event);
        } else {
            Click click = Click.of(event, id, event.getMessage());
            EntryPoint way = EntryPoint.of(EntryPoint.Kind.BUTTON, button.name());
            PendingReply reply = button.turnsPages() && event.getMessage().isEphemeral()
                    ? PendingReply.edit(event, way)
                    : PendingReply.acknowledge(event, way, !button.isPublic());
            executor.take(
                    reply,
                    () -> accessPolicy
                            .refuseClickNow(Requester.of(event), reply.wording())
                            .orElseGet(() -> Requester.of(event).asker().during(() -> button.execute(click))));
        }
    }

    private static void open(GenericComponentInteractionCreateEvent event, ModalAction action) {
        Wording wording = Wording.of(event.getUserLocale());
        Modal form = Modal.create(event.getComponentId(), action.title(wording))
                .addComponents(action.field(wording))
                .build();
        event.replyModal(form).queue(shown -> {}, InteractionErrors.logged(LOG, "A form could not be shown"));
    }

    @Override
    public void onModalInteraction(ModalInteractionEvent event) {
        accessPolicy
                .refuseHere(Requester.of(event), Wording.of(event.getUserLocale()))
                .ifPresentOrElse(notice -> PrivateNotice.reply(event, notice), () -> submit(event));
    }

    private void submit(ModalInteractionEvent event) {
        ButtonId id = ButtonId.parse(event.getModalId()).orElse(NONE);
        ModalAction action = modals.get(id.action());
        if (action == null) {
            outdated(event);
        } else {
            PendingReply reply =
                    PendingReply.acknowledge(event, EntryPoint.of(EntryPoint.Kind.FORM, action.name()), true);
            Click click = Click.of(event, id, event.getMessage());
            ModalMapping field = event.getValue(action.name());
            String text = field == null ? "" : field.getAsString();
            executor.take(
                    reply,
                    () -> accessPolicy
                            .refuseClickNow(Requester.of(event), reply.wording())
                            .orElseGet(() -> action.execute(click, text)));
        }
    }

    /** An earlier version had menus; they still are on its cards. */
    @Override
    public void onGenericSelectMenuInteraction(GenericSelectMenuInteractionEvent<?, ?> event) {
        if (event instanceof StringSelectInteractionEvent chosen
                && chosen.getComponentId().equals(ButtonId.MENU)
                && !chosen.getValues().isEmpty()) {
            accessPolicy
                    .refuseHere(Requester.of(event), Wording.of(event.getUserLocale()))
                    .ifPresentOrElse(
                            notice -> PrivateNotice.reply(event, notice),
                            () -> click(event, chosen.getValues().getFirst()));
        } else {
            outdated(event);
        }
    }

    private void outdated(IReplyCallback event) {
        LOG.warn("A button, menu or form that this bot does not have");
        PendingReply reply = PendingReply.acknowledge(event, EntryPoint.unknown(), true);
        executor.take(reply, () -> NoticeCard.outdated(reply.wording()));
    }
}
