package dev.hatsugen.discord.minutes;

import dev.hatsugen.discord.runtime.CommandSuggestion;
import dev.hatsugen.discord.ui.Wording;
import dev.hatsugen.request.Suggestion;
import dev.hatsugen.request.Suggestions;
import java.time.LocalDate;
import java.util.List;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;

/** What options offer while a user types, answered from memory. */
final class OptionAutocomplete {

    private static final int MAX_LENGTH = OptionData.MAX_CHOICE_NAME_LENGTH;

    private final Suggestions suggestions;

    OptionAutocomplete(Suggestions suggestions) {
        this.suggestions = suggestions;
    }

    List<CommandSuggestion> of(Option option, String typed, Wording wording) {
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

    private static List<CommandSuggestion> offers(List<Suggestion> suggestions, Wording wording) {
        return suggestions.stream()
                .map(one -> offer(one.value(), one.value(), one.detail(), wording))
                .toList();
    }

    private static CommandSuggestion meeting(Suggestion meeting, Wording wording) {
        boolean isNumber = meeting.value().chars().allMatch(Character::isDigit);
        String shown = isNumber ? wording.text("card.meeting", meeting.value()) : meeting.value();
        String date = meeting.detail().isEmpty() ? "" : wording.date(LocalDate.parse(meeting.detail()));
        return offer(meeting.value(), shown, date, wording);
    }

    private static CommandSuggestion offer(String value, String shown, String detail, Wording wording) {
        String all = detail.isEmpty() ? shown : wording.text("option.offer", shown, detail);
        return new CommandSuggestion(all.length() <= MAX_LENGTH ? all : all.substring(0, MAX_LENGTH - 1) + "…", value);
    }
}
