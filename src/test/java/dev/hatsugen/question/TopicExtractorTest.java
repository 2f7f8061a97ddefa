package dev.hatsugen.question;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.minutes.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TopicExtractorTest {

    @ParameterizedTest
    @CsvSource({
        "橋について何を述べましたか, 橋",
        "駐車場の料金を教えてください, 駐車 料金",
        "図書館の話をした人は誰ですか, 図書館",
        "what was said about the parking fee, park fee",
        "橋, 橋",
        "12億円の予算, 億 予算"
    })
    void words_that_only_ask_are_no_topic(String question, String key) {
        assertThat(TopicExtractor.of(question, List.of()).key()).containsExactly(key.split(" "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "何と言いましたか", "誰ですか", "what did they say", "？"})
    void a_question_of_nothing_else_has_no_topic(String question) {
        assertThat(TopicExtractor.of(question, List.of()).isEmpty()).isTrue();
    }

    @Test
    void people_and_meetings_are_no_topic() {
        Topic topic = TopicExtractor.of("伊藤さんは橋について何と言いましたか", List.of(new Span(0, 4)));
        assertThat(topic.key()).containsExactly("橋");
        assertThat(topic.text()).doesNotContain("伊藤").startsWith("は橋");
    }

    @Test
    void words_that_ask_weigh_little_and_figures_less_than_words() {
        Topic topic = TopicExtractor.of("2030年の橋の話", List.of());
        assertThat(topic.terms().get("橋")).isEqualTo(1f);
        assertThat(topic.terms().get("2030")).isEqualTo(0.6f);
        assertThat(topic.terms().get("話")).isEqualTo(0.15f);
        assertThat(topic.key()).contains("橋", "2030").doesNotContain("話");
    }

    @ParameterizedTest
    @CsvSource({"議論について, 議論", "意見とは, 意見", "質問って何, 質問"})
    void a_noun_that_usually_asks_is_the_topic_where_there_is_no_other(String question, String key) {
        assertThat(TopicExtractor.of(question, List.of()).key()).containsExactly(key);
    }

    @Test
    void where_somebody_is_named_such_a_noun_is_no_topic() {
        assertThat(TopicExtractor.of("伊藤さんの意見について", List.of(new Span(0, 4))).isEmpty())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"橋の塗装, false", "橋を架け替える費用, true", "高い橋, true", "橋 駅 港 山 川, true", "橋 駅 港 山, false"})
    void verbs_adjectives_and_many_words_describe(String question, boolean descriptive) {
        assertThat(TopicExtractor.of(question, List.of()).descriptive()).isEqualTo(descriptive);
    }

    @Test
    void places_and_words_in_latin_letters_are_names() {
        assertThat(TopicExtractor.of("京都の図書館とnasaの話", List.of()).names()).containsExactly("京都", "nasa");
    }

    @ParameterizedTest
    @CsvSource({"橋の塗装について何と言いましたか, 橋の塗装", "町民会館の非公開化は, 町民会館の非公開化", "何と言いましたか, ''", "'', ''"})
    void a_stretch_goes_from_noun_to_noun(String question, String stretch) {
        assertThat(String.join(
                        "|",
                        TopicExtractor.stretches(question, List.of()).stream()
                                .map(span -> span.of(question))
                                .toList()))
                .isEqualTo(stretch);
    }

    @Test
    void names_part_stretches() {
        String question = "橋は伊藤さんが駅について話した";
        assertThat(TopicExtractor.stretches(question, List.of(new Span(2, 6))))
                .extracting(span -> span.of(question))
                .containsExactly("橋", "駅");
    }

    @ParameterizedTest
    @CsvSource({"述べる, true", "mentioned, true", "mention, true", "橋, false", "bridge, false"})
    void words_that_ask_are_known_by_themselves(String base, boolean asks) {
        assertThat(TopicExtractor.isAsking(base)).isEqualTo(asks);
    }

    @ParameterizedTest
    @CsvSource({"会議の日付, true", "2024年の会議, true", "橋の会議, false", "'', true"})
    void a_topic_of_words_of_the_record_adds_nothing_to_it(String question, boolean only) {
        assertThat(TopicExtractor.isOfRecordOnly(TopicExtractor.of(question, List.of())))
                .isEqualTo(only);
    }

    /** Known errors: a noun made of verbs (架け替え) is cut off the stretch and read as a verb; いくら is no word that asks. */
    @Test
    void known_errors_of_cutting_words() {
        String question = "橋の架け替えはいくらですか";
        assertThat(TopicExtractor.stretches(question, List.of()))
                .extracting(span -> span.of(question))
                .containsExactly("橋");
        assertThat(TopicExtractor.of(question, List.of()).key()).contains("架ける").doesNotContain("いくら");
        String named = "橋の架け替えについて何と言いましたか";
        assertThat(TopicExtractor.stretches(named, List.of()))
                .extracting(span -> span.of(named))
                .containsExactly("橋");
    }
}
