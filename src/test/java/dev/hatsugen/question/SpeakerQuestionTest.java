package dev.hatsugen.question;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether "who" asks for a speaker of the meeting, or for somebody of whom is spoken. */
class SpeakerQuestionTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "誰が値上げに触れたか",
                "橋の架け替えに反対したのは誰ですか",
                "駐車場の増設を求めた委員は誰",
                "値上げの話は誰",
                "足りないって弱音をはいたのは誰",
                "どなたが心配していましたか",
                "バスの本数の件は誰"
            })
    void the_predicate_of_speaking_belongs_to_speakers(String question) {
        assertThat(SpeakerQuestion.is(question)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"誰が大会で優勝したか", "橋を壊したのは誰", "だれが鍵を閉めたの", "新しい会長は誰", "事件の犯人は誰", "書記は誰"})
    void another_deed_or_an_office_belongs_to_somebody_else(String question) {
        assertThat(SpeakerQuestion.is(question)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"誰", "値上げの担当は?", "who"})
    void without_a_predicate_speakers_are_meant(String question) {
        assertThat(SpeakerQuestion.is(question)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "who was the one that suggested a second boat",
                "which governor complained about the cost?",
                "whose suggestion was the rack",
                "値上げを渋ったのは",
                "外注案 発言者",
                "見積りを取れと指摘した役員",
                "鳴き声に苦情を言ったの誰だっけ"
            })
    void the_speaker_is_the_answer_where_words_or_a_stance_are_asked_for(String question) {
        assertThat(SpeakerQuestion.asksForSpeaker(question)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "who won the regatta",
                "who is writing the grant bid",
                "which firm got the contract",
                "誰が大会で優勝したか",
                "新しい会長は誰",
                "鍵を閉めたの誰",
                "事件の犯人は誰"
            })
    void somebody_else_is_where_another_deed_is(String question) {
        assertThat(SpeakerQuestion.asksForSpeaker(question)).isFalse();
    }
}
