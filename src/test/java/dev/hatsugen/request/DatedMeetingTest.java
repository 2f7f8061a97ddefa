package dev.hatsugen.request;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.discord.ui.Attribution;
import dev.hatsugen.discord.ui.Wording;
import dev.hatsugen.minutes.Meeting;
import dev.hatsugen.minutes.SourceText;
import dev.hatsugen.parsing.MinutesParser;
import dev.hatsugen.parsing.SidecarMetadata;
import dev.hatsugen.quote.QuoteGloss;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** A meeting that has a day and neither number nor title is called by the day, once. */
class DatedMeetingTest {

    @Test
    void is_headed_by_its_day_once() throws Exception {
        Meeting meeting = read("2025年4月8日\n\n青木：始めます。\n石田：予算を出します。\n青木：ありがとう。\n");
        assertThat(meeting.key()).isEqualTo("2025-04-08");
        assertThat(meeting.header().title()).isNull();
        assertThat(held(meeting, Locale.JAPANESE)).isEqualTo("2025年4月8日");
        assertThat(held(meeting, Locale.ENGLISH)).isEqualTo("8 Apr 2025");
        assertThat(Suggestions.of(meeting).label(Locale.ENGLISH)).isEqualTo("2025-04-08");
    }

    @Test
    void is_headed_by_its_title_where_that_says_the_day() throws Exception {
        Meeting meeting = read("週次会議ノート 2025-04-08\n\n青木：始めます。\n石田：予算を出します。\n青木：ありがとう。\n");
        assertThat(held(meeting, Locale.JAPANESE)).contains("週次会議ノート").containsOnlyOnce("2025");
    }

    private static String held(Meeting meeting, Locale language) {
        return new Attribution(Wording.in(language), QuoteGloss.NONE).held(meeting);
    }

    private static Meeting read(String text) throws Exception {
        return MinutesParser.parse(new SourceText("minutes.txt", text), SidecarMetadata.NONE);
    }
}
