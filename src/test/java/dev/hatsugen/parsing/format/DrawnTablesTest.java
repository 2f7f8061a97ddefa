package dev.hatsugen.parsing.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DrawnTablesTest {

    private static final String TABLE = """
            before
            +------+-------+
            | Who  | What  |
            +------+-------+
            | Ann  | The   |
            |      | pump  |
            +------+-------+
            | Bo   | Yes.  |
            +------+-------+
            behind
            """;

    @Test
    void the_lines_of_a_row_become_one_on_its_first_line() {
        assertThat(DrawnTables.unwrapped(TABLE)).isEqualTo("""
                before

                | Who | What |

                | Ann | The pump |


                | Bo | Yes. |

                behind
                """);
    }

    @Test
    void a_table_without_wrapped_rows_stays() {
        String table = TABLE.replace("|      | pump  |\n", "");
        assertThat(DrawnTables.unwrapped(table)).isEqualTo(table);
    }

    @Test
    void the_head_and_two_rows_are_a_table() {
        String table = TABLE.replace("| Bo   | Yes.  |\n+------+-------+\n", "");
        assertThat(DrawnTables.unwrapped(table)).isEqualTo(table);
    }

    @Test
    void rows_of_different_widths_are_none() {
        String table = TABLE.replace("| Bo   | Yes.  |", "| Bo   | Yes | no |");
        assertThat(DrawnTables.unwrapped(table)).isEqualTo(table);
        String one = TABLE.replace("| Who  | What  |", "| Who  What  |")
                .replace("| Ann  | The   |", "| Ann  The   |")
                .replace("|      | pump  |", "|   pump  |")
                .replace("| Bo   | Yes.  |", "| Bo   Yes.  |");
        assertThat(DrawnTables.unwrapped(one)).isEqualTo(one);
    }

    @Test
    void a_table_may_end_the_text() {
        String table = TABLE.replace("before\n", "").replace("behind\n", "").stripTrailing();
        assertThat(DrawnTables.unwrapped(table))
                .startsWith("\n| Who | What |\n")
                .endsWith("\n| Bo | Yes. |\n");
    }

    @Test
    void text_without_bars_and_a_single_line_stay() {
        assertThat(DrawnTables.unwrapped("a\nb")).isEqualTo("a\nb");
        assertThat(DrawnTables.unwrapped("+---+")).isEqualTo("+---+");
    }
}
