package dev.hatsugen.retrieval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.rag.content.Content;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class NumberedInjectorTest {

    private static final Content LIBRARY =
            new PassageContent.Ranked(new ScoredPassage(TownMinutes.passage("午後八時"), 1, 1, 1));
    private static final Content BUS =
            new PassageContent.Ranked(new ScoredPassage(TownMinutes.passage("乗合タクシー"), 0.5, 1, 1));

    private final NumberedInjector injector =
            new NumberedInjector(() -> "# a comment\nQ: {{question}}\n{{excerpts}}\nend");

    @Test
    void excerpts_have_their_number_and_their_speaker() {
        String text = text(injector, List.of(LIBRARY, BUS), "開館時間は？");
        assertThat(text).startsWith("Q: 開館時間は？\n[1] ").endsWith("\nend");
        assertThat(text).contains("教育長（谷口守君）\n図書館").contains("\n\n[2] ");
    }

    @Test
    void words_of_the_user_are_never_a_placeholder() {
        assertThat(text(injector, List.of(LIBRARY), "$1 {{excerpts}} \\"))
                .startsWith("Q: $1 {{excerpts}} \\\n[1]")
                .containsOnlyOnce("図書館の開館時間は来年度");
    }

    @Test
    void ten_excerpts_are_enough() {
        assertThat(text(injector, Collections.nCopies(40, LIBRARY), "開館時間は？"))
                .contains("[10]")
                .doesNotContain("[11]");
    }

    @Test
    void the_template_is_read_when_a_message_is_made_and_not_before() {
        NumberedInjector lazy = new NumberedInjector(() -> {
            throw new IllegalStateException("read");
        });
        assertThatThrownBy(() -> text(lazy, List.of(LIBRARY), "開館時間は？")).hasMessage("read");
    }

    @Test
    void the_template_of_the_program_has_both_places() {
        assertThat(text(NumberedInjector.ofResource(), List.of(LIBRARY), "開館時間は？"))
                .contains("開館時間は？", "[1]", "午後八時")
                .doesNotContain("{{", "#");
    }

    @Test
    void only_a_question_of_a_user_gets_excerpts() {
        List<Content> foreign = List.of(Content.from("words"));
        assertThatThrownBy(() -> injector.inject(List.of(LIBRARY), SystemMessage.from("rules")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> injector.inject(foreign, UserMessage.from("question")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static String text(NumberedInjector injector, List<Content> contents, String question) {
        return ((UserMessage) injector.inject(contents, UserMessage.from(question))).singleText();
    }
}
