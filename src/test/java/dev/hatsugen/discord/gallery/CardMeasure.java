package dev.hatsugen.discord.gallery;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * How much of a recorded card is small print, and how high it is on a phone of 390 px. The height follows the sizes of
 * {@link CardPage} with estimated widths of characters; it is within a twentieth of what Chromium draws ({@code exec:exec@gallery}
 * prints that).
 */
public final class CardMeasure {

    /** Of a phone, without the bars of the app. */
    public static final int SCREEN = 859;

    private static final double LINE = 1.45;
    private static final double TEXT = 16;
    private static final double SMALL = 12.5;
    private static final double LABEL = 14;
    private static final double WIDTH = 305;
    private static final double GAP = 8;
    private static final double BUTTON = LABEL * LINE + 12;
    /** Around the card: the name of the bot, the command, edges. */
    private static final double AROUND = 100;

    private static final Pattern MARKS = Pattern.compile("^(?:-# |> |#{1,3} )|(?<!\\\\)(?:\\*\\*|~~)|\\\\(?=.)");

    private static final Pattern PIECES = Pattern.compile("(?<=[^A-Za-z0-9'])|(?=[^A-Za-z0-9'])");

    private int characters;
    private int small;

    private CardMeasure() {}

    /** The share of small print among the characters of all texts, blanks left out; from 0 to 1. */
    public static double smallPrint(JsonNode message) {
        CardMeasure card = new CardMeasure();
        card.count(message);
        return card.characters == 0 ? 0 : (double) card.small / card.characters;
    }

    /** How many rows of buttons there are, as a phone breaks them; those beside a text do not count. */
    public static int rowsOfButtons(JsonNode message) {
        int rows = 0;
        for (JsonNode part : message.path("components")) {
            boolean isOfButtons = part.path("type").asInt() == 1
                    && part.at("/components/0/type").asInt() == 2;
            rows += isOfButtons ? lines(part, WIDTH) : rowsOfButtons(part);
        }
        return rows;
    }

    /** The height in pixels on a phone. */
    public static int height(JsonNode message) {
        double height = AROUND;
        for (JsonNode container : message.path("components")) {
            for (JsonNode part : container.path("components")) {
                height += GAP + height(part, WIDTH);
            }
        }
        return (int) Math.ceil(height);
    }

    private void count(JsonNode node) {
        if (node.path("type").asInt() == 10) {
            node.path("content").asText().lines().forEach(line -> {
                int length = bare(line).replaceAll("\\s", "").length();
                characters += length;
                small += line.startsWith("-# ") ? length : 0;
            });
        }
        node.path("components").forEach(this::count);
    }

    private static double height(JsonNode part, double width) {
        return switch (part.path("type").asInt()) {
            case 1 -> row(part, width);
            case 9 -> {
                double text = width - 12 - button(part.path("accessory"));
                double height = 0;
                for (JsonNode child : part.path("components")) {
                    height += height(child, text);
                }
                yield Math.max(height, BUTTON);
            }
            case 10 -> text(part.path("content").asText(), width);
            case 14 -> 1;
            default -> BUTTON;
        };
    }

    private static double row(JsonNode row, double width) {
        return lines(row, width) * (BUTTON + GAP) - GAP;
    }

    private static int lines(JsonNode row, double width) {
        List<Double> lines = new ArrayList<>(List.of(0.0));
        for (JsonNode button : row.path("components")) {
            double next = button(button);
            if (lines.getLast() + next > width && lines.getLast() > 0) {
                lines.add(0.0);
            }
            lines.add(lines.removeLast() + next + GAP);
        }
        return lines.size();
    }

    private static double button(JsonNode button) {
        String label = button.path("emoji").path("name").asText() + " "
                + button.path("label").asText();
        return 28 + width(label, LABEL);
    }

    private static double text(String content, double width) {
        double height = 0;
        boolean wasQuote = false;
        for (String line : content.lines().toList()) {
            boolean isSmall = line.startsWith("-# ");
            boolean isQuote = line.startsWith("> ");
            double size = isSmall ? SMALL : TEXT;
            double room = isQuote ? width - 16 : width;
            height += Math.max(1, wrapped(bare(line), size, room)) * size * LINE;
            height += isQuote ? wasQuote ? 4 : 8 : 0;
            wasQuote = isQuote;
        }
        return height;
    }

    /** So many lines: words in Latin letters stay whole. */
    private static int wrapped(String line, double size, double room) {
        int lines = 1;
        double at = 0;
        for (String piece : PIECES.split(line)) {
            double next = width(piece, size);
            if (at + next > room && at > 0) {
                lines++;
                at = piece.isBlank() ? 0 : next;
            } else {
                at += next;
            }
        }
        return lines;
    }

    private static double width(String text, double size) {
        return text.codePoints().mapToDouble(c -> c < 0x2000 ? 0.5 : 1).sum() * size;
    }

    private static String bare(String line) {
        return MARKS.matcher(line).replaceAll("");
    }
}
