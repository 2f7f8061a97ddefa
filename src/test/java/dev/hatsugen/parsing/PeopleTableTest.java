package dev.hatsugen.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.minutes.Attendance;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeopleTableTest {

    private static PeopleTable head(String line) {
        return Objects.requireNonNull(PeopleTable.head(line));
    }

    private static String person(String head, String row) {
        PersonEntry person = head(head).person(row);
        return person == null ? "-" : person.name().full() + ": " + person.post();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "| 職 | 氏名 | 出欠 |; 3; 1; 0; 2",
                "職　氏　名　出欠; 4; -; -; -",
                "職　　氏 名　　出欠; 3; 1; 0; 2",
                "Nick\tName\tAffiliation; 3; 1; -1; -1",
                "| Name | Role |; 2; 0; 1; -1"
            })
    void the_head_says_what_is_in_each_column(String line, String cells, String name, String role, String status) {
        PeopleTable table = PeopleTable.head(line);
        if (name.equals("-")) {
            assertThat(table).isNull();
            return;
        }
        PeopleTable found = Objects.requireNonNull(table);
        assertThat(found.cells() + " " + found.name() + " " + found.role() + " " + found.status())
                .isEqualTo(cells + " " + name + " " + role + " " + status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"氏名", "| 氏名 |", "| 職 | 出欠 |", "早川渉"})
    void other_lines_are_no_heads(String line) {
        assertThat(PeopleTable.head(line)).isNull();
    }

    @Test
    void a_row_has_as_many_cells() {
        PeopleTable table = head("| 職 | 氏名 | 出欠 |");
        assertThat(table.isRow("| 会長 | 早川渉 | 出 |")).isTrue();
        assertThat(table.isRow("| 会長 | 早川渉 |")).isFalse();
        assertThat(PeopleTable.isRule("|---|:--:|")).isTrue();
        assertThat(PeopleTable.isRule("┣━━╋━━┫")).isTrue();
        assertThat(PeopleTable.isRule("| 会長 |")).isFalse();
    }

    @Test
    void the_post_is_what_the_other_cells_say() {
        assertThat(person("| 職 | 氏名 | 出欠 |", "| 会長 | 早川 渉 | 出 |")).isEqualTo("早川 渉: 会長");
        assertThat(person("| 氏名 | 役職 | 所属 |", "| 早川 渉 | 会長 | みどり町 |")).isEqualTo("早川 渉: みどり町（会長）");
        assertThat(person("| 氏名 | 役職 | 所属 |", "| 早川 渉 | - | みどり町 |")).isEqualTo("早川 渉: みどり町");
        assertThat(person("| 氏名 | 役職 | 所属 |", "| 早川 渉 | 会 長 | なし |")).isEqualTo("早川 渉: 会長");
        assertThat(person("| Nick | Name | Where |", "| am | Ann Moss | Elm Road |"))
                .isEqualTo("Ann Moss: am, Elm Road");
        assertThat(person("| 職 | 氏名 |", "| 会長 |  |")).isEqualTo("-");
    }

    @Test
    void the_status_says_who_was_not_there() {
        PeopleTable table = head("| 職 | 氏名 | 出欠 |");
        assertThat(table.isAbsent("| 会長 | 早川渉 | 欠席 |")).isTrue();
        assertThat(table.isAbsent("| 会長 | 早川渉 | 出席 |")).isFalse();
        assertThat(table.attendance("| 会長 | 早川渉 | 欠 |", Attendance.OTHER)).isEqualTo(Attendance.ABSENT);
        assertThat(table.attendance("| 会長 | 早川渉 | 出 |", Attendance.OTHER)).isEqualTo(Attendance.OTHER);
        assertThat(head("| 氏名 | 欠席 |").isAbsent("| 早川渉 | 出 |")).isFalse();
        assertThat(head("| 氏名 | 町 |").isAbsent("| 早川渉 | 欠席 |")).isFalse();
    }
}
