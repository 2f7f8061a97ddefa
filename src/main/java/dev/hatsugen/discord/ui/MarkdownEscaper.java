package dev.hatsugen.discord.ui;

/**
 * Words of minutes and users as Discord Markdown that shows them letter by letter: nothing in them becomes a format, a link, a
 * heading, a spoiler, an emoji or a mention. Every character that Discord could act on gets a backslash before it, so the words
 * stay the same to the eye; characters that cannot be seen are left out.
 */
public final class MarkdownEscaper {

    private static final String ACTIVE = "\\*_~`|<>#-+.[]():@";
    private static final String UNSEEN_BUT_NO_FORMAT = "\u034F\u115F\u1160\u17B4\u17B5\u3164\uFFA0";

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
        StringBuilder quote = new StringBuilder();
        for (String paragraph : words.lines().toList()) {
            String line = line(paragraph);
            if (!line.isEmpty()) {
                quote.append(quote.isEmpty() ? "> " : "\n> ").append(line);
            }
        }
        return quote.toString();
    }

    /** A line of ours as it reads, without its Markdown. */
    public static String plain(String line) {
        return line.replaceFirst("^-# ", "").replaceAll("(?<!\\\\)\\*\\*", "").replaceAll("\\\\(.)", "$1");
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
