package dev.hatsugen.quote;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.minutes.Meeting;
import dev.hatsugen.minutes.SourceText;
import dev.hatsugen.minutes.Span;
import dev.hatsugen.minutes.Statement;
import dev.hatsugen.parsing.MinutesParser;
import dev.hatsugen.parsing.SidecarMetadata;
import dev.hatsugen.parsing.UnreadableMinutesException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class SourceNoteTest {

    private final VerifiedQuote ofNotes = quote("第2回防災部会 議事要旨", Relation.SAID);
    private final VerifiedQuote ofOther = quote("図書館協議会 会議要録", Relation.MENTIONED);
    private final VerifiedQuote ofMinutes = quote("第3回防災部会 議事録", Relation.SAID);
    private final VerifiedQuote ofRecord = quote("第2回防災部会 議事要旨", Relation.RECORD);

    @Test
    void names_the_kind_of_record_as_it_names_itself() {
        assertThat(SourceNote.of(List.of(ofNotes), Locale.JAPANESE)).isEqualTo("議事要旨より（逐語録ではありません）");
        assertThat(SourceNote.of(List.of(ofNotes), Locale.ENGLISH)).isEqualTo("Summary (議事要旨), not a transcript");
        assertThat(SourceNote.of(List.of(ofNotes, ofOther), Locale.ENGLISH)).isEqualTo("A summary, not a transcript");
    }

    @Test
    void claims_nothing_of_minutes_that_do_not_call_themselves_a_summary() {
        assertThat(SourceNote.of(List.of(ofMinutes), Locale.ENGLISH)).isEmpty();
        assertThat(SourceNote.of(List.of(ofRecord), Locale.JAPANESE)).isEmpty();
        assertThat(SourceNote.of(List.of(), Locale.JAPANESE)).isEmpty();
        assertThat(SourceNote.of(List.of(ofMinutes, ofNotes), Locale.JAPANESE)).isEqualTo("一部は要約された記録より（逐語録ではありません）");
    }

    private static VerifiedQuote quote(String title, Relation relation) {
        try {
            Meeting meeting = MinutesParser.parse(
                    new SourceText("minutes.txt", title + "\n○岡委員\n堤防を直す。\n"), SidecarMetadata.NONE);
            Statement turn = meeting.statements().getFirst();
            return QuoteVerifier.quote(
                    meeting, turn, new Span(0, turn.words().text().length()), relation, 1);
        } catch (UnreadableMinutesException e) {
            throw new IllegalStateException(e);
        }
    }
}
