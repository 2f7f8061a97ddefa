package dev.hatsugen.discord.command;

import dev.hatsugen.answer.Answers;
import dev.hatsugen.discord.card.AnswerCard;
import dev.hatsugen.discord.card.Wording;
import java.util.Locale;
import java.util.Objects;
import net.dv8tion.jda.api.interactions.DiscordLocale;
import net.dv8tion.jda.api.interactions.InteractionContextType;
import net.dv8tion.jda.api.interactions.commands.OptionType;
import net.dv8tion.jda.api.interactions.commands.SlashCommandInteraction;
import net.dv8tion.jda.api.interactions.commands.build.Commands;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;
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
        Wording english = Wording.in(Locale.ENGLISH);
        Wording japanese = Wording.in(Locale.JAPANESE);
        OptionData question = new OptionData(
                        OptionType.STRING,
                        english.text("ask.question.name"),
                        english.text("ask.question.description"),
                        true)
                .setNameLocalization(DiscordLocale.JAPANESE, japanese.text("ask.question.name"))
                .setDescriptionLocalization(DiscordLocale.JAPANESE, japanese.text("ask.question.description"))
                .setRequiredLength(1, LONGEST_QUESTION);
        return Commands.slash(english.text("ask.name"), english.text("ask.description"))
                .setNameLocalization(DiscordLocale.JAPANESE, japanese.text("ask.name"))
                .setDescriptionLocalization(DiscordLocale.JAPANESE, japanese.text("ask.description"))
                .setContexts(InteractionContextType.GUILD, InteractionContextType.BOT_DM)
                .addOptions(question);
    }

    @Override
    public MessageCreateData execute(SlashCommandInteraction interaction) {
        var question = Objects.requireNonNull(interaction.getOption("question"), "Discord sends required options");
        return AnswerCard.of(answers.ask(question.getAsString()));
    }
}
