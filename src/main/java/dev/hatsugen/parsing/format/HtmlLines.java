package dev.hatsugen.parsing.format;

import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Writes the words of an element, a line for each block and each row of a table. */
final class HtmlLines {

    private static final int MAX_DEPTH = 200;

    /** Between the cells of a row. */
    static final String CELL_GAP = "　";

    private final TextBuilder text;
    private final StringBuilder line = new StringBuilder();
    private int emphasized;
    private int origin;

    HtmlLines(TextBuilder text) {
        this.text = text;
    }

    void write(Element element) throws UnreadableFormatException {
        children(element, 0);
        endLine();
    }

    private void children(Element element, int depth) throws UnreadableFormatException {
        if (depth > MAX_DEPTH) {
            throw new UnreadableFormatException("a web page whose parts lie in more than " + MAX_DEPTH + " others.");
        }
        for (Node node : element.childNodes()) {
            if (node instanceof TextNode words) {
                add(words);
            } else if (node instanceof Element child) {
                element(child, depth + 1);
            }
        }
    }

    private void element(Element element, int depth) throws UnreadableFormatException {
        switch (element.normalName()) {
            case "br" -> endLine();
            case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(element);
            case "tr" -> row(element);
            case "dt" -> {
                endLine();
                text.gap();
                children(element, depth);
                emphasized = line.length();
                endLine();
            }
            case "b", "strong", "th", "em" -> {
                boolean first = line.toString().isBlank();
                children(element, depth);
                emphasized = first ? line.length() : emphasized;
            }
            default -> {
                boolean block = element.isBlock();
                if (block) {
                    endLine();
                }
                children(element, depth);
                if (block) {
                    endLine();
                }
            }
        }
        if (element.nameIs("p") || element.nameIs("table")) {
            text.gap();
        }
    }

    private void heading(Element element) throws UnreadableFormatException {
        endLine();
        text.gap();
        String words = joined(element.wholeText()).strip();
        if (!words.isEmpty()) {
            text.heading(words, line(element));
        }
    }

    private void row(Element row) throws UnreadableFormatException {
        endLine();
        String cells =
                row.children().stream().map(cell -> withBreaks(cell).strip()).collect(Collectors.joining(CELL_GAP));
        if (!cells.isBlank()) {
            text.line(cells, line(row));
        }
    }

    /** The words of a table's cell, with its line breaks. */
    private static String withBreaks(Element cell) {
        Element copy = cell.clone();
        copy.select("br, p, div, li").before("\u0085");
        return joined(copy.wholeText()).replaceAll("[ ]*\u0085[ ]*", "\n").strip();
    }

    private void add(TextNode words) {
        String added = joined(words.getWholeText());
        if (line.isEmpty()) {
            added = added.replaceFirst("^ +", "");
        }
        if (!added.isEmpty() && line.isEmpty()) {
            origin = firstLine(words);
        }
        line.append(added);
    }

    private void endLine() throws UnreadableFormatException {
        String words = line.toString();
        if (!words.isBlank()) {
            int length = words.stripTrailing().length();
            text.emphasizedLine(words.substring(0, length), Math.min(emphasized, length), origin);
        }
        line.setLength(0);
        emphasized = 0;
    }

    /** The words with the line breaks of the page's own text taken out, as a browser shows them. */
    private static String joined(String words) {
        return words.replaceAll("(?<=[^\\p{ASCII}])[ \\t]*\\R[ \\t]*(?=[^\\p{ASCII}])", "")
                .replaceAll("[ \\t]*\\R\\s*|[ \\t]+", " ");
    }

    private static int line(Element element) {
        return Math.max(
                1,
                element.sourceRange().startPos() < 0
                        ? 1
                        : element.sourceRange().start().lineNumber());
    }

    private static int firstLine(TextNode words) {
        var range = words.sourceRange();
        if (range.startPos() < 0) {
            return 1;
        }
        String whole = words.getWholeText();
        int blank = 0;
        while (blank < whole.length() && Character.isWhitespace(whole.charAt(blank))) {
            blank++;
        }
        long breaks = whole.substring(0, blank).chars().filter(c -> c == '\n').count();
        return range.start().lineNumber() + (int) breaks;
    }
}
