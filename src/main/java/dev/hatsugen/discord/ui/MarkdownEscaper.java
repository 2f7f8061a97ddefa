package dev.hatsugen.discord.ui;

import dev.hatsugen.minutes.Span;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Words of minutes and users as Discord Markdown that shows them letter by letter: nothing in them becomes a format, a link, a
 * heading, a spoiler, an emoji or a mention. Every character that Discord could act on gets a backslash before it, so the words
 * stay the same to the eye; characters that cannot be seen are left out.
 */
public final class MarkdownEscaper {

    private static final String ACTIVE = "\\*_~`|<>#-+.[]():@";
    private static final String UNSEEN_BUT_NO_FORMAT = "\u034F\u115F\u1160\u17B4\u17B5\u3164\uFFA0";

    private static final Pattern UNSAFE_IN_LINK = Pattern.compile("[^\\p{L}\\p{N}:/?#@!$&'*+,;=%._~-]");
    private static final Pattern LINK = Pattern.compile("\\[([^\\]]+)]\\(<([^>]+)>\\)");

    private MarkdownEscaper() {}

    /** The words on one line: line feeds and tabs become blanks. */
    public static String line(String words) {
        return escaped(words.replace('\n', ' ')).strip();
    }

    /** The first {@code longest} characters of the words on one line, with an ellipsis where more followed. */
    public static String line(String words, int longest) {
        if (words.length() <= longest) {
            return line(words);
        }
        int end = Character.isHighSurrogate(words.charAt(longest - 1)) ? longest - 1 : longest;
        return line(words.substring(0, end)) + "…";
    }

    /** The words as a block quote, one line for each paragraph. */
    public static String quote(String words) {
        return quote(words, List.of());
    }

    /** {@link #quote(String, List, String)} in bold. */
    public static String quote(String words, List<Span> bold) {
        return quote(words, bold, "**");
    }

    /**
     * The words as a block quote with some of them marked.
     *
     * @param spans ranges of {@code words} in order, none of which overlaps another
     * @param mark is before and behind them: ** or ~~
     */
    public static String quote(String words, List<Span> spans, String mark) {
        StringBuilder quote = new StringBuilder();
        int start = 0;
        while (start <= words.length()) {
            int feed = words.indexOf('\n', start);
            int end = feed < 0 ? words.length() : feed;
            String line = marked(words, new Span(start, end), spans, mark).strip();
            if (!line.isEmpty()) {
                quote.append(quote.isEmpty() ? "> " : "\n> ").append(line);
            }
            start = end + 1;
        }
        return quote.toString();
    }

    private static String marked(String words, Span line, List<Span> spans, String mark) {
        StringBuilder marked = new StringBuilder();
        int at = line.start();
        for (Span span : spans) {
            int from = Math.max(at, span.start());
            int to = Math.min(line.end(), span.end());
            String piece = from < to ? escaped(words.substring(from, to)) : "";
            if (!piece.isBlank()) {
                marked.append(escaped(words.substring(at, from)) + mark + piece + mark);
                at = to;
            }
        }
        return marked.append(escaped(words.substring(at, line.end()))).toString();
    }

    /** A link without a preview; the words alone where {@code url} is no address of the web. */
    public static String link(String words, String url) {
        boolean isWeb = url.startsWith("https://") || url.startsWith("http://");
        String address = UNSAFE_IN_LINK
                .matcher(url)
                .replaceAll(unsafe -> URLEncoder.encode(unsafe.group(), StandardCharsets.UTF_8)
                        .replace("+", "%20"));
        return isWeb ? "[" + line(words) + "](<" + address + ">)" : line(words);
    }

    /** A line of ours as it reads, without its Markdown. */
    public static String plain(String line) {
        return LINK.matcher(line)
                .replaceAll("$1 $2")
                .replaceFirst("^(?:-#|###?) ", "")
                .replaceAll("(?<!\\\\)(?:\\*\\*|~~)", "")
                .replaceAll("\\\\(.)", "$1");
    }

    private static String escaped(String words) {
        StringBuilder inert = new StringBuilder(words.length() + 16);
        words.codePoints().forEach(c -> {
            if (ACTIVE.indexOf(c) >= 0) {
                inert.append('\\').appendCodePoint(c);
            } else if (c == '\t' || c == '\r') {
                inert.append(' ');
            } else if (isSeen(c)) {
                inert.appendCodePoint(c);
            }
        });
        return inert.toString();
    }

    /** Whether a character shows, or chooses the shape of the one before it, as old forms of kanji need. */
    static boolean isSeen(int c) {
        boolean choosesShape = c >= 0xE0100 && c <= 0xE01EF;
        return choosesShape
                || switch (Character.getType(c)) {
                    case Character.CONTROL,
                            Character.FORMAT,
                            Character.SURROGATE,
                            Character.LINE_SEPARATOR,
                            Character.PARAGRAPH_SEPARATOR -> false;
                    default -> UNSEEN_BUT_NO_FORMAT.indexOf(c) < 0 && (c < 0xE0000 || c > 0xE0FFF);
                };
    }
}
