package dev.hatsugen.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.language.Glossary;
import dev.hatsugen.minutes.Corpus;
import dev.hatsugen.minutes.Speaker;
import dev.hatsugen.minutes.WrittenMinutes;
import dev.hatsugen.question.People;
import dev.hatsugen.question.QuestionParser;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocalQueryTest {

    private static final Corpus CORPUS = new Corpus(List.of(WrittenMinutes.turns("橋が古い。")));
    private static final QuestionParser PARSER = new QuestionParser(CORPUS, new People(CORPUS), Glossary.EMPTY);

    @ParameterizedTest
    @CsvSource({"川上さんは？, 川上さん, 川上議員", "川上さんの意見は？, 川上さんの意見, 川上花子君", "川上先生？, 川上先生, 川上医師", "図書館長は？, 図書館長, 図書館長（林君）"})
    void a_turn_is_found_by_what_its_speaker_is_called(String words, String core, String label) {
        assertThat(query(words, core).names(labelled(label))).isTrue();
    }

    @Test
    void a_bare_word_is_nobodys_surname() {
        assertThat(query("川上は？", "川上").names(labelled("川下議員"))).isFalse();
        assertThat(query("橋さんは？", "橋さん").names(labelled("橋本議員"))).isFalse();
    }

    @Test
    void what_is_sought_is_no_name() {
        LocalQuery query = query("理由は？", "理由");
        assertThat(query.sought()).contains(Sought.WHY);
        assertThat(query.caller()).isEmpty();
    }

    @Test
    void nouns_and_other_words_are_told_apart() {
        LocalQuery query = query("橋を直す費用は？", "橋を直す費用");
        assertThat(query.nouns()).contains("橋");
        assertThat(query.verbs()).contains("直す");
        assertThat(query.withoutNouns().nouns()).isEmpty();
        assertThat(query.withoutNouns().verbs()).isEqualTo(query.verbs());
    }

    @Test
    void long_words_are_a_question_of_their_own() {
        assertThat(of("あ".repeat(24), "あ")).isPresent();
        assertThat(of("あ".repeat(25), "あ")).isEmpty();
        assertThat(of("a b c d e f g h", "a")).isPresent();
        assertThat(of("a b c d e f g h i", "a")).isEmpty();
    }

    private static LocalQuery query(String words, String core) {
        return of(words, core).orElseThrow();
    }

    private static Optional<LocalQuery> of(String words, String core) {
        return LocalQuery.of(words, core, PARSER.read(words));
    }

    private static Speaker labelled(String label) {
        return new Speaker(label, null, Speaker.Proof.LABEL_LINE);
    }
}
