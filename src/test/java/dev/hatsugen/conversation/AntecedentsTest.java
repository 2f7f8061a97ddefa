package dev.hatsugen.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.minutes.Meeting;
import dev.hatsugen.minutes.MeetingHeader;
import dev.hatsugen.minutes.SourceText;
import dev.hatsugen.minutes.Speaker;
import dev.hatsugen.quote.VerifiedQuote;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What words may point back to: what the question names, else the quote that was shown first. */
class AntecedentsTest {

    private static final VerifiedQuote COUNCILLOR = TownTalk.quote(TownTalk.SPRING, "費用はいくらですか。");
    private static final VerifiedQuote SECTION_CHIEF = TownTalk.quote(TownTalk.SPRING, "費用は三億円です。");

    @Test
    void a_question_that_names_nobody_is_completed_by_the_first_quote() {
        Antecedents old = antecedents("橋の費用について", List.of(SECTION_CHIEF, COUNCILLOR));
        assertThat(old.completed().people()).isEqualTo("建設課長");
        assertThat(old.completed().meeting()).isEqualTo("第1回会合");
        assertThat(old.completed().topic()).isEqualTo("橋の費用");
        assertThat(old.named().people()).isEmpty();
    }

    @Test
    void what_the_question_names_comes_before_what_was_shown() {
        Antecedents old = antecedents("第2回会合で町長は橋について何と言いましたか", List.of(SECTION_CHIEF));
        assertThat(old.completed().people()).isEqualTo("町長");
        assertThat(old.completed().meeting()).isEqualTo("第2回会合");
    }

    @Test
    void without_quotes_there_is_only_the_question() {
        Antecedents old = antecedents("橋について", List.of());
        assertThat(old.completed()).isEqualTo(old.named());
        assertThat(old.meetings(TownTalk.outline("橋について"))).isEmpty();
    }

    @Test
    void the_meetings_are_those_that_were_asked_for_else_that_of_the_first_quote() {
        Antecedents old = antecedents("橋について", List.of(SECTION_CHIEF));
        assertThat(old.meetings(TownTalk.outline("第2回会合の橋について"))).containsExactly(TownTalk.AUTUMN);
        assertThat(old.meetings(TownTalk.outline("橋について"))).containsExactly(TownTalk.SPRING);
    }

    @ParameterizedTest
    @CsvSource({"その議員は他に何と言いましたか, 川上議員", "その課長は他に何と言いましたか, 建設課長", "その人は他に何と言いましたか, 建設課長", "その町長は, 建設課長"})
    void an_office_tells_whose_quote_is_meant(String words, String label) {
        assertThat(antecedents("橋について", List.of(SECTION_CHIEF, COUNCILLOR))
                        .called(words)
                        .speaker()
                        .label())
                .isEqualTo(label);
    }

    @Test
    void a_meeting_is_called_by_its_number_else_its_date_else_its_key() {
        LocalDate date = LocalDate.of(2024, 3, 12);
        assertThat(Antecedents.name(meeting(3, date), TownTalk.JAPANESE)).isEqualTo("第3回会合");
        assertThat(Antecedents.name(meeting(null, date), TownTalk.JAPANESE)).isEqualTo("2024年3月12日の会合");
        assertThat(Antecedents.name(meeting(null, date), TownTalk.ENGLISH)).isEqualTo("the meeting of 2024-03-12");
        assertThat(Antecedents.name(meeting(null, null), TownTalk.ENGLISH)).isEqualTo("spring");
    }

    @Test
    void somebody_of_whom_nothing_is_known_has_no_name() {
        assertThat(Antecedents.name(new Speaker(null, null, Speaker.Proof.NONE)))
                .isEmpty();
        assertThat(Antecedents.name(COUNCILLOR.speaker())).isEqualTo("川上議員");
    }

    private static Meeting meeting(@Nullable Integer number, @Nullable LocalDate date) {
        return new Meeting(
                "spring",
                new MeetingHeader(number, null, date, null, null),
                new SourceText("spring.txt", ""),
                List.of(),
                List.of());
    }

    private static Antecedents antecedents(String question, List<VerifiedQuote> shown) {
        return Antecedents.of(TownTalk.named(question), shown, TownTalk.JAPANESE);
    }
}
