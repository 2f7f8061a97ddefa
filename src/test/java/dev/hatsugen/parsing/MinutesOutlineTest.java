package dev.hatsugen.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each line of small minutes is part of; a slash ends a line. */
class MinutesOutlineTest {

    private static final String TALK = "○早川委員　始めます。/○小暮委員　はい。/";

    private static String outline(String text) {
        Page page = Pages.of(text.replace("/", "\n"));
        List<Part> parts = MinutesOutline.of(page, Conventions.turns(page, LabelJudge.of(page)));
        StringBuilder outline = new StringBuilder();
        for (Part part : parts) {
            outline.append(outline.isEmpty() ? "" : " ")
                    .append(part.kind() == null ? "TURN" : part.kind())
                    .append(part.from())
                    .append('-')
                    .append(part.to())
                    .append(part.office() == null ? "" : "(" + part.office() + ")")
                    .append(part.section() == null ? "" : "[" + part.section() + "]");
        }
        return outline.toString();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "定例会/TALK | FRONT0-1 TURN1-2 TURN2-3",
                "定例会/TALK続けます。/ | FRONT0-1 TURN1-2 TURN2-4",
                "定例会/（１）橋の件/TALK（２）川の件/TALK | FRONT0-1 HEADING1-2[橋の件] TURN2-3[橋の件] TURN3-4[橋の件] "
                        + "HEADING4-5[川の件] TURN5-6[川の件] TURN6-7[川の件]",
                "定例会/４ 議事/TALK | FRONT0-1 HEADING1-2 TURN2-3 TURN3-4",
                "定例会/TALK以上/ | FRONT0-1 TURN1-2 TURN2-3 END3-4",
                "定例会/TALK午後３時閉会/署名/ | FRONT0-1 TURN1-2 TURN2-3 NOTE3-4 NOTE4-5",
                "定例会/TALK（休憩）/TALK | FRONT0-1 TURN1-2 TURN2-3 NOTE3-4 TURN4-5 TURN5-6",
                "定例会/TALK（拍手）/続けます。/ | FRONT0-1 TURN1-2 TURN2-5",
                "定例会/TALK決定：橋を直す/TALK | FRONT0-1 TURN1-2 TURN2-3 NOTE3-4 TURN4-5 TURN5-6",
                "定例会/TALK//橋の件//TALK | FRONT0-1 TURN1-2 TURN2-3 HEADING3-4[橋の件] TURN4-5[橋の件] TURN5-6[橋の件]",
                "定例会/TALK◎ 橋の件/TALK | FRONT0-1 TURN1-2 TURN2-3 HEADING3-4[橋の件] TURN4-5[橋の件] TURN5-6[橋の件]",
                "定例会/（１）会長挨拶/橋が直りました。/（２）橋の件/TALK | FRONT0-1 HEADING1-2[会長挨拶] TURN2-3(会長)[会長挨拶] "
                        + "HEADING3-4[橋の件] TURN4-5[橋の件] TURN5-6[橋の件]",
                "定例会/（１）会長挨拶/会長から挨拶があった。/（２）橋の件/TALK | FRONT0-1 HEADING1-2[会長挨拶] NOTE2-3[会長挨拶] "
                        + "HEADING3-4[橋の件] TURN4-5[橋の件] TURN5-6[橋の件]",
                "定例会/（１）資料/・橋の図/・川の図/（２）橋の件/TALK | FRONT0-4 HEADING4-5[橋の件] TURN5-6[橋の件] TURN6-7[橋の件]",
                "定例会/４ 議事/・橋の図/・川の図/続き/（２）橋の件/TALK | FRONT0-1 HEADING1-2 LIST2-5 HEADING5-6[橋の件] "
                        + "TURN6-7[橋の件] TURN7-8[橋の件]",
                "定例会/４ 議事/橋を見た。/川を見た。/（２）橋の件/TALK | FRONT0-1 HEADING1-2 NOTE2-4 HEADING4-5[橋の件] "
                        + "TURN5-6[橋の件] TURN6-7[橋の件]",
                "定例会/TALK【決定事項】/橋を直す/ | FRONT0-1 TURN1-2 TURN2-3 HEADING3-4 NOTE4-5"
            })
    void every_line_is_part_of_something(String text, String parts) {
        assertThat(outline(text.replace("TALK", TALK))).isEqualTo(parts);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Boat Club//Ann: We begin./Bo: Yes./Ann: So./Bo: Yes.//Action items/Ann: mend the boat/Bo: paint it/ | FRONT0-1 "
                        + "TURN1-2 TURN2-3 TURN3-4 TURN4-5 HEADING5-6[Action items] NOTE6-8[Action items]",
                "Boat Club//Ann: We begin./Bo: Yes.//3. OARS AND BOATS/Ann: Two are lost./Bo: Yes./ | FRONT0-1 TURN1-2 TURN2-3 "
                        + "HEADING3-4[OARS AND BOATS] TURN4-5[OARS AND BOATS] TURN5-6[OARS AND BOATS]"
            })
    void so_is_every_line_of_english_minutes(String text, String parts) {
        assertThat(outline(text)).isEqualTo(parts);
    }
}
