package dev.hatsugen.discord.minutes;

import dev.hatsugen.discord.runtime.Click;
import dev.hatsugen.discord.ui.NoticeCard;
import dev.hatsugen.discord.ui.QuestionLine;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;

/** Gives the command of a card once more, read from its line; so a click works on a card of any age. */
final class CommandReplay {

    private final Map<String, SheetInquiry> inquiries;

    CommandReplay(List<Inquiry> inquiries) {
        this.inquiries = inquiries.stream()
                .filter(SheetInquiry.class::isInstance)
                .map(SheetInquiry.class::cast)
                .collect(Collectors.toUnmodifiableMap(Inquiry::name, Function.identity()));
    }

    /** What {@code work} makes of the command of the card; a notice where the card has none. */
    MessageCreateData by(Click click, BiFunction<SheetInquiry, CommandCall, MessageCreateData> work) {
        return click.message()
                .flatMap(QuestionLine::in)
                .flatMap(line -> CommandCall.read(line, inquiries.keySet()))
                .flatMap(asked ->
                        Optional.ofNullable(inquiries.get(asked.command())).map(inquiry -> work.apply(inquiry, asked)))
                .orElseGet(() -> NoticeCard.outdated(click.wording()));
    }
}
