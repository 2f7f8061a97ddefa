package dev.hatsugen.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.question.QuestionOutline;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A whole question of an earlier one and of what is newly named. */
class QueryRewriterTest {

    @ParameterizedTest
    @CsvSource({
        "川上議員は橋について何と言いましたか, 町長, false, 町長は橋について何と言いましたか",
        "川上議員の橋についての意見を教えて, 町長, false, 町長の橋についての意見を教えて",
        "第1回会合で川上議員は橋について何と言いましたか, 第2回, false, 第2回会合で川上議員は橋について何と言いましたか",
        "川上議員は橋について何と言いましたか, 第2回の町長, false, 第2回会合で町長は橋について何と言いましたか",
        "川上議員は橋について何と言いましたか, 駐車場, true, 川上議員は駐車場について何と言いましたか",
        "橋について発言したのは誰ですか, 駐車場, true, 駐車場について発言したのは誰ですか",
        "橋について発言したのは誰ですか, 町長, false, 町長は橋について何と言いましたか",
        "橋について教えて, 町長, false, 町長は橋について何と言いましたか",
        "橋について教えて, 第2回, false, 第2回会合で橋について教えて",
        "第1回会合の出席者は, 町長, false, 第1回会合で町長は何と言いましたか",
        "第1回会合の出席者は, 第2回, false, 第2回会合の出席者は",
        "第1回会合の出席者は, 橋, true, 第1回会合で橋について何と述べられていますか",
        "橋について教えて, 第9回, false, 第9回会合で橋について教えて",
        "川上議員は橋について何と言いましたか, 石田さん, false, 石田さんは橋について何と言いましたか"
    })
    void words_of_the_earlier_question_are_kept_where_that_is_read_as_meant(
            String earlier, String core, boolean subject, String whole) {
        QueryRewriter rewriter = new QueryRewriter(TownTalk.PARSER, TownTalk.JAPANESE, TownTalk.outline(earlier));
        Named named = Named.in(new Ellipsis(core, subject), TownTalk.PARSER, TownTalk.JAPANESE);
        assertThat(rewriter.with(named)).isEqualTo(whole);
    }

    @ParameterizedTest
    @CsvSource({
        "What was said about the bridge?, meeting 2, What was said about the bridge at meeting 2?",
        "What was said about the bridge at meeting 1?, meeting 2, What was said about the bridge at meeting 2?",
        "Who spoke about the bridge?, parking, Who spoke about parking?",
        "What was said about the bridge?, parking, What was said about parking?"
    })
    void the_same_in_english(String earlier, String core, String whole) {
        QuestionOutline outline = TownTalk.outline(earlier);
        QueryRewriter rewriter = new QueryRewriter(TownTalk.PARSER, TownTalk.ENGLISH, outline);
        assertThat(rewriter.with(Named.in(new Ellipsis(core, false), TownTalk.PARSER, TownTalk.ENGLISH)))
                .isEqualTo(whole);
        assertThat(rewriter.old().topic()).isEqualTo("bridge");
    }
}
