package dev.hatsugen.statements;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.answer.IndexedCorpus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** "Every statement" is every one, however long the record is, and the ledger counts what was looked through. */
class LongRecordTest {

    private static final int TURNS = 140;
    private static final int EVERY = 2;

    @TempDir
    static Path folder;

    private static @Nullable IndexedCorpus indexed;

    @BeforeAll
    static void write() throws IOException {
        StringBuilder text = new StringBuilder("令和６年第１回東丘町議会会議録\n令和６年３月５日\n○議長（森一郎君） ただいまから会議を開きます。\n");
        IntStream.range(0, TURNS)
                .forEach(turn -> text.append("○１番（川上花子君） ")
                        .append(turn % EVERY == 0 ? "図書館の蔵書について伺います。" : "路線バスの減便について伺います。")
                        .append("\n○町長（北野進君） 検討します。\n"));
        Files.writeString(folder.resolve("town.txt"), text);
        indexed = IndexedCorpus.make(folder);
    }

    @Test
    void every_turn_on_the_topic_is_listed_and_every_turn_is_counted() {
        Statements.Listed statements = listed("図書館");

        assertThat(statements.ledger().scanned()).isEqualTo(TURNS);
        assertThat(statements.ledger().matched()).isEqualTo(TURNS / EVERY);
        assertThat(statements.passages()).hasSize(TURNS / EVERY);
    }

    @Test
    void without_a_topic_every_turn_is_listed() {
        Statements.Listed statements = listed(null);

        assertThat(statements.ledger().scanned()).isEqualTo(TURNS);
        assertThat(statements.passages()).hasSize(TURNS);
    }

    private static Statements.Listed listed(@Nullable String topic) {
        IndexedCorpus all = Objects.requireNonNull(indexed);
        return (Statements.Listed) new StatementService(all.corpus, all.members, all.topics)
                .find(new Statements.Request("川上", topic, null, Locale.JAPANESE));
    }
}
