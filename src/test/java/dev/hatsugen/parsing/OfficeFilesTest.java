package dev.hatsugen.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.minutes.Meeting;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Japanese PDFs without an embedded font, and Word documents whose turns are in a table. */
class OfficeFilesTest {

    private final Path folder;

    OfficeFilesTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void turnsInTheRowsOfATable() throws Exception {
        Meeting meeting = Minutes.read(OfficeFiles.docx(
                folder.resolve("table.docx"),
                List.of(
                        "# 第2回 用水組合 役員会 議事録",
                        "|日時|令和6年4月5日（金）|",
                        "|出席者|相沢正組合長、九条あゆみ委員|",
                        "|事務局|用水管理室 宮部剛室長|",
                        "# 議事",
                        "|発言者|発言内容|",
                        "|相沢組合長|水門の点検について報告をお願いします。|",
                        "|宮部室長|3か所を点検し、1か所でさびが見つかりました。|",
                        "|九条委員|取り替えるのはいつですか。|",
                        "|宮部室長|10月です。|")));
        assertThat(Minutes.labels(meeting)).containsExactly("相沢組合長", "宮部室長", "九条委員", "宮部室長");
        assertThat(meeting.statements().get(1).speaker().name()).isEqualTo("宮部 剛");
    }

    @Test
    void linesFromTopToBottom() throws Exception {
        Meeting meeting = Minutes.read(OfficeFiles.pdf(
                folder.resolve("vertical.pdf"),
                true,
                List.of(List.of(
                        "令和四年第一回白浜村議会臨時会会議録",
                        "令和四年五月九日（月曜日）",
                        "○議長（神保貞夫君）　これより本日の会議を",
                        "開きます。",
                        "○三番（深津律子君）　渡し船は何日欠航した",
                        "のですか。",
                        "○村長（日下勇君）　四十一日でございます。",
                        "○議長（神保貞夫君）　散会いたします。"))));
        assertThat(Minutes.turns(meeting))
                .containsExactly(
                        "議長（神保貞夫君）: これより本日の会議を開きます。",
                        "三番（深津律子君）: 渡し船は何日欠航したのですか。",
                        "村長（日下勇君）: 四十一日でございます。",
                        "議長（神保貞夫君）: 散会いたします。");
        assertThat(meeting.header().date()).hasToString("2022-05-09");
    }

    @Test
    void theLeftColumnFirst() throws Exception {
        Meeting meeting = Minutes.read(OfficeFiles.pdf(
                folder.resolve("columns.pdf"),
                false,
                List.of(
                        List.of(
                                "みなと会館運営懇談会　議事録",
                                "令和６年１２月３日",
                                "座長：はじめに、貸館の状況に",
                                "ついて報告をお願いします。",
                                "事務局：利用率は６２％でした。",
                                "草野委員：料金を下げることは",
                                "できませんか。",
                                "事務局：条例の改正が要ります。"),
                        List.of("座長：次に移ります。", "事務局：落語会を４回に増やし", "ます。", "草野委員：出演者は？", "座長：閉会します。"))));
        assertThat(Minutes.labels(meeting)).containsExactly("座長", "事務局", "草野委員", "事務局", "座長", "事務局", "草野委員", "座長");
    }
}
