package dev.hatsugen.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.discord.ask.SampleAnswers;
import dev.hatsugen.discord.local.Interaction;
import dev.hatsugen.discord.local.Invocation;
import dev.hatsugen.discord.local.Writing;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.events.message.MessageReceivedEvent;
import net.dv8tion.jda.api.events.message.MessageUpdateEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import org.junit.jupiter.api.Test;

/** What the bot hears of its own replies: Discord sends it the public ones like any other message. */
final class OwnReplyTest extends OnLocalDiscord {

    private final List<Message> received = new CopyOnWriteArrayList<>();
    private final List<Message> changed = new CopyOnWriteArrayList<>();

    private Interaction asked() throws Exception {
        start(SampleAnswers::answered);
        client().addEventListener(new ListenerAdapter() {
            @Override
            public void onMessageReceived(MessageReceivedEvent event) {
                received.add(event.getMessage());
            }

            @Override
            public void onMessageUpdate(MessageUpdateEvent event) {
                changed.add(event.getMessage());
            }
        });
        return discord.send(Invocation.ask(QUESTION));
    }

    @Test
    void aPublicReplyComesBackAsItIsPromisedAndAsItIsWritten() throws Exception {
        String id = asked().message().path("id").asText();
        await(() -> !changed.isEmpty());

        assertThat(received).singleElement().satisfies(message -> {
            assertThat(message.getId()).isEqualTo(id);
            assertThat(message.getFlags()).contains(Message.MessageFlag.LOADING);
        });
        assertThat(changed.getLast().getId()).isEqualTo(id);
        assertThat(changed.getLast().getComponentTree().findAll(TextDisplay.class))
                .anyMatch(text -> text.getContent().contains(SampleAnswers.NAGOYA));
    }

    @Test
    void theBotAnswersNoReplyOfItsOwn() throws Exception {
        asked().reply();
        await(() -> !changed.isEmpty());

        assertThat(discord.rest().messages().waiting()).isZero();
    }

    @Test
    void aPrivateReplyComesBackToNobody() throws Exception {
        answersArePrivate = true;
        asked().reply();
        discord.write(Writing.of("something else"));
        await(() -> !received.isEmpty());

        assertThat(changed).isEmpty();
        assertThat(received)
                .singleElement()
                .satisfies(message -> assertThat(message.getAuthor().isBot()).isFalse());
    }
}
