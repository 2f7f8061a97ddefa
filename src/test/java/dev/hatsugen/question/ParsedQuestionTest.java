package dev.hatsugen.question;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.language.Glossary;
import dev.hatsugen.minutes.Corpus;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ParsedQuestionTest {

    private static final Corpus CORPUS = SpokenMinutes.town();
    private static final QuestionParser PARSER = new QuestionParser(CORPUS, new People(CORPUS), Glossary.EMPTY);

    @ParameterizedTest
    @CsvSource({
        "町長は橋について何と言いましたか, 大野優子@1・大野優子@2",
        "第1回で町長は橋について何と言いましたか, 大野優子@1",
        "町長に橋について何を聞きましたか, ''",
        "橋について何と言いましたか, ''"
    })
    void those_who_may_answer_spoke_at_the_meetings_that_are_named(String question, String speakers) {
        ParsedQuestion read = PARSER.read(question);
        assertThat(SpokenMinutes.described(read.speakers())).isEqualTo(speakers);
        assertThat(read.namesSpeaker()).isEqualTo(!speakers.isEmpty());
    }

    @Test
    void without_speakers_anybody_may_answer_and_the_rest_is_the_same() {
        ParsedQuestion read = PARSER.read("第1回で町長は橋について何と答えましたか");
        ParsedQuestion open = read.withoutSpeakers();
        assertThat(open.who()).isEmpty();
        assertThat(open.namesSpeaker()).isFalse();
        assertThat(open.role()).isEqualTo(read.role()).isNotNull();
        assertThat(open.meetings()).isEqualTo(read.meetings()).hasSize(1);
        assertThat(open.topic()).isEqualTo(read.topic());
    }

    @ParameterizedTest
    @CsvSource({
        "橋に触れた人を全員教えてください, true",
        "誰が橋に触れましたか, true",
        "Who mentioned the bridge?, true",
        "誰が橋と駅と港と山に触れましたか, false",
        "町長は橋に触れましたか, false",
        "橋を壊したのは誰, false"
    })
    void everyone_is_asked_for_where_who_spoke_is_the_question_and_its_topic_is_short(
            String question, boolean everyone) {
        assertThat(PARSER.read(question).asksForEveryone()).isEqualTo(everyone);
    }

    @ParameterizedTest
    @CsvSource({"橋に触れた委員は誰ですか, MEMBERS", "伊藤委員は橋に触れた委員ですか,", "橋の話,"})
    void a_kind_of_people_is_asked_for_where_nobody_is_named(String question, SpeakerGroup group) {
        assertThat(PARSER.read(question).group()).isEqualTo(group);
    }

    @ParameterizedTest
    @CsvSource({
        "第1回の議題は何ですか, AGENDA, false, false",
        "議題の橋の塗装について教えてください, AGENDA, true, true",
        "出席者は誰ですか, ATTENDANCE, false, false",
        "出席者の報酬はいくらですか, ATTENDANCE, false, true",
        "橋の塗装について, FACT, false, false"
    })
    void a_question_about_the_record_is_told_from_one_that_uses_its_words(
            String question, QuestionType kind, boolean item, boolean subject) {
        ParsedQuestion read = PARSER.read(question);
        assertThat(read.kind()).isEqualTo(kind);
        assertThat(read.namesItem()).isEqualTo(item);
        assertThat(read.namesSubject()).isEqualTo(subject);
    }

    @ParameterizedTest
    @EnumSource(QuestionType.class)
    void what_the_agenda_answers_the_record_answers(QuestionType kind) {
        assertThat(kind.isOfRecord() || !kind.isOfAgenda()).isTrue();
        assertThat(kind.isOfRecord())
                .isEqualTo(!List.of(QuestionType.FACT, QuestionType.EVERYONE, QuestionType.ACROSS)
                        .contains(kind));
    }

    @ParameterizedTest
    @CsvSource({
        "サイバー保険, true",
        "サイバー保険について, true",
        "サイバー保険、みんな何て言ってた？, false",
        "サイバー保険は広まっていますか, false",
        "第42回会合の議題, false"
    })
    void a_name_alone_is_told_from_a_question_about_it(String words, boolean isBare) {
        assertThat(PARSER.read(words).isBareTopic()).isEqualTo(isBare);
    }
}
