package dev.hatsugen.discord.command;

import dev.hatsugen.answer.Answers;
import dev.hatsugen.discord.card.AnswerCard;
import dev.hatsugen.discord.talk.Subject;
import dev.hatsugen.discord.talk.Subjects;
import java.util.Objects;
import net.dv8tion.jda.api.entities.channel.Channel;
import net.dv8tion.jda.api.interactions.commands.SlashCommandInteraction;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;

/** {@code /ask}: answers one question about the minutes. */
public final class AskCommand implements SlashCommand {

    private static final int LONGEST_QUESTION = 500;

    private final Answers answers;
    private final Subjects subjects;

    /** @param subjects takes note of what is asked, so that later words may go on from it */
    public AskCommand(Answers answers, Subjects subjects) {
        this.answers = answers;
        this.subjects = subjects;
    }

    @Override
    public boolean isTalk() {
        return true;
    }

    @Override
    public SlashCommandData data() {
        return Localised.command("ask").addOptions(Localised.text("ask.question", true, LONGEST_QUESTION));
    }

    @Override
    public MessageCreateData execute(SlashCommandInteraction interaction) {
        String question = Objects.requireNonNull(interaction.getOption("question"), "Discord sends required options")
                .getAsString();
        MessageCreateData card = AnswerCard.of(answers.ask(question));
        Channel channel = interaction.getChannel();
        if (channel != null) {
            subjects.remember(channel, interaction.getUser(), Subject.of(question, card));
        }
        return card;
    }
}
