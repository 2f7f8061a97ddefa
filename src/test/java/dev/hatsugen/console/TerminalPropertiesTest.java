package dev.hatsugen.console;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.minutes.Block;
import dev.hatsugen.minutes.Meeting;
import dev.hatsugen.minutes.RecordText;
import dev.hatsugen.minutes.Span;
import dev.hatsugen.minutes.WrittenMinutes;
import dev.hatsugen.quote.QuoteVerifier;
import dev.hatsugen.quote.Relation;
import dev.hatsugen.quote.VerifiedQuote;
import java.io.BufferedReader;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.StringReader;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** No character of a user's, of the minutes' or of a model's acts on the terminal, wherever on a page it stands. */
class TerminalPropertiesTest {

    private static final AnsiStyle PLAIN = AnsiStyle.on(new Streams(
            new BufferedReader(new StringReader("")),
            new PrintStream(OutputStream.nullOutputStream()),
            new PrintStream(OutputStream.nullOutputStream()),
            false,
            () -> false));

    private static QuotePage page() {
        return new QuotePage(PLAIN, Texts.in(Locale.JAPANESE), Locale.JAPANESE);
    }

    @Property(tries = 300)
    void whatThePageSaysDoesNotAct(@ForAll("hostile") String words) {
        QuotePage page = page();
        page.title(words);
        page.say(words);
        page.remark(words);
        page.detail(words, words);
        page.table(words);
        assertInert(page.ended());
    }

    @Property(tries = 300)
    void whatThePageQuotesDoesNotAct(@ForAll("hostile") String words) {
        Meeting meeting = WrittenMinutes.meeting(
                WrittenMinutes.record(RecordText.Kind.HEADING, "討議"),
                WrittenMinutes.turn(words, words, "予算" + words + "。"));
        Block turn = meeting.blocks().getLast();
        int length = turn.words().text().length();
        VerifiedQuote quote = QuoteVerifier.quote(meeting, turn, new Span(0, length), Relation.SAID, 1);
        QuotePage page = page();
        page.add(quote);
        page.add(words.isEmpty() ? "1 " : "2 ", quote);
        assertInert(page.ended());
    }

    @Example
    void aLeadThatRepeatsWhatWasAskedDoesNotAct() {
        QuotePage page = page();
        page.say("「\u001B[2J\u202E」は見つかりませんでした。");
        assertThat(page.text()).isEqualTo("「␛[2J\uFFFD」は見つかりませんでした。");
    }

    private static void assertInert(String page) {
        assertThat(page.codePoints().filter(c -> c != '\n').noneMatch(SafeText::acts))
                .as(page)
                .isTrue();
    }

    @Provide
    Arbitrary<String> hostile() {
        Arbitrary<String> acting = Arbitraries.of(
                "\u001B[2J",
                "\u001B]0;x\u0007",
                "\u202E",
                "\u200B",
                "\r",
                "\u2028",
                "\u0085",
                "\u0000",
                "\t",
                "\uD800");
        Arbitrary<String> any = Arbitraries.strings().ofMaxLength(8);
        return Combinators.combine(any, acting, any).as((before, acts, after) -> before + acts + after);
    }
}
