package dev.hatsugen.console;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.GeneratedMinutes;
import dev.hatsugen.answer.Answer;
import dev.hatsugen.minutes.Meeting;
import dev.hatsugen.minutes.MeetingHeader;
import dev.hatsugen.minutes.SourceText;
import dev.hatsugen.minutes.Statement;
import dev.hatsugen.quote.QuoteVerifier;
import dev.hatsugen.quote.Relation;
import dev.hatsugen.quote.VerifiedQuote;
import java.io.BufferedReader;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.StringReader;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AnswerTextTest {

    private static final AnsiStyle PLAIN = AnsiStyle.on(new Streams(
            new BufferedReader(new StringReader("")),
            new PrintStream(OutputStream.nullOutputStream()),
            new PrintStream(OutputStream.nullOutputStream()),
            false,
            () -> false));

    @Test
    void answeredNamesSpeakerMeetingSectionAndLines() {
        assertThat(AnswerText.of(Samples.answered("?"), PLAIN)).isEqualTo("""
                        2名が発言しています。

                        ● 青木 一（青木本部員）  第7回 2024-05-01
                          │ 港の事案を踏まえた対策を求める。
                            討議 · 5–7行

                        ● 緑川 花※（緑川大臣）  第7回 2024-05-01
                          │ 承知した。
                            討議 · 11行

                        ※ 議事録に記載がない事項の出典：the list of ministers""");
    }

    @Test
    void aQuoteSaysWhereItsDocumentIsPublished() {
        Meeting read = GeneratedMinutes.meeting(1, 4);
        SourceText pages = new SourceText(read.source().name(), read.source().text(), List.of(1, 5));
        MeetingHeader header =
                new MeetingHeader(1, null, null, null, null, null, Set.of(), "https://example.org/1.pdf", null);
        Meeting meeting = new Meeting("1", header, pages, read.attendees(), read.blocks());
        Statement statement = meeting.statements().getFirst();
        VerifiedQuote quote =
                QuoteVerifier.quote(meeting, statement, statement.words().all(), Relation.SAID, 1);
        Answer answer = new Answer.Answered("?", Locale.JAPANESE, "一人。", List.of(quote), Duration.ZERO);
        assertThat(AnswerText.of(answer, PLAIN)).endsWith("5行 · https://example.org/1.pdf#page=2");
    }

    @Test
    void whatIsNearIsMarkedAsNoAnswer() {
        assertThat(AnswerText.of(Samples.notFound("?"), PLAIN)).isEqualTo("""
                        The minutes do not say.

                        The closest passages, not an answer:

                        ● (the record)  meeting 7 2024-05-01  [from the minutes]
                          │ 討議
                            line 1""");
    }

    @Test
    void readersOfEnglishFindAGlossBelowEachQuote() {
        Answer answer = Samples.notFound("?").glossed(words -> "Gloss (automatic): discussion\u001B[2J");
        assertThat(AnswerText.of(answer, PLAIN)).isEqualTo("""
                        The minutes do not say.

                        The closest passages, not an answer:

                        ● (the record)  meeting 7 2024-05-01  [from the minutes]
                          │ 討議
                            Key words: Gloss (automatic): discussion␛[2J
                            line 1

                        Key words are automatic, word by word, and no translation.""");
    }

    @Test
    void readersOfJapaneseFindNoGloss() {
        Answer glossed = Samples.answered("?").glossed(words -> "Gloss");
        assertThat(AnswerText.of(glossed, PLAIN)).isEqualTo(AnswerText.of(Samples.answered("?"), PLAIN));
    }

    @Test
    void quotesOfOneSpeakerStandUnderOneHeading() {
        Answer answer = answer(
                Samples.quote(Samples.AOKIS, "港の事案", Relation.SAID), Samples.quote(Samples.AOKIS, "対策", Relation.SAID));
        assertThat(AnswerText.of(answer, PLAIN)).containsOnlyOnce("● 青木");
    }

    @Test
    void aMentionIsNotShownAsSpeechOfTheOneAskedFor() {
        Answer answer = answer(Samples.quote(Samples.AOKIS, "港の事案", Relation.MENTIONED));
        assertThat(AnswerText.of(answer, PLAIN)).contains("● 青木 一（青木本部員）  第7回 2024-05-01  ［ほかの人による言及］");
    }

    @Test
    void controlCharactersOfTheMinutesAreShownAndNotObeyed() {
        Answer answer = answer(Samples.quote(Samples.AOKIS, "\u001B[31m人材\u001B[0mの育成", Relation.SAID));
        assertThat(AnswerText.of(answer, PLAIN)).contains("␛[31m人材␛[0mの育成").doesNotContain("\u001B");
    }

    private static Answer answer(dev.hatsugen.quote.VerifiedQuote... quotes) {
        return new Answer.Answered("?", Locale.JAPANESE, "lead", List.of(quotes), Duration.ZERO);
    }
}
