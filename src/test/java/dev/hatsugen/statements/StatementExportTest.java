package dev.hatsugen.statements;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.answer.IndexedCorpus;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatementExportTest {

    private static final String ACTING = "[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}&&[^\\n\\t]]";

    private final StatementExport export = new StatementExport();

    private static Statements.Listed statements(String member, String topic) {
        IndexedCorpus indexed = IndexedCorpus.get();
        return (Statements.Listed) new StatementService(indexed.corpus, indexed.members, indexed.topics)
                .find(new Statements.Request(member, topic, null, Locale.JAPANESE));
    }

    @Test
    void csvBeginsWithAByteOrderMarkAndHoldsEveryPassageWhole() throws IOException {
        Statements.Listed statements = statements("後藤", "人材育成");
        String csv = new String(export.csv(statements), StandardCharsets.UTF_8);
        assertThat(csv).startsWith("\uFEFF会合,日付,");
        try (CSVParser parser = CSVParser.parse(csv.substring(1), CSVFormat.RFC4180)) {
            List<CSVRecord> rows = parser.getRecords();
            assertThat(rows).hasSize(1 + statements.passages().size());
            assertThat(rows.getLast().get(0)).isEqualTo("第42回会合");
            assertThat(rows.getLast().get(3)).isEqualTo("後藤 厚宏");
            assertThat(rows.getLast().get(6))
                    .isEqualTo(statements.passages().getLast().quote().text());
        }
    }

    @Test
    void markdownHasAHeadingForEachMeetingAndTheLinesOfEachPassage() {
        String markdown = new String(export.markdown(statements("後藤", "人材育成")), StandardCharsets.UTF_8);
        assertThat(markdown.lines().filter(line -> line.startsWith("## ")))
                .containsExactly("## 第26回会合 2021-02-09 後藤本部員 (後藤 厚宏)", "## 第42回会合 2025-02-05 後藤本部員 (後藤 厚宏)");
        assertThat(markdown)
                .contains("> 最後に「セキュリティ人材の育成」である。")
                .contains(":323–329")
                .contains("\n議事概要より（逐語録ではありません）\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+81", "-1", "@SUM(A1)", " =1", "　＝HYPERLINK()", "\t=1"})
    void noCellIsAFormula(String cell) {
        assertThat(StatementExport.neutral(cell)).isEqualTo("'" + cell);
    }

    @Property
    void nothingThatActsOrHidesIsInAFile(@ForAll String words) {
        String acting = "\u001B[31m" + words + "\u202E\u200B\u2028";
        assertThat(StatementExport.neutral(acting)).doesNotContainPattern(ACTING);
        assertThat(StatementExport.plain(acting)).doesNotContainPattern(ACTING);
    }

    @Test
    void anAddressIsNoLinkInMarkdown() {
        assertThat(StatementExport.plain("https://example.org www.example.org a@example.org 12:30"))
                .isEqualTo("https\\://example.org www\\.example.org a\\@example.org 12:30");
    }

    @Property
    void aNeutralCellNeverBeginsLikeAFormula(@ForAll String cell) {
        assertThat(StatementExport.neutral(cell).strip()).doesNotStartWith("=").doesNotStartWith("@");
    }
}
