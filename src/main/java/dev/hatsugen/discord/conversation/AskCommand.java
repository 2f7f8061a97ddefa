package dev.hatsugen.discord.conversation;

import dev.hatsugen.discord.ask.ConversationMemory;
import dev.hatsugen.discord.ask.ConversationState;
import dev.hatsugen.discord.ask.ThreadButton;
import dev.hatsugen.discord.handover.HandOver;
import dev.hatsugen.discord.runtime.LocalizedCommands;
import dev.hatsugen.discord.runtime.SlashCommand;
import dev.hatsugen.discord.runtime.Treatment;
import dev.hatsugen.discord.ui.Card;
import dev.hatsugen.discord.ui.Wording;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import net.dv8tion.jda.api.entities.channel.Channel;
import net.dv8tion.jda.api.interactions.commands.OptionMapping;
import net.dv8tion.jda.api.interactions.commands.SlashCommandInteraction;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;

/** {@code /ask}: answers one question about the minutes. */
public final class AskCommand implements SlashCommand {

    private static final int MAX_QUESTION_LENGTH = 500;

    private final MessageConversation talk;
    private final ConversationMemory subjects;

    /** @param subjects takes note of what is asked, so that later words may go on from it */
    public AskCommand(MessageConversation talk, ConversationMemory subjects) {
        this.talk = talk;
        this.subjects = subjects;
    }

    @Override
    public Card withThread(Card card, Wording wording) {
        return withRoom(card, wording);
    }

    /** With the button that opens a thread, but where a person can be asked instead: a phone has two rows for buttons. */
    static Card withRoom(Card card, Wording wording) {
        return HandOver.isOfferedBy(card) ? card : ThreadButton.below(card, wording);
    }

    @Override
    public SlashCommandData data() {
        return LocalizedCommands.command("ask")
                .addOptions(LocalizedCommands.text("ask.question", true, MAX_QUESTION_LENGTH));
    }

    /** Words may want what another command gives, and are treated as that one. */
    @Override
    public Treatment treatment(SlashCommandInteraction interaction) {
        return talk.treatment(question(interaction));
    }

    @Override
    public Card execute(SlashCommandInteraction interaction) {
        return execute(interaction, card -> {});
    }

    @Override
    public Card execute(SlashCommandInteraction interaction, Consumer<Card> early) {
        String question = question(interaction);
        MessageConversation.Said said = talk.say(question, Wording.ofText(question), Optional.empty(), early);
        Channel channel = interaction.getChannel();
        ConversationState subject = said.subject();
        if (channel != null && subject != null) {
            subjects.remember(channel, interaction.getUser(), subject);
        }
        return talk.shown(said, interaction.getGuild());
    }

    private static String question(SlashCommandInteraction interaction) {
        return Objects.requireNonNullElse(interaction.getOption("question", OptionMapping::getAsString), "");
    }
}
