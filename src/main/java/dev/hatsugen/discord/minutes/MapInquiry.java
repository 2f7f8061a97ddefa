package dev.hatsugen.discord.minutes;

import dev.hatsugen.discord.ask.FileCard;
import dev.hatsugen.discord.ui.Card;
import dev.hatsugen.discord.ui.MarkdownEscaper;
import dev.hatsugen.discord.ui.QuestionLine;
import dev.hatsugen.discord.ui.Wording;
import dev.hatsugen.request.Inquiries;
import dev.hatsugen.request.Outcome;
import dev.hatsugen.topics.Drawing;
import dev.hatsugen.topics.MapPainter;
import dev.hatsugen.topics.TopicMap;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import net.dv8tion.jda.api.utils.FileUpload;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;

/** {@code /map}: a picture of who spoke how much on what; a table where the machine cannot draw Japanese. */
final class MapInquiry implements Inquiry {

    private static final String FENCE = "```";
    private static final int MAX_TABLE_LENGTH = 3_000;
    private static final int MAX_TITLE_LENGTH = 300;

    private final Inquiries inquiries;
    private final MapPainter painter;

    MapInquiry(Inquiries inquiries, MapPainter painter) {
        this.inquiries = inquiries;
        this.painter = painter;
    }

    @Override
    public String name() {
        return "map";
    }

    @Override
    public List<Option> optional() {
        return List.of(Option.MEETING, Option.TOPIC);
    }

    @Override
    public MessageCreateData card(CommandCall asked, Wording wording) {
        List<String> topics = Arrays.stream(asked.option(Option.TOPIC).split("[,、，]"))
                .map(String::strip)
                .filter(topic -> !topic.isEmpty())
                .toList();
        String command = asked.line(wording);
        return switch (inquiries.map(asked.option(Option.MEETING), topics, wording.language())) {
            case Outcome.Missing<TopicMap> missing ->
                SheetCard.of(Sheet.missing(command, wording, MarkdownEscaper.line(missing.lead())));
            case Outcome.Found<TopicMap> found -> drawn(command, found.value(), wording);
        };
    }

    private MessageCreateData drawn(String command, TopicMap map, Wording wording) {
        String title =
                map.title().substring(0, Math.min(MAX_TITLE_LENGTH, map.title().length()));
        return switch (painter.draw(map, wording.language())) {
            case Drawing.Picture picture ->
                Card.picture(
                        List.of(head(command, title)), FileUpload.fromData(picture.png(), "hatsugen-map.png"), title);
            case Drawing.Table table -> table(command, map, table);
        };
    }

    /** The table on the card where it fits, and always as a file: lines of a phone are short. */
    private static MessageCreateData table(String command, TopicMap map, Drawing.Table table) {
        String head = head(command, table.hint());
        if (map.isEmpty()) {
            return Card.of(Card.Tone.NOT_FOUND, List.of(head), List.of());
        }
        String fenced = FENCE + "\n" + table.text().replace("`", "'") + FENCE;
        List<String> texts = fenced.length() > MAX_TABLE_LENGTH ? List.of(head) : List.of(head, fenced);
        FileUpload file = FileUpload.fromData(table.text().getBytes(StandardCharsets.UTF_8), "hatsugen-map.txt");
        return FileCard.below(Card.of(Card.Tone.ANSWERED, texts, List.of()), List.of(file));
    }

    private static String head(String command, String words) {
        return QuestionLine.ofCommand(command) + "\n" + MarkdownEscaper.line(words);
    }
}
