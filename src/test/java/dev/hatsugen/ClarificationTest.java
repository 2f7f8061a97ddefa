package dev.hatsugen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.answer.Answer;
import dev.hatsugen.answer.BigramEmbedding;
import dev.hatsugen.answer.SearchHint;
import dev.hatsugen.config.SidecarFiles;
import dev.hatsugen.corpus.CorpusDirectory;
import dev.hatsugen.index.IndexProgress;
import dev.hatsugen.index.IndexSettings;
import dev.hatsugen.quote.VerifiedQuote;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Two bodies whose third meetings have the same number: which of them is asked back, and narrows the answer. */
class ClarificationTest {

    private static Engine engine;

    @BeforeAll
    static void open(@TempDir Path folder) throws Exception {
        Path minutes = Files.createDirectory(folder.resolve("minutes"));
        write(minutes, "第3回青葉町防災会議 議事録", 2, "○石田会長", "備蓄の水は三日分を各戸に配ることに決めたい。");
        write(minutes, "第4回青葉町防災会議 議事録", 3, "○石田会長", "避難所の鍵は三か所に預けることとしたい。");
        write(minutes, "第3回青葉町図書館協議会 議事録", 4, "○浜口委員", "開館時間は夜八時までに延ばすことを求める。");
        engine = new EngineFactory(
                        new IndexSettings.Lucene(folder.resolve("index")),
                        RealCorpus.glossary(),
                        BigramEmbedding::new,
                        null,
                        IndexProgress.SILENT)
                .open(new CorpusDirectory(minutes, new SidecarFiles()).read().corpus(), false);
    }

    @AfterAll
    static void close() {
        engine.close();
    }

    private static void write(Path folder, String title, int month, String label, String words) throws Exception {
        String text = "%s%n日時：2024年%d月5日%n議題：(1) 今年度の進め方%n%n%s%n　%s%n%n%s%n　以上で終わります。%n"
                .formatted(title, month, label, words, label);
        Files.writeString(folder.resolve("m" + month + ".txt"), text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            第3回では何が話されましたか？ | 青葉町防災会議の第3回では何が話されましたか？ | 「第3回」は複数の会議体に
            備蓄の水について第３回で誰が発言した | 備蓄の水について青葉町防災会議の第３回で誰が発言した | 「第３回」は複数の会議体に
            Who spoke at the 3rd meeting? | Who spoke at the 3rd meeting of the 青葉町防災会議? | the 3rd meeting may be
            """)
    void a_number_of_two_bodies_is_asked_back(String question, String narrowed, String says) {
        Answer answer = engine.answers().ask(question);
        assertThat(answer.lead()).contains(says).contains("青葉町防災会議").contains("青葉町図書館協議会");
        List<SearchHint.Instead> choices = answer.hint().instead();
        assertThat(choices).extracting(SearchHint.Instead::name).containsExactly("青葉町防災会議", "青葉町図書館協議会");
        assertThat(choices.getFirst().question()).isEqualTo(narrowed);
    }

    @Test
    void what_is_chosen_answers_from_that_body_alone() {
        SearchHint.Instead library =
                engine.answers().ask("第3回では何が話されましたか").hint().instead().getLast();
        Answer answer = engine.answers().ask(library.question());
        assertThat(answer.hint().instead()).isEmpty();
        assertThat(answer).isInstanceOf(Answer.Answered.class);
        assertThat(((Answer.Answered) answer).quotes())
                .extracting(VerifiedQuote::meeting)
                .allSatisfy(meeting -> assertThat(meeting.body()).isEqualTo("青葉町図書館協議会"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"第4回では何が話されましたか", "防災会議の第3回では何が話されましたか", "2024年4月の第3回の発言", "備蓄の水について誰が発言しましたか", "第3回と第4回を比べて"})
    void what_is_not_in_doubt_is_not_asked(String question) {
        assertThat(engine.answers().ask(question).hint().instead()).isEmpty();
    }
}
