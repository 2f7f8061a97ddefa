package dev.hatsugen.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.minutes.Meeting;
import dev.hatsugen.minutes.Statement;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables whose cells hold several lines: exports of transcripts with commas, and tables drawn with lines. */
class TableFilesTest {

    private final Path folder;

    TableFilesTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private Meeting read(String name, String text, Charset charset) throws Exception {
        Path file = folder.resolve(name);
        Files.write(file, text.getBytes(charset));
        return Minutes.read(file);
    }

    @Test
    void an_export_of_a_transcription_service() throws Exception {
        Meeting meeting = read("export.csv", """
                Start,End,Speaker Name,Transcript
                00:01,00:07,Ines Wood,"Right, the boiler. Who rang ""Hale & Son""?"
                00:08,00:15,"Pratt, Joe","I did.

                They come on Friday, at nine."
                00:16,00:20,Ines Wood,"Good, thanks."
                """, StandardCharsets.UTF_8);
        assertThat(Minutes.turns(meeting))
                .containsExactly(
                        "Ines Wood: Right, the boiler. Who rang \"Hale & Son\"?",
                        "Pratt, Joe: I did. They come on Friday, at nine.",
                        "Ines Wood: Good, thanks.");
        assertThat(meeting.source()
                        .lineOf(meeting.statements().getLast().source().start()))
                .isEqualTo(6);
    }

    @Test
    void a_spreadsheet_with_rows_of_its_own_kinds() throws Exception {
        Meeting meeting = read("定例会.txt", """
                川辺公園 花壇の会
                2024年4月6日
                番号;種類;発言者;発言内容
                1;議題;;"花の苗"
                2;発言;室井;"今年は百二十株で足ります。"
                3;発言;ドゥアルテ;"肥料を
                先に入れたいです。"
                4;発言;室井;来週にしましょう。
                5;決定;;苗は百二十株
                6;発言;楠;日陰の所は減らしてください。
                """, Charset.forName("Shift_JIS"));
        assertThat(Minutes.turns(meeting))
                .containsExactly("室井: 今年は百二十株で足ります。", "ドゥアルテ: 肥料を先に入れたいです。", "室井: 来週にしましょう。", "楠: 日陰の所は減らしてください。");
        assertThat(meeting.header().date()).hasToString("2024-04-06");
    }

    @Test
    void commas_in_other_minutes_are_no_table() throws Exception {
        Meeting meeting = read("minutes.txt", """
                Lane residents, 3 May 2024
                Name, comments
                Ana Ruiz: Lamps, again, are out, I am told.
                Bo Lind: Two of them, by the pond, yes.
                """, StandardCharsets.UTF_8);
        assertThat(Minutes.labels(meeting)).containsExactly("Ana Ruiz", "Bo Lind");
        assertThat(meeting.source().text()).contains("Lamps, again, are out");
    }

    @Test
    void cells_of_several_lines_between_drawn_lines() throws Exception {
        Meeting meeting = read("boats.txt", """
                Ferry crew, 2 May 2023
                +-------+---------------------------+---------+
                | Who   | Said                      | To do   |
                +=======+===========================+=========+
                | Oda   | The ramp is slippery when | sand,   |
                |       | the tide is out.          | by Oda  |
                +-------+---------------------------+---------+
                | Brett | I saw two people fall.    |         |
                +-------+---------------------------+---------+
                | Oda   | Then we close it at low   |         |
                |       | water.                    |         |
                +-------+---------------------------+---------+
                Next: 9 May
                """, StandardCharsets.UTF_8);
        assertThat(Minutes.turns(meeting))
                .containsExactly(
                        "Oda: The ramp is slippery when the tide is out.",
                        "Brett: I saw two people fall.",
                        "Oda: Then we close it at low water.");
        assertThat(meeting.statements())
                .extracting(Statement::source)
                .extracting(span -> meeting.source().lineOf(span.start()))
                .containsExactly(5, 8, 10);
    }

    @Test
    void a_table_drawn_with_box_characters() throws Exception {
        Meeting meeting = read("寄合.txt", """
                水車小屋の寄合　令和四年六月三日
                ┌───┬─────────┬────┐
                │ 誰　 │ 発言　　　　　　　　 │ 備考 │
                ├───┼─────────┼────┤
                │ 世話人 │ 樋の板が二枚くさって　 │ 　　 │
                │ 　　　 │ います。　　　　　　　 │ 　　 │
                ├───┼─────────┼────┤
                │ 大工　 │ 杉でよければ土曜に　　 │ 材料 │
                │ 　　　 │ 直します。　　　　　　 │ 　　 │
                └───┴─────────┴────┘
                """, StandardCharsets.UTF_8);
        assertThat(Minutes.turns(meeting)).containsExactly("世話人: 樋の板が二枚くさっています。", "大工: 杉でよければ土曜に直します。");
    }
}
