package dev.hatsugen.question;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.language.Glossary;
import dev.hatsugen.minutes.Corpus;
import dev.hatsugen.minutes.Span;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the parts of a question are in what was typed. */
class QuestionOutlineTest {

    private static final Corpus CORPUS = SpokenMinutes.town();
    private static final QuestionParser PARSER = new QuestionParser(CORPUS, new People(CORPUS), Glossary.EMPTY);

    @ParameterizedTest
    @CsvSource({
        "第1回会合で伊藤さんは橋の塗装について何と言いましたか, 第1回会合, 伊藤さん, 橋の塗装",
        "橋の塗装について伊藤さんと佐藤さんは第２回で何と言った, 第２回, 伊藤さん|佐藤さん, 橋の塗装",
        "大野 優子さんは駐車場のことを, '', 大野 優子さん, 駐車場",
        "駅は町長が橋について話した, '', 町長, 駅|橋",
        "第1回の出席者は, 第1回, '', 出席者",
        "町長に何を聞いたか, '', '', 町長",
        "**橋**について, '', '', 橋",
        "ＡＩについて, '', '', ＡＩ",
        "What did the mayor say about the bridge?, '', mayor, bridge",
        "何と言いましたか, '', '', ''",
        "'', '', '', ''"
    })
    void the_parts_are_as_typed(String question, String meetings, String people, String topic) {
        QuestionOutline outline = PARSER.outline(question);
        assertThat(outline.text()).isEqualTo(question);
        assertThat(words(outline.meetings(), question)).as("meetings").isEqualTo(meetings);
        assertThat(words(outline.people(), question)).as("people").isEqualTo(people);
        assertThat(words(outline.topic(), question)).as("topic").isEqualTo(topic);
        assertThat(outline.topicWords()).isEqualTo(topic.replace('|', ' '));
    }

    @ParameterizedTest
    @ValueSource(strings = {"橋について😀伊藤さんは", "伊藤さん www.example.org 橋", "㌔と橋と伊藤さん"})
    void odd_characters_before_a_part_do_not_move_it(String question) {
        QuestionOutline outline = PARSER.outline(question);
        assertThat(words(outline.people(), question)).isEqualTo("伊藤さん");
        assertThat(outline.topicWords()).contains("橋");
    }

    private static String words(List<Span> spans, String question) {
        return spans.stream().map(span -> span.of(question)).collect(Collectors.joining("|"));
    }
}
