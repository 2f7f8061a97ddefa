package dev.hatsugen.question;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.language.Glossary;
import dev.hatsugen.minutes.Corpus;
import dev.hatsugen.minutes.Meeting;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@link QuestionParser} over the minutes of a town: language, kind, meetings, part and people together. */
class QuestionReadingTest {

    private static final Corpus CORPUS = SpokenMinutes.town();
    private static final QuestionParser PARSER = new QuestionParser(CORPUS, new People(CORPUS), Glossary.EMPTY);

    @ParameterizedTest
    @CsvSource({
        "橋の話, FACT, ''",
        "橋について教えていただけますでしょうか, FACT, ''",
        "第1回で橋の話は出たか, FACT, 1",
        "第1回と第2回で橋の話はどう変わったか, ACROSS, 1 2",
        "両方の会合で橋の話は, ACROSS, ''",
        "誰が両方の会合で橋に触れましたか, EVERYONE, ''",
        "橋に触れた人全員, EVERYONE, ''",
        "欠席者は, ABSENCE, ''",
        "第2回の欠席者は, ABSENCE, 2",
        "会計課長は誰が出席しましたか, ATTENDANCE, ''",
        "第2回の報告事項の橋について, REPORTED, 2",
        "第2回で橋について決まったこと, DECISIONS, 2",
        "橋について決まったこと, FACT, ''",
        "町長が決定した橋の色, FACT, ''",
        "What was decided?, DECISIONS, ''",
        "Who attended?, ATTENDANCE, ''",
        "What did the mayor say about the bridge?, FACT, ''"
    })
    void the_kind_of_answer_and_the_meetings(String question, QuestionType kind, String meetings) {
        ParsedQuestion read = PARSER.read(question);
        assertThat(read.kind()).isEqualTo(kind);
        assertThat(read.meetings().stream().map(Meeting::key).collect(Collectors.joining(" ")))
                .isEqualTo(meetings);
    }

    @ParameterizedTest
    @CsvSource({
        "町長は冒頭の挨拶で何と言いましたか, OPENING",
        "開会のあいさつの内容, OPENING",
        "閉会の挨拶で何と言いましたか, CLOSING",
        "What did the mayor say in the closing remarks?, CLOSING",
        "開会と閉会の挨拶, CLOSING",
        "橋の話,"
    })
    void a_part_of_a_meeting(String question, ParsedQuestion.Part part) {
        assertThat(PARSER.read(question).part()).isEqualTo(part);
    }

    @ParameterizedTest
    @CsvSource({"橋の話, ja", "What about the bridge?, en", "bridge 橋, ja", "'', en", "？？？, en"})
    void the_language_is_that_of_its_letters(String question, String language) {
        assertThat(PARSER.read(question).language()).isEqualTo(Locale.of(language));
    }

    @Test
    void of_a_very_long_question_the_first_two_thousand_characters_are_read() {
        String filler = "橋の話。".repeat(500);
        assertThat(PARSER.read(filler + "伊藤さんの意見").who()).isEmpty();
        assertThat(PARSER.read(filler.substring(4) + "伊藤さん").who()).hasSize(1);
        assertThat(PARSER.read(filler + "伊藤さんの意見").question()).endsWith("伊藤さんの意見");
    }

    @Test
    void a_blind_reader_takes_the_whole_question_for_its_topic() {
        ParsedQuestion read = PARSER.unread().read("第1回で町長は橋について何と言いましたか");
        assertThat(read.who()).isEmpty();
        assertThat(read.meetings()).isEmpty();
        assertThat(read.kind()).isEqualTo(QuestionType.FACT);
        assertThat(read.topic().key()).contains("橋", "町長");
    }

    @ParameterizedTest
    @CsvSource({"第9回で何が決まりましたか, MEETING", "石田さんの意見, MEMBER", "第9回の石田さんの意見, MEETING", "おととしの会議の結論, MEETING", "伊藤さんの意見,"})
    void what_the_minutes_lack_is_told(String question, UnresolvedMention.Kind kind) {
        UnresolvedMention gap = PARSER.read(question).gap();
        assertThat(gap == null ? null : gap.kind()).isEqualTo(kind);
    }
}
