package dev.hatsugen.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.question.FollowUpQuery;
import dev.hatsugen.quote.VerifiedQuote;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@link FollowUpResolver} over the minutes of a town, where it is known what was shown. */
class FollowUpReadingTest {

    private static final FollowUpResolver FOLLOW_UPS = new FollowUpResolver(TownTalk.PARSER, TownTalk.CORPUS);
    private static final VerifiedQuote SHOWN = TownTalk.quote(TownTalk.SPRING, "橋は来年四月に直します。");
    private static final String BEFORE = "橋について教えて";

    @ParameterizedTest
    @CsvSource({
        "川上議員は橋について何と言いましたか, 町長は？, 町長は橋について何と言いましたか",
        "川上議員は橋について何と言いましたか, 駐車場については？, 川上議員は駐車場について何と言いましたか",
        "第1回会合で川上議員は橋について何と言いましたか, 次回は？, 第2回会合で川上議員は橋について何と言いましたか",
        "第2回会合の出席者は, 前回は？, 第1回会合の出席者は",
        "第2回会合の出席者は, 次回は？, 第3回会合の出席者は",
        "第1回会合で橋について教えて, 欠席者は？, 第1回会合の欠席者は？",
        "橋について教えて, それについて町長は何と言いましたか, 橋について町長は何と言いましたか",
        "第1回会合で橋について教えて, それについて町長は何と言いましたか, 第1回会合で橋について町長は何と言いましたか",
        "橋について教えて, 町長は何と言いましたか, 橋について町長は何と言いましたか"
    })
    void what_is_left_out_comes_from_the_question_before(String before, String words, String whole) {
        assertThat(FOLLOW_UPS.read(words, before, List.of()))
                .isInstanceOfSatisfying(
                        FollowUp.Continued.class,
                        continued -> assertThat(continued.question()).isEqualTo(whole));
    }

    @ParameterizedTest
    @ValueSource(strings = {"第2回会合の議題は何ですか", "What was decided at meeting 2?"})
    void a_question_about_the_record_is_whole(String words) {
        assertThat(FOLLOW_UPS.read(words, BEFORE, List.of(SHOWN))).isEqualTo(new FollowUp.Complete());
    }

    @Test
    void a_sentence_may_name_the_next_meeting() {
        assertThat(FOLLOW_UPS.read("次の回ではもう直っていたのか", BEFORE, List.of(SHOWN)))
                .isInstanceOfSatisfying(
                        FollowUp.InContext.class,
                        asked -> assertThat(asked.query().whole().meetings())
                                .hasSize(1)
                                .doesNotContain(SHOWN.meeting()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"何が決まったの", "反対した人は？"})
    void what_was_decided_or_opposed_is_asked_of_what_was_shown(String words) {
        assertThat(FOLLOW_UPS.read(words, BEFORE, List.of(SHOWN))).isInstanceOf(FollowUp.InContext.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"駐車場について教えてください", "駐車場に触れた人は誰ですか", "なんで来年なの", "費用は誰が持つんですか"})
    void words_that_name_something_are_searched_for_beside_what_was_shown_and_take_over_nothing(String words) {
        assertThat(FOLLOW_UPS.read(words, BEFORE, List.of(SHOWN)))
                .isInstanceOfSatisfying(FollowUp.InContext.class, asked -> {
                    assertThat(asked.query().whole().question()).isEqualTo(words);
                    assertThat(asked.query().shown())
                            .containsExactly(new FollowUpQuery.Place(SHOWN.meeting(), SHOWN.source()));
                    assertThat(asked.taken().isNothing()).isTrue();
                    assertThat(asked.subject()).isEqualTo(words);
                });
    }

    @Test
    void words_point_to_the_speaker_and_the_meeting_of_the_first_quote() {
        assertThat(FOLLOW_UPS.read("その人は図書館について何と言いましたか", BEFORE, List.of(SHOWN)))
                .isInstanceOfSatisfying(FollowUp.InContext.class, asked -> {
                    assertThat(asked.query().whole().question()).isEqualTo("建設課長は図書館について何と言いましたか");
                    assertThat(asked.query().whole().speakers())
                            .isNotEmpty()
                            .allMatch(speaker -> "建設課長".equals(speaker.speaker().label()));
                });
    }

    @Test
    void words_that_name_nothing_after_a_question_that_names_nothing_are_not_understood() {
        assertThat(FOLLOW_UPS.read("どうでしたか", "第1回会合の出席者は", List.of())).isEqualTo(new FollowUp.NotUnderstood());
    }

    @ParameterizedTest
    @CsvSource({
        "他には？, true",
        "誰ですか, true",
        "なんで？, true",
        "英語で, true",
        "他の人は？, true",
        "どうでしたか, true",
        "橋は？, false",
        "町長は？, false",
        "第2回は？, false",
        "出席者は？, false",
        "石田さんは？, false",
        "橋は他にはありますか, false"
    })
    void words_that_mean_nothing_alone_need_a_question_before_them(String words, boolean need) {
        assertThat(FOLLOW_UPS.needEarlierQuestion(words)).isEqualTo(need);
    }

    @ParameterizedTest
    @CsvSource({"ありがとう, true", "  なるほど。 , true", "thanks!, true", "橋は？, false", "'', false"})
    void thanks_ask_nothing(String words, boolean courtesy) {
        assertThat(FollowUpResolver.areCourtesy(words)).isEqualTo(courtesy);
        assertThat(FOLLOW_UPS.read(words, BEFORE, List.of()) instanceof FollowUp.Courtesy)
                .isEqualTo(courtesy);
    }
}
