package dev.hatsugen.discord.minutes;

import dev.hatsugen.discord.runtime.LocalizedCommands;
import dev.hatsugen.discord.runtime.SlashCommand;
import dev.hatsugen.discord.ui.Card;
import dev.hatsugen.discord.ui.MarkdownEscaper;
import dev.hatsugen.discord.ui.Wording;
import dev.hatsugen.request.Argument;
import dev.hatsugen.request.Arguments;
import dev.hatsugen.request.Example;
import dev.hatsugen.request.MinutesRequest;
import dev.hatsugen.request.MinutesService;
import dev.hatsugen.request.RequestLine;
import dev.hatsugen.request.RequestType;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import net.dv8tion.jda.api.interactions.commands.SlashCommandInteraction;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;

/** {@code /help}: every command with an example that these minutes answer. */
final class HelpCommand implements SlashCommand {

    private static final String NAME = "help";

    private final MinutesService minutes;

    HelpCommand(MinutesService minutes) {
        this.minutes = minutes;
    }

    /** Whether a card's line is that of this command, in either language. */
    static boolean isLine(String line) {
        return line.equals(line(Wording.in(Locale.JAPANESE))) || line.equals(line(Wording.in(Locale.ENGLISH)));
    }

    private static String line(Wording wording) {
        return "/" + wording.text(NAME + ".name");
    }

    @Override
    public SlashCommandData data() {
        return LocalizedCommands.command(NAME);
    }

    @Override
    public boolean isQuestion() {
        return false;
    }

    @Override
    public Card execute(SlashCommandInteraction interaction) {
        return ReportCard.of(view(Wording.of(interaction.getUserLocale())));
    }

    ReportView view(Wording wording) {
        Optional<Example> example = minutes.example(wording.language());
        List<ViewEntry> entries = new ArrayList<>();
        entries.add(entry(
                wording,
                wording.text("ask.name"),
                wording.text("ask.description"),
                example.map(known -> "/" + wording.text("ask.name") + " " + wording.text("ask.question.name") + ":"
                        + wording.text("help.question", known.member(), known.topic()))));
        Locale language = wording.language();
        for (RequestType type : MinutesRequest.types()) {
            entries.add(entry(
                    wording,
                    type.name(language),
                    type.description(language),
                    example.map(known -> new RequestLine(type, given(type, known)).text(language))));
        }
        entries.add(new ViewEntry.Note(
                wording.text("help.more", wording.text("subscribe.name"), wording.text("subscribe.description"))));
        entries.add(new ViewEntry.Note(wording.text("help.message", wording.text("verify-message.name"))));
        return new ReportView(line(wording), wording, Card.Tone.NOTICE, wording.text("help.lead"), entries);
    }

    private static ViewEntry entry(Wording wording, String command, String description, Optional<String> example) {
        String heading = wording.text("report.heading", "/" + command) + "\u3000" + description;
        return new ViewEntry.Note(heading
                + example.map(line -> "\n> " + MarkdownEscaper.line(line)).orElse(""));
    }

    private static Arguments given(RequestType type, Example example) {
        Map<Argument, String> values = new EnumMap<>(Argument.class);
        type.parameters().forEach(parameter -> values.put(parameter.argument(), example.value(parameter.argument())));
        return new Arguments(values);
    }
}
