package dev.hatsugen.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What words point back to. */
class AnaphoraResolverTest {

    private static final Named OLD = TownTalk.named("第1回会合で川上議員は橋について何と言いましたか");

    @ParameterizedTest
    @CsvSource({
        "それについて町長は何と言いましたか, 橋について町長は何と言いましたか, topic",
        "この問題に触れた人は誰ですか, 橋に触れた人は誰ですか, topic",
        "その人は駐車場について何と言いましたか, 川上議員は駐車場について何と言いましたか, people",
        "彼女の意見を教えてください, 川上議員の意見を教えてください, people",
        "その会合の出席者は, 第1回会合の出席者は, meeting",
        "その人はその会合でそれについて何と, 川上議員は第1回会合で橋について何と, people meeting topic",
        "What did he say about it?, What did 川上議員 say about 橋?, people topic",
        "What was decided at that meeting?, What was decided at 第1回会合?, meeting"
    })
    void what_is_meant_takes_its_place(String sentence, String whole, String taken) {
        assertThat(AnaphoraResolver.resolve(sentence, OLD)).hasValueSatisfying(resolved -> {
            assertThat(resolved.sentence()).isEqualTo(whole);
            assertThat(resolved.people()).isEqualTo(taken.contains("people"));
            assertThat(resolved.meeting()).isEqualTo(taken.contains("meeting"));
            assertThat(resolved.topic()).isEqualTo(taken.contains("topic"));
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "町長は何と言いましたか", "それは本当ですか", "その橋は古い", "the others", "What is that bridge?", "cathe said so"})
    void other_words_point_to_nothing(String sentence) {
        assertThat(AnaphoraResolver.resolve(sentence, OLD)).isEmpty();
    }

    @Test
    void what_was_not_named_before_is_left_as_it_is() {
        Named onlyTopic = TownTalk.named("橋について");
        assertThat(AnaphoraResolver.resolve("その人は何と言いましたか", onlyTopic)).isEmpty();
        assertThat(AnaphoraResolver.resolve("その会合でそれに触れた人", onlyTopic))
                .hasValueSatisfying(resolved -> assertThat(resolved.sentence()).isEqualTo("その会合で橋に触れた人"));
    }

    @Test
    void signs_of_a_topic_are_taken_as_they_are() {
        Named odd = new Named(OLD.reading(), "$1さん", "会合\\2", "費用$0");
        assertThat(AnaphoraResolver.resolve("その人はその会合でそれについて", odd))
                .hasValueSatisfying(resolved -> assertThat(resolved.sentence()).isEqualTo("$1さんは会合\\2で費用$0について"));
    }
}
