package dev.hatsugen.discord.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.minutes.Attendance;
import dev.hatsugen.minutes.Attendee;
import dev.hatsugen.minutes.PersonName;
import dev.hatsugen.minutes.Provenance;
import dev.hatsugen.minutes.Speaker;
import dev.hatsugen.quote.QuoteGloss;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

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

    private static void assertInert(String line) {
        assertThat(line).contains(INERT).doesNotContain(ACTS);
    }

    private static Speaker speaker(@Nullable String label, String surname, String post) {
        Attendee attendee = new Attendee(
                new PersonName(surname, "", null), post, Attendance.PRESENT, new Provenance.Supplied("a list"));
        return new Speaker(label, attendee, Speaker.Proof.LABEL_LINE);
    }
}
