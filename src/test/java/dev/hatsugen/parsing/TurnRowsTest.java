package dev.hatsugen.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The rows of a table of turns: which of them are turns, whose, and where they end. */
class TurnRowsTest {

    private static final String HEAD = "| 発言者 | 内容 |\n|---|---|\n";
    private static final String ROWS = HEAD + "| 会長 | 始めます。 |\n| 書記 | はい。 |\n";

    /** Turns that are headed on every line, as a convention beside the tables. */
    private static final TurnConvention EVERYWHERE = new TurnConvention() {
        @Override
        public Optional<Heading> at(Page page, int index) {
            return Optional.of(Pages.heading("戸川"));
        }

        @Override
        public boolean endsTurn(Page page, int index) {
            return index == 0;
        }

        @Override
        public String name() {
            return "everywhere";
        }
    };

    private static TurnTables tables(Page page) {
        return Objects.requireNonNull(TurnTables.of(page, null));
    }

    /** Turns as {@code line label>words}. */
    private static List<String> turns(String text) {
        Page page = Pages.of(text);
        TurnTables tables = tables(page);
        return IntStream.range(0, page.size())
                .mapToObj(line -> tables.at(page, line)
                        .map(head -> line + " "
                                + (head.label() == null ? "-" : head.label().text()) + ">"
                                + page.source().text().substring(head.wordsStart(), head.wordsEnd()))
                        .orElse(null))
                .filter(Objects::nonNull)
                .toList();
    }

    @Test
    void each_row_is_a_turn_up_to_the_end_of_the_page() {
        assertThat(turns(ROWS)).containsExactly("2 会長>始めます。", "3 書記>はい。");
        assertThat(TurnTables.of(Pages.of(HEAD + "| 会長 | 始めます。 |\n"), null)).isNull();
        assertThat(TurnTables.of(Pages.of("橋の件\n"), null)).isNull();
    }

    @Test
    void a_row_without_a_speaker_goes_on_and_one_without_words_is_no_turn() {
        assertThat(turns(ROWS + "| | 橋は直りました。 |\n")).contains("4 書記>橋は直りました。");
        assertThat(turns(HEAD + "| | 橋は直りました。 |\n| 書記 | はい。 |\n")).contains("2 ->橋は直りました。");
        assertThat(turns(ROWS + "| 戸川 | |\n| 同上 | 続けます。 |\n")).hasSize(3).contains("5 書記>続けます。");
        assertThat(turns(ROWS + "| ？ | 聞き取れません。 |\n")).contains("4 ->聞き取れません。");
    }

    @Test
    void a_label_is_short_and_no_sentence() {
        assertThat(turns(ROWS + "| " + "川".repeat(40) + " | はい。 |\n")).hasSize(3);
        assertThat(turns(ROWS + "| " + "川".repeat(41) + " | はい。 |\n")).hasSize(2);
        assertThat(turns(ROWS + "| 橋を見た。 | はい。 |\n")).hasSize(2);
        assertThat(turns(ROWS + "| **戸川** | はい。 |\n")).contains("4 戸川>はい。");
    }

    @Test
    void a_remark_stands_between_two_rows_without_a_gap() {
        String row = "| 戸川 | いま来ました。 |\n";
        assertThat(turns(ROWS + "戸川が来た\n" + row)).contains("5 戸川>いま来ました。");
        assertThat(turns(ROWS + "\n戸川が来た\n" + row)).hasSize(2);
        assertThat(turns(ROWS + "戸川が来た\n\n" + row)).hasSize(2);
        assertThat(turns(ROWS + "戸川が来た\n橋の件\n" + row)).hasSize(2);
    }

    @Test
    void a_row_that_the_kinds_of_rows_tell_to_be_the_records_is_no_turn() {
        String head = "| 発言者 | 内容 | 種別 |\n|---|---|---|\n";
        String said = "| 会長 | 始めます。 | 発言 |\n| 書記 | はい。 | 発言 |\n| 会長 | では。 | 発言 |\n";
        assertThat(turns(head + said + "| | 橋を直す。 | 決定 |\n")).hasSize(3);
        assertThat(turns(head + said + "| | 橋は直りました。 | 発言 |\n")).hasSize(4);
    }

    @Test
    void a_turn_ends_at_the_table_and_behind_its_last_row() {
        Page page = Pages.of("橋の件\n\n" + ROWS + "\n川の件\n町の件\n");
        TurnTables tables = tables(page);
        assertThat(IntStream.range(0, page.size()).filter(line -> tables.endsTurn(page, line)))
                .containsExactly(1, 2, 3, 4, 5);
    }

    @Test
    void outside_of_tables_the_convention_beside_them_holds() {
        Page page = Pages.of("橋の件\n町の件\n" + ROWS + "\n川の件\n丘の件\n");
        TurnTables tables = Objects.requireNonNull(TurnTables.of(page, EVERYWHERE));
        assertThat(tables.at(page, 1)).isPresent();
        assertThat(tables.at(page, 2)).isEmpty();
        assertThat(tables.endsTurn(page, 0)).isTrue();
        assertThat(tables.endsTurn(page, 7)).isFalse();
        assertThat(tables.name()).isEqualTo("| X | … |, everywhere");
        assertThat(tables(page).name()).isEqualTo("| X | … |");
    }
}
