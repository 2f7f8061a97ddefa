package dev.hatsugen.discord.ask;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.discord.local.Json;
import dev.hatsugen.discord.local.MessageRules;
import dev.hatsugen.discord.ui.Card;
import dev.hatsugen.minutes.Attendance;
import dev.hatsugen.minutes.Attendee;
import dev.hatsugen.minutes.MeetingHeader;
import dev.hatsugen.minutes.PersonName;
import dev.hatsugen.minutes.Provenance;
import dev.hatsugen.minutes.Speaker;
import dev.hatsugen.quote.QuoteGloss;
import dev.hatsugen.quote.VerifiedQuote;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever an answer holds, Discord takes its card. */
final class AnswerCardLimitsTest {

    /** As long as they get, of signs that fill the room of two. */
    private static final QuoteGloss MAX_GLOSS_LENGTH =
            words -> "Gloss (automatic, word by word, no translation): " + "*".repeat(160) + " …";

    @Property(tries = 300)
    void everyAnswerFits(@ForAll("quotes") List<VerifiedQuote> quotes, @ForAll("words") String question) {
        for (Locale language : List.of(Locale.JAPANESE, Locale.ENGLISH)) {
            assertFits(AnswerCard.of(SampleAnswers.answered(question, language, quotes)));
            assertFits(AnswerCard.of(SampleAnswers.notFound(question, language, quotes)));
            assertFits(AnswerCard.of(
                    SampleAnswers.answered(question, language, quotes).glossed(MAX_GLOSS_LENGTH)));
            assertFits(AnswerCard.of(
                    SampleAnswers.notFound(question, language, quotes).glossed(MAX_GLOSS_LENGTH)));
        }
    }

    private static void assertFits(Card card) {
        assertThat(MessageRules.violations(Json.read(card.message().toData().toString())))
                .isEmpty();
        assertThat(AnswerCardTest.text(card)).hasSizeLessThanOrEqualTo(AnswerCard.MAX_LENGTH);
    }

    /** No two of the same words: where they stand tells quotes of the real minutes apart. */
    @Provide
    Arbitrary<List<VerifiedQuote>> quotes() {
        return quote().list().uniqueElements(VerifiedQuote::sha256).ofMinSize(1).ofMaxSize(14);
    }

    @Provide
    Arbitrary<String> words() {
        Arbitrary<String> plain = Arbitraries.of("発言した。", "*", "サイバー、", "@everyone", "\n", "IT 、", "。", "𠮷");
        return Combinators.combine(
                        plain.list().ofMaxSize(40), Arbitraries.integers().between(1, 60))
                .as((pieces, times) -> "語" + String.join("", pieces).repeat(times));
    }

    private Arbitrary<VerifiedQuote> quote() {
        return Combinators.combine(
                        words(), words(), words(), Arbitraries.integers().between(1, 3))
                .as((name, post, words, origin) ->
                        SampleAnswers.said(header(origin, post), speaker(name, post), name, words));
    }

    private static MeetingHeader header(int number, String text) {
        return new MeetingHeader(number == 3 ? null : number, text, LocalDate.of(2021, 2, 9), text, text + number);
    }

    private static Speaker speaker(String name, String text) {
        Provenance supplied = new Provenance.Supplied(text);
        Attendee attendee = new Attendee(new PersonName(name, text, null), text, Attendance.PRESENT, supplied);
        return new Speaker(name, attendee, Speaker.Proof.LABEL_LINE);
    }
}
