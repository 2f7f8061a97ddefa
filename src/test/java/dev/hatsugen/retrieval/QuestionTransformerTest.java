package dev.hatsugen.retrieval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hatsugen.question.ParsedQuestion;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.invocation.InvocationContext;
import dev.langchain4j.invocation.InvocationParameters;
import dev.langchain4j.rag.query.Metadata;
import dev.langchain4j.rag.query.Query;
import org.junit.jupiter.api.Test;

class QuestionTransformerTest {

    private final QuestionTransformer transformer = new QuestionTransformer(TownMinutes.CharacterPairs::new);

    @Test
    void the_parsed_question_travels_with_the_query() {
        ParsedQuestion question = TownMinutes.parse("図書館の開館時間は？");
        MinutesQuery query = query(question);
        assertThat(query.question()).isSameAs(question);
        assertThat(query.text()).isEqualTo("図書館の開館時間は？");
        assertThat(query.vector()).hasSize(TownMinutes.CharacterPairs.DIMENSION).isSameAs(query.vector());
    }

    @Test
    void a_named_speaker_is_the_scope() {
        assertThat(query(TownMinutes.parse("北野進さんは路線バスについて何と言った？")).scope().participants())
                .hasSize(2)
                .allMatch(participant -> participant.contains("北野"));
        assertThat(query(TownMinutes.parse("路線バスの減便")).scope().participants()).isEmpty();
    }

    @Test
    void a_question_about_nothing_is_searched_as_it_was_typed() {
        assertThat(query(TownMinutes.parse("どういうこと")).searchText()).isNotBlank();
    }

    @Test
    void no_letter_is_no_query() {
        assertThat(transformer.transform(typed(TownMinutes.parse("…？")))).isEmpty();
    }

    @Test
    void a_query_without_a_question_is_refused() {
        Query bare = Query.from("図書館", typed(TownMinutes.parse("図書館")).metadata());
        assertThatThrownBy(() -> MinutesQuery.of(bare)).isInstanceOf(IllegalArgumentException.class);
    }

    private MinutesQuery query(ParsedQuestion question) {
        return MinutesQuery.of(transformer.transform(typed(question)).iterator().next());
    }

    private static Query typed(ParsedQuestion question) {
        InvocationContext context = InvocationContext.builder()
                .invocationParameters(InvocationParameters.from(QuestionTransformer.QUESTION, question))
                .build();
        return Query.from(
                question.question(),
                Metadata.builder()
                        .chatMessage(UserMessage.from(question.question()))
                        .invocationContext(context)
                        .build());
    }
}
