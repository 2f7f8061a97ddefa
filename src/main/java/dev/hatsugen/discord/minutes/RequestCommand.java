package dev.hatsugen.discord.minutes;

import dev.hatsugen.discord.runtime.Audience;
import dev.hatsugen.discord.runtime.CommandSuggestion;
import dev.hatsugen.discord.runtime.LocalizedCommands;
import dev.hatsugen.discord.runtime.SlashCommand;
import dev.hatsugen.discord.ui.Card;
import dev.hatsugen.discord.ui.MarkdownEscaper;
import dev.hatsugen.discord.ui.Wording;
import dev.hatsugen.request.Argument;
import dev.hatsugen.request.Arguments;
import dev.hatsugen.request.Parameter;
import dev.hatsugen.request.RequestLine;
import dev.hatsugen.request.RequestType;
import dev.hatsugen.request.Suggestion;
import dev.hatsugen.request.Suggestions;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.interactions.DiscordLocale;
import net.dv8tion.jda.api.interactions.commands.Command;
import net.dv8tion.jda.api.interactions.commands.OptionMapping;
import net.dv8tion.jda.api.interactions.commands.SlashCommandInteraction;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;

/** The slash command of any type of request: its options complete themselves, and what is wrong with them is said first. */
final class RequestCommand implements SlashCommand {

    private static final int MAX_NAMED = 8;

    private final RequestType type;
    private final RequestCards cards;
    private final Supplier<Suggestions> suggestions;

    RequestCommand(RequestType type, RequestCards cards, Supplier<Suggestions> suggestions) {
        this.type = type;
        this.cards = cards;
        this.suggestions = suggestions;
    }

    @Override
    public SlashCommandData data() {
        return LocalizedCommands.command(type::name, type::description)
                .addOptions(type.parameters().stream().map(RequestCommand::data).toList());
    }

    private static OptionData data(Parameter parameter) {
        Argument argument = parameter.argument();
        List<Suggestion> choices = Suggestion.ofChoices(argument);
        return LocalizedCommands.text(
                        argument::name, argument::description, parameter.isRequired(), argument.maxLength())
                .setAutoComplete(!argument.isFreeText() && choices.isEmpty())
                .addChoices(choices.stream().map(RequestCommand::choice).toList());
    }

    private static Command.Choice choice(Suggestion choice) {
        return new Command.Choice(choice.label(Locale.ENGLISH), choice.value())
                .setNameLocalization(DiscordLocale.JAPANESE, choice.label(Locale.JAPANESE));
    }

    /** To correct somebody before all others is delicate. */
    @Override
    public Audience audience() {
        return type.takes(Argument.QUOTE) ? Audience.ASKER_FIRST : Audience.EVERYBODY;
    }

    /** What takes no arguments lists what there is. */
    @Override
    public boolean isQuestion() {
        return !type.parameters().isEmpty();
    }

    @Override
    public List<CommandSuggestion> suggest(String option, String typed, Wording wording) {
        return Argument.of(option)
                .map(argument -> offered(argument, typed, wording.language()))
                .orElse(List.of());
    }

    private List<CommandSuggestion> offered(Argument argument, String typed, Locale language) {
        return suggestions.get().of(argument, typed, OptionData.MAX_CHOICES).stream()
                .map(suggestion -> new CommandSuggestion(suggestion.label(language), suggestion.value()))
                .toList();
    }

    @Override
    public Card execute(SlashCommandInteraction interaction) {
        RequestLine request = new RequestLine(type, given(interaction));
        Wording wording = Wording.of(interaction.getUserLocale());
        return wrong(request.given(), wording)
                .map(notice -> ReportCard.of(ReportView.refused(request.text(wording.language()), wording, notice)))
                .orElseGet(() -> cards.card(request, wording));
    }

    private Arguments given(SlashCommandInteraction interaction) {
        Map<Argument, String> values = new EnumMap<>(Argument.class);
        for (Parameter parameter : type.parameters()) {
            OptionMapping given = interaction.getOption(parameter.argument().key());
            if (given != null) {
                values.put(parameter.argument(), given.getAsString());
            }
        }
        return new Arguments(values);
    }

    private Optional<String> wrong(Arguments given, Wording wording) {
        Locale language = wording.language();
        for (Argument argument : given.values().keySet().stream().sorted().toList()) {
            if (given.of(argument).length() > argument.maxLength()) {
                return Optional.of(wording.text("option.long", argument.name(language), argument.maxLength()));
            }
        }
        return type.missing(given)
                .map(argument -> wording.text("option.blank", argument.name(language)) + there(argument, wording));
    }

    /** The first of what there is to name. */
    private String there(Argument argument, Wording wording) {
        String names = offered(argument, "", wording.language()).stream()
                .limit(MAX_NAMED)
                .map(offer -> MarkdownEscaper.line(offer.shown()))
                .collect(Collectors.joining(wording.text("report.and")));
        return names.isEmpty() ? "" : " " + wording.text("option.there", names);
    }
}
