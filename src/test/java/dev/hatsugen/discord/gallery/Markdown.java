package dev.hatsugen.discord.gallery;

import java.util.regex.Pattern;

/** The part of Discord's Markdown that cards use, as HTML. */
final class Markdown {

    private static final Pattern BOLD = Pattern.compile("(?<!\\\\)\\*\\*(.+?)(?<!\\\\)\\*\\*");
    private static final Pattern ITALIC = Pattern.compile("(?<![\\\\*])\\*([^*]+?)(?<!\\\\)\\*");
    private static final Pattern STRUCK = Pattern.compile("(?<!\\\\)~~(.+?)(?<!\\\\)~~");
    private static final Pattern ESCAPE = Pattern.compile("\\\\(&[a-z]+;|.)");

    private Markdown() {}

    /** Whole lines. */
    static String html(String text) {
        StringBuilder html = new StringBuilder();
        for (String line : text.lines().toList()) {
            if (line.startsWith("-# ")) {
                html.append("<small>").append(inline(line.substring(3))).append("</small>");
            } else if (line.startsWith("> ")) {
                html.append("<blockquote>").append(inline(line.substring(2))).append("</blockquote>");
            } else if (line.startsWith("### ")) {
                html.append("<h3>").append(inline(line.substring(4))).append("</h3>");
            } else {
                html.append("<div>").append(inline(line)).append("</div>");
            }
        }
        return html.toString();
    }

    private static String inline(String line) {
        String bold = BOLD.matcher(escaped(line)).replaceAll("<strong>$1</strong>");
        String struck = STRUCK.matcher(bold).replaceAll("<s>$1</s>");
        String italic = ITALIC.matcher(struck).replaceAll("<em>$1</em>");
        return ESCAPE.matcher(italic).replaceAll("$1");
    }

    /** Words as HTML that shows them letter by letter. */
    static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
