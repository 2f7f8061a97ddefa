package dev.hatsugen.discord.inquiry;

import dev.hatsugen.discord.card.InertMarkdown;
import dev.hatsugen.discord.card.Wording;
import dev.hatsugen.discord.command.Localised;
import dev.hatsugen.discord.command.Offer;
import dev.hatsugen.discord.command.SlashCommand;
import dev.hatsugen.discord.sheet.Asked;
import dev.hatsugen.discord.sheet.Option;
import dev.hatsugen.discord.sheet.Sheet;
import dev.hatsugen.discord.sheet.SheetCard;
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

    private static final int MOST_NAMED = 8;

    private final Inquiry inquiry;
    private final OptionOffers offers;

    InquiryCommand(Inquiry inquiry, OptionOffers offers) {
        this.inquiry = inquiry;
        this.offers = offers;
    }

    @Override
    public SlashCommandData data() {
        return Localised.command(inquiry.name())
                .addOptions(Stream.concat(
                                inquiry.required().stream().map(option -> data(option, true)),
                                inquiry.optional().stream().map(option -> data(option, false)))
                        .toList());
    }

    private static OptionData data(Option option, boolean isRequired) {
        return Localised.text("option." + option.key(), isRequired, option.longest())
                .setAutoComplete(option != Option.QUOTE);
    }

    @Override
    public List<Offer> suggest(String option, String typed, Wording wording) {
        return Option.of(option).map(known -> offers.of(known, typed, wording)).orElse(List.of());
    }

    @Override
    public MessageCreateData execute(SlashCommandInteraction interaction) {
        Asked asked = Asked.of(interaction);
        Wording wording = Wording.of(interaction.getUserLocale());
        return wrong(asked, wording)
                .map(notice -> SheetCard.of(Sheet.refused(asked.line(wording), wording, notice)))
                .orElseGet(() -> inquiry.card(asked, wording));
    }

    private Optional<String> wrong(Asked asked, Wording wording) {
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
                .limit(MOST_NAMED)
                .map(offer -> InertMarkdown.line(offer.shown()))
                .collect(Collectors.joining(wording.text("sheet.and")));
        return names.isEmpty() ? "" : " " + wording.text("option.there", names);
    }
}
