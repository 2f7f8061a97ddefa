package dev.hatsugen.discord.ask;

import dev.hatsugen.answer.Answers;
import dev.hatsugen.discord.runtime.LocalizedCommands;
import dev.hatsugen.discord.runtime.SlashCommand;
import dev.hatsugen.discord.ui.Wording;
import java.util.Objects;
import net.dv8tion.jda.api.entities.channel.Channel;
import net.dv8tion.jda.api.interactions.commands.SlashCommandInteraction;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;

/** {@code /ask}: answers one question about the minutes. */
public final class AskCommand implements SlashCommand {

    private static final int MAX_QUESTION_LENGTH = 500;

    private final Answers answers;
    private final ConversationMemory subjects;

    /** @param subjects takes note of what is asked, so that later words may go on from it */
    public AskCommand(Answers answers, ConversationMemory subjects) {
        this.answers = answers;
        this.subjects = subjects;
    }

    @Override
    public MessageCreateData withThread(MessageCreateData card, Wording wording) {
        return ThreadButton.below(card, wording);
    }

    @Override
    public SlashCommandData data() {
        return LocalizedCommands.command("ask")
                .addOptions(LocalizedCommands.text("ask.question", true, MAX_QUESTION_LENGTH));
    }

    @Override
    public MessageCreateData execute(SlashCommandInteraction interaction) {
        String question = Objects.requireNonNull(interaction.getOption("question"), "Discord sends required options")
                .getAsString();
        MessageCreateData card = AnswerCard.of(answers.ask(question));
        Channel channel = interaction.getChannel();
        if (channel != null) {
            subjects.remember(channel, interaction.getUser(), ConversationState.of(question, card));
        }
        return card;
    }
}
