package dev.hatsugen.discord.runtime;

import dev.hatsugen.discord.ui.ButtonId;
import dev.hatsugen.discord.ui.NoticeCard;
import dev.hatsugen.discord.ui.Wording;
import dev.hatsugen.monitoring.EntryPoint;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.events.interaction.ModalInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.GenericComponentInteractionCreateEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.interactions.callbacks.IReplyCallback;
import net.dv8tion.jda.api.interactions.modals.ModalMapping;
import net.dv8tion.jda.api.modals.Modal;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Opens the forms that buttons ask for, and leads what was written in them to its action. */
public final class FormRouter extends ListenerAdapter {

    private static final Logger LOG = LoggerFactory.getLogger(FormRouter.class);

    private final Map<String, ModalAction> actions = new HashMap<>();
    private final ReplyExecutor executor;
    private final AccessPolicy accessPolicy;

    /** @throws IllegalArgumentException if two actions have the same name */
    public FormRouter(List<ModalAction> actions, ReplyExecutor executor, AccessPolicy accessPolicy) {
        this.executor = executor;
        this.accessPolicy = accessPolicy;
        for (ModalAction action : actions) {
            if (this.actions.put(action.name(), action) != null) {
                throw new IllegalArgumentException("two actions are called " + action.name());
            }
        }
    }

    /** What a button of that action asks a form for; null where it asks for none. */
    @Nullable
    ModalAction of(String action) {
        return actions.get(action);
    }

    /** Opens the form of a button. */
    static void open(GenericComponentInteractionCreateEvent event, ModalAction action) {
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
        ButtonId id = ButtonId.parse(event.getModalId()).orElse(ComponentRouter.NONE);
        ModalAction action = actions.get(id.action());
        if (action == null) {
            outdated(event, executor);
        } else {
            EntryPoint way = EntryPoint.of(EntryPoint.Kind.FORM, action.name());
            Message shown = event.getMessage();
            boolean isInPlace = action.replacesPrivateCard() && shown != null && shown.isEphemeral();
            PendingReply reply = isInPlace ? PendingReply.edit(event, way) : PendingReply.acknowledge(event, way, true);
            Click click = Click.of(event, id, List.of(), event.getMessage());
            ModalMapping field = event.getValue(action.name());
            String text = field == null ? "" : field.getAsString();
            executor.take(
                    reply,
                    () -> accessPolicy
                            .refuseClickNow(Requester.of(event), reply.wording())
                            .map(notice -> isInPlace ? notice.over(Objects.requireNonNull(shown)) : notice)
                            .orElseGet(() -> action.execute(click, text)));
        }
    }

    /** For what this bot does not have, or has no more. */
    static void outdated(IReplyCallback event, ReplyExecutor executor) {
        LOG.warn("A button, menu or form that this bot does not have");
        PendingReply reply = PendingReply.acknowledge(event, EntryPoint.unknown(), true);
        executor.take(reply, () -> NoticeCard.outdated(reply.wording()));
    }
}
