package dev.hatsugen.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who was there and who was not, by small lists of all kinds: a slash ends a line, P, O and A stand for how people took part. */
class AttendanceReaderTest {

    private static String read(String text, String... labels) {
        Page page = Pages.of(text.replace("/", "\n"));
        return new AttendanceReader(page, page.size(), List.of(labels))
                .read().stream()
                        .map(attendee -> attendee.attendance().name().charAt(0) + " "
                                + attendee.name().full()
                                + (attendee.post().isEmpty() ? "" : " " + attendee.post()))
                        .collect(Collectors.joining("; "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "出席者：早川 渉、小暮 正/欠席者：戸川 淳 | P 早川 渉; P 小暮 正; A 戸川 淳",
                "出席者/　会長　早川 渉/　副会長　小暮 正/議題：橋/戸川 淳 | P 早川 渉 会長; P 小暮 正 副会長",
                "出席委員：早川 渉/事務局：小暮 正 | P 早川 渉; O 小暮 正 事務局",
                "出席者：なし/早川 渉 | ''",
                "欠席者：なし | ''",
                "出席者/（委員）早川 渉/（事務局）小暮 正 | P 早川 渉; O 小暮 正",
                "出席者/早川 渉/（みどり町） | P 早川 渉 （みどり町）",
                "出席者/早川 渉（会長）/小暮 正（欠席） | P 早川 渉 会長; A 小暮 正",
                "出席者/早川 渉/小暮 正　書記（欠席） | P 早川 渉; A 小暮 正 書記",
                "出席者/早川 渉/小暮 正//※戸川委員は欠席 | P 早川 渉; P 小暮 正; A 戸川 委員",
                "出席者/議長：早川 渉/小暮 正 | P 小暮 正; P 早川 渉 議長",
                "出席者/早川 渉/小暮 正/議長：早川 | P 早川 渉 議長; P 小暮 正",
                "出席者/早川 渉（会長）/議長：早川 | P 早川 渉 会長・議長",
                "出席者/早川 渉/早川 恵/議長：早川 | P 早川 渉; P 早川 恵",
                "出席者/早川 渉/早川 渉 | P 早川 渉",
                "出席者：早川 渉、小暮 正/書記：早川 | P 早川 渉; P 小暮 正",
                "出席者：早川 渉/書記：小暮 正 | P 早川 渉; O 小暮 正 書記",
                "橋の件/早川 渉 | ''",
                "出席者/早川 渉/小暮 正///総務課長　戸川 淳 | P 早川 渉; P 小暮 正; O 戸川 淳 総務課長",
                "出席者/早川 渉/小暮 正/総務課長　戸川 淳 | P 早川 渉; P 小暮 正; P 戸川 淳 総務課長",
                "出席者/早川 渉/小暮 正///会長　戸川 淳 | P 早川 渉; P 小暮 正; P 戸川 淳 会長",
                "出席者/早川 渉/小暮 正/内閣官房副長官　戸川 淳 | P 早川 渉; P 小暮 正; O 戸川 淳 内閣官房副長官",
                "出席者/早川 渉/※小暮委員は欠席///戸川 淳 | P 早川 渉; A 小暮 委員; O 戸川 淳",
                "出席者/早川 渉/※小暮委員は欠席/戸川 淳 | P 早川 渉; A 小暮 委員; P 戸川 淳",
                "出席者/早川 渉　　　　小暮 正 | P 早川 渉; P 小暮 正",
                "出席者/早 川 渉　　　　小 暮 正 | P 早川渉; P 小暮正",
                "出席者/会長　早川 渉/委員　早川 恵/議長：早川 渉 | P 早川 渉 会長・議長; P 早川 恵 委員",
                "出席者/会長　早川 渉/委員　早川 恵/議長：早川会長 | P 早川 渉 会長・議長; P 早川 恵 委員",
                "出席者/議長：早川会長/小暮 正 | P 小暮 正; P 早川 議長・会長",
                "出席者：早川 渉、早川 恵/書記：早川 渉 | P 早川 渉; P 早川 恵",
                "出席者：早川 渉、早川 恵/書記：早川 | P 早川 渉; P 早川 恵; O 早川 書記",
                "出席者/12/早川 渉 | P 早川 渉",
                "出席者/（欠席）早川 渉/小暮 正 | A 早川 渉; A 小暮 正"
            })
    void japanese_lists(String text, String people) {
        assertThat(read(text).replace("  ", " ")).isEqualTo(people);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Present: Ann Moss (Chair), Bo Roe/Apologies: Ivy Ash | P Ann Moss Chair; P Bo Roe; A Ivy Ash",
                "Present: Cllrs Ann Moss (Chair), Bo Roe. Clerk: Mr T Ash. | P Ann Moss Chair; P Bo Roe; O T Ash Clerk",
                "Present:/- Ann Moss, Chair/- Bo Roe/Ivy Ash | P Ann Moss Chair; P Bo Roe; P Ivy Ash",
                "Present: Ann Moss,/Bo Roe/Date: 3 May | P Ann Moss; P Bo Roe",
                "Present: Ann Moss and/Bo Roe | P Ann Moss; P Bo Roe",
                "Present: none | ''"
            })
    void english_lists(String text, String people) {
        assertThat(read(text)).isEqualTo(people);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "出席者/│ 職 │ 氏名 │ 出欠 │/│ 会長 │ 早川 渉 │ 出 │/│ 書記 │ 小暮 正 │ 欠 │; P 早川 渉 会長, A 小暮 正 書記",
                "欠席者/│ 職 │ 氏名 │/├──┼──┤/│ 会長 │ 早川 渉 │; A 早川 渉 会長",
                "出席者/│ 職 │ 氏名 │/│ 会長 │ │/│ 書記 │ 小暮 正 │; P 小暮 正 書記",
                "出席者/│ 職 │ 氏名 │/│ 会長 │ 早川 渉 │/│ 職 │ 氏名 │/│ 書記 │ 小暮 正 │; P 早川 渉 会長, P 小暮 正 書記",
                "出席者/│ 職 │ 氏名 │/│ 会長 │ 早川 渉 │/小暮 正; P 早川 渉 会長, P 小暮 正"
            })
    void tables_of_people(String text, String people) {
        assertThat(read(text).replace("; ", ", ")).isEqualTo(people);
    }
}
