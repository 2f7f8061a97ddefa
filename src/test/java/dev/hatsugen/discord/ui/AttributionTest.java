package dev.hatsugen.discord.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.GeneratedMinutes;
import dev.hatsugen.minutes.Attendance;
import dev.hatsugen.minutes.Attendee;
import dev.hatsugen.minutes.Meeting;
import dev.hatsugen.minutes.MeetingHeader;
import dev.hatsugen.minutes.PersonName;
import dev.hatsugen.minutes.Provenance;
import dev.hatsugen.minutes.Sentences;
import dev.hatsugen.minutes.SourceText;
import dev.hatsugen.minutes.Span;
import dev.hatsugen.minutes.Speaker;
import dev.hatsugen.minutes.Statement;
import dev.hatsugen.quote.QuoteGloss;
import dev.hatsugen.quote.QuoteVerifier;
import dev.hatsugen.quote.Relation;
import dev.hatsugen.quote.VerifiedQuote;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What minutes write of a speaker is words: neither a name, a post nor a label acts in Discord. */
final class AttributionTest {

    private static final String ACTS = "*課*長 <@1>";
    private static final String INERT = MarkdownEscaper.line(ACTS, 60);

    private final Attribution attribution = new Attribution(Wording.in(Locale.JAPANESE), QuoteGloss.NONE);

    @Test
    void aPostIsEscaped() {
        assertInert(attribution.post(speaker("委員", "丘野", ACTS)));
        assertInert(attribution.speaker(speaker("委員", "丘野", ACTS)));
    }

    @Test
    void theLabelThatStandsForAPostIsEscaped() {
        assertInert(attribution.post(speaker(ACTS, "丘野", "")));
    }

    @Test
    void aNameAndALabelThatStandsForOneAreEscaped() {
        assertInert(attribution.speaker(speaker("委員", ACTS, "")));
        assertInert(attribution.speaker(new Speaker(ACTS, null, Speaker.Proof.LABEL_LINE)));
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.org/1.pdf, '[6行](<https://example.org/1.pdf#page=2>)'",
        "https://example.org/1.pdf#part, '[6行](<https://example.org/1.pdf#part>)'",
        "javascript:alert(1), 6行",
        ", 6行"
    })
    void aQuoteLinksToItsPageOfThePublishedDocument(@Nullable String url, String place) {
        Meeting read = GeneratedMinutes.meeting(1, 4);
        SourceText pages = new SourceText(read.source().name(), read.source().text(), List.of(1, 5));
        MeetingHeader header = new MeetingHeader(1, null, null, null, null, null, Set.of(), url, null);
        Meeting meeting = new Meeting("1", header, pages, read.attendees(), read.blocks());
        Statement statement = meeting.statements().getFirst();
        Span first = Sentences.of(statement.words().text()).getFirst();
        VerifiedQuote quote = QuoteVerifier.quote(meeting, statement, first, Relation.SAID, 1);
        assertThat(attribution.place(quote, quote.text()).replaceFirst("[0-9]+行", "6行"))
                .startsWith("-# " + place);
    }

    private static void assertInert(String line) {
        assertThat(line).contains(INERT).doesNotContain(ACTS);
    }

    private static Speaker speaker(@Nullable String label, String surname, String post) {
        Attendee attendee = new Attendee(
                new PersonName(surname, "", null), post, Attendance.PRESENT, new Provenance.Supplied("a list"));
        return new Speaker(label, attendee, Speaker.Proof.LABEL_LINE);
    }
}
