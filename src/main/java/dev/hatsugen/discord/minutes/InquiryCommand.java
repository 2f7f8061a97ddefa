package dev.hatsugen.discord.minutes;

import dev.hatsugen.discord.runtime.CommandSuggestion;
import dev.hatsugen.discord.runtime.LocalizedCommands;
import dev.hatsugen.discord.runtime.SlashCommand;
import dev.hatsugen.discord.ui.MarkdownEscaper;
import dev.hatsugen.discord.ui.Wording;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.dv8tion.jda.api.interactions.commands.SlashCommandInteraction;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;

/** An inquiry as a slash command: its options complete themselves, and what is wrong with them is said before it is asked. */
final class InquiryCommand implements SlashCommand {

    private static final int MAX_NAMED = 8;

    private final Inquiry inquiry;
    private final OptionAutocomplete offers;

    InquiryCommand(Inquiry inquiry, OptionAutocomplete offers) {
        this.inquiry = inquiry;
        this.offers = offers;
    }

    @Override
    public SlashCommandData data() {
        return LocalizedCommands.command(inquiry.name())
                .addOptions(Stream.concat(
                                inquiry.required().stream().map(option -> data(option, true)),
                                inquiry.optional().stream().map(option -> data(option, false)))
                        .toList());
    }

    private static OptionData data(Option option, boolean isRequired) {
        return LocalizedCommands.text("option." + option.key(), isRequired, option.longest())
                .setAutoComplete(option != Option.QUOTE);
    }

    @Override
    public List<CommandSuggestion> suggest(String option, String typed, Wording wording) {
        return Option.of(option).map(known -> offers.of(known, typed, wording)).orElse(List.of());
    }

    @Override
    public MessageCreateData execute(SlashCommandInteraction interaction) {
        CommandCall asked = CommandCall.of(interaction);
        Wording wording = Wording.of(interaction.getUserLocale());
        return wrong(asked, wording)
                .map(notice -> SheetCard.of(Sheet.refused(asked.line(wording), wording, notice)))
                .orElseGet(() -> inquiry.card(asked, wording));
    }

    private Optional<String> wrong(CommandCall asked, Wording wording) {
        for (Option option : asked.options().keySet().stream().sorted().toList()) {
            if (asked.option(option).length() > option.longest()) {
                return Optional.of(wording.text("option.long", option.shown(wording), option.longest()));
            }
        }
        return inquiry.required().stream()
                .filter(option -> asked.option(option).isEmpty())
                .findFirst()
                .map(option -> wording.text("option.blank", option.shown(wording)) + there(option, wording));
    }

    /** The first of what there is to name. */
    private String there(Option option, Wording wording) {
        String names = offers.of(option, "", wording).stream()
                .limit(MAX_NAMED)
                .map(offer -> MarkdownEscaper.line(offer.shown()))
                .collect(Collectors.joining(wording.text("sheet.and")));
        return names.isEmpty() ? "" : " " + wording.text("option.there", names);
    }
}
