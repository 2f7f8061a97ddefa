package dev.hatsugen.discord.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

final class MarkdownEscaperTest {

    /** Discord shows a character alone when a backslash is before it, unless it is a letter, a digit or a blank. */
    private static final Pattern ESCAPE = Pattern.compile("\\\\([^0-9A-Za-z\\s])");

    private static final String ACTIVE = "*_~`|<>#-+.[]():@\\";

    @Property
    void theWordsStayTheSameToTheEye(@ForAll("hostileWords") String words) {
        String shown = ESCAPE.matcher(MarkdownEscaper.line(words)).replaceAll("$1");

        assertThat(shown).isEqualTo(visible(words).strip());
    }

    @Property
    void nothingThatDiscordActsOnIsLeft(@ForAll("hostileWords") String words) {
        String left = ESCAPE.matcher(MarkdownEscaper.line(words)).replaceAll("");

        assertThat(left.chars()).noneMatch(c -> ACTIVE.indexOf(c) >= 0);
        assertThat(left.codePoints()).noneMatch(c -> !MarkdownEscaper.isSeen(c));
    }

    @Property
    void noMentionAndNoAddressSurvives(@ForAll("hostileWords") String words) {
        assertThat(MarkdownEscaper.quote(words))
                .doesNotContain("<@", "<#", "<:", "<t:", "https://", "http://", "](", "||", "**", "```")
                .doesNotContainPattern("(?<!\\\\)(@(everyone|here)|</)");
    }

    @Property
    void everyLineOfAQuoteIsMarkedAsOne(@ForAll("hostileWords") String words) {
        assertThat(MarkdownEscaper.quote(words).lines()).allMatch(line -> line.startsWith("> ") && line.length() > 2);
    }

    @Property
    void aShortenedLineIsShort(@ForAll("hostileWords") String words) {
        assertThat(MarkdownEscaper.line(words, 10)).hasSizeLessThanOrEqualTo(21).doesNotContain("\n");
    }

    @Example
    void oldFormsOfKanjiStay() {
        assertThat(MarkdownEscaper.line("辻\uDB40\uDD00委員")).isEqualTo("辻\uDB40\uDD00委員");
    }

    @Example
    void directionMarksAndTagsGo() {
        assertThat(MarkdownEscaper.line("\u202E右\u2066か\u200Bら\uDB40\uDC41")).isEqualTo("右から");
    }

    @Provide
    Arbitrary<String> hostileWords() {
        Arbitrary<String> pieces = Arbitraries.of(
                "@everyone",
                "@here",
                "<@123>",
                "<@&1>",
                "<#1>",
                "<:a:1>",
                "<t:1:R>",
                "</ask:1>",
                "https://a.example/b",
                "[x](http://y)",
                "**",
                "||",
                "```",
                "# ",
                "-# ",
                "> ",
                ">>> ",
                "1. ",
                "\\",
                "\n",
                "\r\n",
                "\u202E",
                "\u200B",
                "\uD800",
                "\t",
                "発言",
                "（案）",
                "2020年",
                "*",
                "_",
                "~~");
        return Arbitraries.oneOf(pieces, Arbitraries.strings().ofMaxLength(8))
                .list()
                .ofMaxSize(12)
                .map(list -> list.stream().collect(Collectors.joining()));
    }

    private static String visible(String words) {
        StringBuilder visible = new StringBuilder();
        words.codePoints().forEach(c -> {
            if (c == '\n' || c == '\t' || c == '\r') {
                visible.append(' ');
            } else if (MarkdownEscaper.isSeen(c)) {
                visible.appendCodePoint(c);
            }
        });
        return visible.toString();
    }

    @Example
    void aLinkLeadsToTheWebOnlyAndCannotBeLeft() {
        assertThat(MarkdownEscaper.link("原文", "https://example.org/a.pdf#page=2"))
                .isEqualTo("[原文](<https://example.org/a.pdf#page=2>)");
        assertThat(MarkdownEscaper.link("a", "https://example.org/>) <@1>"))
                .isEqualTo("[a](<https://example.org/%3E%29%20%3C@1%3E>)");
        assertThat(MarkdownEscaper.link("a", "javascript:alert(1)")).isEqualTo("a");
        assertThat(MarkdownEscaper.plain("[a](<https://example.org>)")).isEqualTo("a https://example.org");
    }
}
