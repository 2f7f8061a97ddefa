package dev.hatsugen.question;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.language.Glossary;
import dev.hatsugen.minutes.Corpus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tasks stand in lists under names: whoever is asked for them is not asked for their words. */
class TaskOwnersTest {

    private static final Corpus MINUTES = SpokenMinutes.corpus("早川", "三木事務局長");
    private static final QuestionParser PARSER = new QuestionParser(MINUTES, new People(MINUTES), Glossary.EMPTY);

    @ParameterizedTest
    @ValueSource(strings = {"早川さんの宿題", "早川さんがやること", "早川さんは何をいつまでにやることになった", "早川さんのタスク全部"})
    void who_has_a_task_need_not_have_said_it(String question) {
        ParsedQuestion read = PARSER.read(question);
        assertThat(read.namesSpeaker()).isFalse();
        assertThat(read.topic().key()).contains("早川");
        assertThat(read.gap()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"早川さんは予算について何と言った", "早川さんの意見", "早川さんが反対した理由"})
    void whose_words_are_asked_for_stays_the_only_one_who_answers(String question) {
        assertThat(PARSER.read(question).namesSpeaker()).isTrue();
    }

    @Test
    void the_label_of_the_owner_is_searched_for_too() {
        assertThat(PARSER.read("事務局長の宿題").topic().terms()).containsKey("三木");
    }
}
