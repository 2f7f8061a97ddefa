package dev.hatsugen.parsing.format;

import dev.hatsugen.minutes.SourceText;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text as it is, Markdown too: its words stay as they are (see {@link DrawnTables} for cells of several lines), its headings are told. */
final class PlainText implements Format {

    private static final Pattern MARKDOWN_NAME = Pattern.compile("(?i)\\.(?:md|markdown)$");
    private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6}[ \\t]+\\S");

    /** As wikis write it: {@code *売店 [#e02f]}, {@code == Boats ==}. */
    private static final Pattern WIKI_HEADING = Pattern.compile(
            "(?m)^(?:\\*{1,3}(?!\\*).{1,80}\\[#[0-9a-zA-Z_-]+\\]|(={2,5})[^=\\n].{0,80}[^=\\n]\\1)[ \\t\\r]*$");

    @Override
    public boolean accepts(String name, byte[] bytes) {
        return true;
    }

    @Override
    public ExtractedText extract(String name, byte[] bytes) throws UnreadableFormatException {
        Encodings.Decoded decoded = Encodings.decode(bytes);
        String text = DrawnTables.unwrapped(withLineFeeds(decoded.text()));
        check(text);
        SourceText source = new SourceText(name, text);
        boolean markdown = MARKDOWN_NAME.matcher(name).find();
        BitSet headings = new BitSet();
        Matcher heading = HEADING.matcher(text);
        while (markdown && heading.find()) {
            headings.set(source.lineOf(heading.start()));
        }
        Matcher wiki = WIKI_HEADING.matcher(text);
        while (wiki.find()) {
            headings.set(source.lineOf(wiki.start()));
        }
        var kind = new ExtractedText.Kind(markdown ? "markdown" : "text", decoded.encoding());
        return new ExtractedText(source, kind, List.of(), headings, List.of());
    }

    /** Old Macintosh files end their lines with a carriage return alone. */
    private static String withLineFeeds(String text) {
        return text.indexOf('\n') < 0 ? text.replace('\r', '\n') : text;
    }

    private static void check(String text) throws UnreadableFormatException {
        Bounds.checkText(text.length());
        if (text.isBlank()) {
            throw new UnreadableFormatException("the file is empty.");
        }
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            if (end - start > Bounds.MAX_LINE_LENGTH) {
                throw new UnreadableFormatException(
                        "holds a line of more than " + Bounds.MAX_LINE_LENGTH + " characters: no minutes.");
            }
            start = end + 1;
        }
    }
}
