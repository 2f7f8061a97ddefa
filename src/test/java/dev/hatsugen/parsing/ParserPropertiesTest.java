package dev.hatsugen.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.minutes.Block;
import dev.hatsugen.minutes.Meeting;
import dev.hatsugen.minutes.SourceText;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

class ParserPropertiesTest {

    @Provide
    Arbitrary<String> soups() {
        Arbitrary<String> known = Arbitraries.of(
                "○岡副本部長兼海洋大臣",
                "○（宮下本部員）",
                " ○三原国家公安委員会委員長",
                "○議長（森一郎君） 開会します。",
                "〇３番（橋田亜咲美）　伺います。",
                "○松橋国際博覧会・国際園芸博覧会担当大臣（副",
                "本部長）",
                "【山川教授】",
                "（事務局）資料を説明する。",
                "本日は感謝する。",
                "について述べたが、",
                "○大変お忙しい中、感謝する。",
                "・次期戦略について",
                "→ 検討する。",
                "（１）本部長冒頭挨拶",
                "（２）討議",
                "【決定事項】",
                "◎ 日程第３ 会期の決定",
                "４ 議事概要",
                "３ 出席者（敬称略）",
                "森  達夫  本部長（内閣官房長官）",
                "（※古川本部員はご欠席。）",
                "○ 議 事 日 程",
                "委員から以下のような意見が出された。",
                "〔拍手〕",
                "（「異議なし」と声あり）",
                "‐ 12 ‐",
                "(1)",
                "午後一時開議",
                "－ 以上 －",
                "○",
                "（",
                "）",
                "第３回会合議事要旨",
                "");
        Arbitrary<String> random =
                Arbitraries.strings().withChars("○〇（）()【】〔〕「」。、・：　 1２三番委員長大臣君が").ofMaxLength(30);
        Arbitrary<String> line = Arbitraries.frequencyOf(Tuple.of(5, known), Tuple.of(1, random));
        Arbitrary<String> lineBreak = Arbitraries.of("\n", "\n\n", " \n \n", "\r\n", "\n\n\n\n");
        return Combinators.combine(line, lineBreak)
                .as(String::concat)
                .list()
                .ofMaxSize(25)
                .map(this::joined);
    }

    private String joined(List<String> lines) {
        return String.join("", lines);
    }

    @Property(tries = 2000)
    void aSoupOfLinesIsRefusedOrReadWhole(@ForAll("soups") String soup) {
        Meeting meeting;
        try {
            meeting = MinutesParser.parse(new SourceText("soup.txt", soup), SidecarMetadata.NONE);
        } catch (UnreadableMinutesException e) {
            assertThat(e).hasMessageStartingWith("soup.txt: ");
            return;
        }
        assertThat(Minutes.allWords(meeting)).isEqualTo(Minutes.visible(soup));
        int end = 0;
        for (Block block : meeting.blocks()) {
            assertThat(block.source().start()).isGreaterThanOrEqualTo(end);
            end = block.source().end();
        }
    }
}
