package dev.hatsugen.discord.ask;

import dev.hatsugen.answer.Answers;
import dev.hatsugen.discord.runtime.LocalizedCommands;
import dev.hatsugen.discord.runtime.SlashCommand;
import dev.hatsugen.discord.ui.Card;
import dev.hatsugen.discord.ui.Wording;
import java.util.Objects;
import net.dv8tion.jda.api.entities.channel.Channel;
import net.dv8tion.jda.api.interactions.commands.SlashCommandInteraction;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;

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
    public Card withThread(Card card, Wording wording) {
        return ThreadButton.below(card, wording);
    }

    @Override
    public SlashCommandData data() {
        return LocalizedCommands.command("ask")
                .addOptions(LocalizedCommands.text("ask.question", true, MAX_QUESTION_LENGTH));
    }

    @Override
    public Card execute(SlashCommandInteraction interaction) {
        String question = Objects.requireNonNull(interaction.getOption("question"), "Discord sends required options")
                .getAsString();
        PostedCard posted = AnswerCard.posted(question, answers.ask(question), 0);
        Channel channel = interaction.getChannel();
        if (channel != null) {
            subjects.remember(channel, interaction.getUser(), posted.state());
        }
        return posted.card();
    }
}
