package dev.hatsugen.discord.command;

import dev.hatsugen.answer.Answers;
import dev.hatsugen.discord.card.AnswerCard;
import java.util.Objects;
import net.dv8tion.jda.api.interactions.commands.SlashCommandInteraction;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;

/** {@code /ask}: answers one question about the minutes. */
public final class AskCommand implements SlashCommand {

    private static final int LONGEST_QUESTION = 500;

    private final Answers answers;

    public AskCommand(Answers answers) {
        this.answers = answers;
    }

    @Override
    public SlashCommandData data() {
        return Localised.command("ask").addOptions(Localised.text("ask.question", true, LONGEST_QUESTION));
    }

    @Override
    public MessageCreateData execute(SlashCommandInteraction interaction) {
        var question = Objects.requireNonNull(interaction.getOption("question"), "Discord sends required options");
        return AnswerCard.of(answers.ask(question.getAsString()));
    }
}
