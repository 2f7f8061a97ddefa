package dev.hatsugen.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.language.Glossary;
import dev.hatsugen.minutes.Corpus;
import dev.hatsugen.minutes.Meeting;
import dev.hatsugen.minutes.WrittenMinutes;
import dev.hatsugen.question.People;
import dev.hatsugen.question.QuestionOutline;
import dev.hatsugen.question.QuestionParser;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class QuestionTemplatesTest {

    private static final Meeting MEETING = WrittenMinutes.meeting(
            WrittenMinutes.turn("図書館長", null, "開館時間を延ばします。"), WrittenMinutes.turn("町長", null, "橋を直します。"));
    private static final Corpus CORPUS = new Corpus(List.of(MEETING));
    private static final QuestionParser PARSER = new QuestionParser(CORPUS, new People(CORPUS), Glossary.EMPTY);
    private static final QuestionTemplates JAPANESE = QuestionTemplates.in(Locale.JAPANESE);
    private static final QuestionTemplates ENGLISH = QuestionTemplates.in(Locale.ENGLISH);

    @Test
    void empty_words_stand_for_nothing() {
        assertThat(JAPANESE.said("町長", "橋", "第1回会合")).isEqualTo("第1回会合で町長は橋について何と言いましたか");
        assertThat(JAPANESE.said("町長", "", "")).isEqualTo("町長は何と言いましたか");
        assertThat(JAPANESE.whoSpoke("", "")).isEqualTo("発言したのは誰ですか");
        assertThat(JAPANESE.whatWasSaid("橋", "")).isEqualTo("橋について何と述べられていますか");
        assertThat(ENGLISH.said("the mayor", "the bridge", "meeting 1"))
                .isEqualTo("What did the mayor say about the bridge at meeting 1?");
        assertThat(ENGLISH.said("the mayor", "", "")).isEqualTo("What did the mayor say?");
        assertThat(ENGLISH.whoSpoke("", "2024 meeting")).isEqualTo("Who spoke at the 2024 meeting?");
        assertThat(ENGLISH.whatWasSaid("the bridge", "at the last meeting"))
                .isEqualTo("What was said about the bridge at the last meeting?");
        assertThat(ENGLISH.ofRecord("who was absent", "meeting 1")).isEqualTo("Who was absent at meeting 1?");
    }

    @Test
    void meetings_are_called_by_number_year_or_day() {
        assertThat(JAPANESE.name(MEETING, "会合")).isEqualTo("第1回会合");
        assertThat(ENGLISH.name(MEETING, "the meeting")).isEqualTo("meeting 1");
        assertThat(JAPANESE.ofYear("2024")).isEqualTo("2024年の会合");
        assertThat(JAPANESE.ofYear("令和6年")).isEqualTo("令和6年の会合");
        assertThat(ENGLISH.ofYear("2024")).isEqualTo("the 2024 meeting");
        assertThat(JAPANESE.dated(LocalDate.of(2024, 3, 12))).isEqualTo("2024年3月12日の会合");
        assertThat(ENGLISH.dated(LocalDate.of(2024, 3, 12))).isEqualTo("the meeting of 2024-03-12");
    }

    @Test
    void a_meeting_is_put_into_a_question_or_replaces_the_one_in_it() {
        assertThat(JAPANESE.atMeeting(outline("橋はいつ直しますか"), "第1回会合")).isEqualTo("第1回会合で橋はいつ直しますか");
        assertThat(ENGLISH.atMeeting(outline("When is the bridge repaired?"), "meeting 1"))
                .isEqualTo("When is the bridge repaired at meeting 1?");
        assertThat(ENGLISH.atMeeting(outline("What was said at meeting 1 about the bridge?"), "meeting 2"))
                .isEqualTo("What was said at meeting 2 about the bridge?");
    }

    @Test
    void people_replace_those_of_a_question() {
        assertThat(JAPANESE.byPeople(outline("町長は橋について何と言いましたか"), "図書館長")).isEqualTo("図書館長は橋について何と言いましたか");
        assertThat(ENGLISH.byPeople(outline("What was said about the bridge?"), "the mayor"))
                .isEmpty();
    }

    @Test
    void a_topic_goes_before_the_end_of_an_english_question() {
        assertThat(ENGLISH.about(outline("What did the mayor say?"), "the bridge"))
                .isEqualTo("What did the mayor say about the bridge?");
    }

    private static QuestionOutline outline(String question) {
        return PARSER.outline(question);
    }
}
