package dev.hatsugen.discord.minutes;

import dev.hatsugen.discord.ui.Card;
import dev.hatsugen.discord.ui.MarkdownEscaper;
import dev.hatsugen.discord.ui.Wording;
import dev.hatsugen.request.Example;
import dev.hatsugen.request.Inquiries;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** {@code /help}: every command with an example that these minutes answer. */
final class HelpInquiry implements SheetInquiry {

    private final Inquiries inquiries;
    private final List<Inquiry> commands;

    /** @param commands those to explain, in order */
    HelpInquiry(Inquiries inquiries, List<Inquiry> commands) {
        this.inquiries = inquiries;
        this.commands = List.copyOf(commands);
    }

    @Override
    public String name() {
        return "help";
    }

    @Override
    public Sheet sheet(CommandCall asked, Wording wording) {
        Optional<Example> example = inquiries.example();
        List<Entry> entries = new ArrayList<>();
        entries.add(entry(
                wording,
                "ask",
                example.map(known -> "/" + wording.text("ask.name") + " " + wording.text("ask.question.name") + ":"
                        + wording.text("help.question", known.member(), known.topic()))));
        for (Inquiry command : commands) {
            entries.add(entry(
                    wording,
                    command.name(),
                    example.map(known -> new CommandCall(command.name(), options(command, known)).line(wording))));
        }
        entries.add(new Entry.Note(wording.text("help.message", wording.text("verify-message.name"))));
        return new Sheet(asked.line(wording), wording, Card.Tone.ANSWERED, wording.text("help.lead"), entries);
    }

    private static Entry entry(Wording wording, String command, Optional<String> example) {
        String heading = wording.text("sheet.heading", "/" + wording.text(command + ".name")) + "\u3000"
                + wording.text(command + ".description");
        return new Entry.Note(heading
                + example.map(line -> "\n> " + MarkdownEscaper.line(line)).orElse(""));
    }

    private static Map<Option, String> options(Inquiry command, Example example) {
        Map<Option, String> options = new EnumMap<>(Option.class);
        Stream.concat(command.required().stream(), command.optional().stream())
                .forEach(option -> options.put(option, value(option, example)));
        return options;
    }

    private static String value(Option option, Example example) {
        return switch (option) {
            case MEMBER -> example.member();
            case TOPIC -> example.topic();
            case MEETING -> example.meeting();
            case QUOTE -> example.quote();
        };
    }
}
