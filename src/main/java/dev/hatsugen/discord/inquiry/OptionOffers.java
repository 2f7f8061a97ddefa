package dev.hatsugen.discord.inquiry;

import dev.hatsugen.answer.inquiry.Suggestion;
import dev.hatsugen.answer.inquiry.Suggestions;
import dev.hatsugen.discord.card.Wording;
import dev.hatsugen.discord.command.Offer;
import dev.hatsugen.discord.sheet.Option;
import java.time.LocalDate;
import java.util.List;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;

/** What options offer while a user types, answered from memory. */
final class OptionOffers {

    private static final int LONGEST = OptionData.MAX_CHOICE_NAME_LENGTH;

    private final Suggestions suggestions;

    OptionOffers(Suggestions suggestions) {
        this.suggestions = suggestions;
    }

    List<Offer> of(Option option, String typed, Wording wording) {
        return switch (option) {
            case MEMBER -> offers(suggestions.members(typed, OptionData.MAX_CHOICES), wording);
            case TOPIC -> offers(suggestions.topics(typed, OptionData.MAX_CHOICES), wording);
            case MEETING ->
                suggestions.meetings(typed, OptionData.MAX_CHOICES).stream()
                        .map(meeting -> meeting(meeting, wording))
                        .toList();
            case QUOTE -> List.of();
        };
    }

    private static List<Offer> offers(List<Suggestion> suggestions, Wording wording) {
        return suggestions.stream()
                .map(one -> offer(one.value(), one.value(), one.detail(), wording))
                .toList();
    }

    private static Offer meeting(Suggestion meeting, Wording wording) {
        boolean isNumber = meeting.value().chars().allMatch(Character::isDigit);
        String shown = isNumber ? wording.text("card.meeting", meeting.value()) : meeting.value();
        String date = meeting.detail().isEmpty() ? "" : wording.date(LocalDate.parse(meeting.detail()));
        return offer(meeting.value(), shown, date, wording);
    }

    private static Offer offer(String value, String shown, String detail, Wording wording) {
        String all = detail.isEmpty() ? shown : wording.text("option.offer", shown, detail);
        return new Offer(all.length() <= LONGEST ? all : all.substring(0, LONGEST - 1) + "…", value);
    }
}
