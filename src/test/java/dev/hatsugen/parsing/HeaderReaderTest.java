package dev.hatsugen.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.minutes.MeetingHeader;
import dev.hatsugen.minutes.SourceText;
import dev.hatsugen.parsing.format.ExtractedText;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeaderReaderTest {

    private static MeetingHeader read(String text) {
        Page page = Pages.of(text);
        return new HeaderReader(page, page.size()).read(SidecarMetadata.NONE);
    }

    @Test
    void fields_say_when_and_where() {
        MeetingHeader header = read("第12回 みどり坂自治会 定例会 議事録\n１　日　時　令和6年5月3日（金）\n２　場　所　集会所 二階\n");
        assertThat(header.number()).isEqualTo(12);
        assertThat(header.title()).isEqualTo("第12回 みどり坂自治会 定例会");
        assertThat(header.date()).isEqualTo(LocalDate.of(2024, 5, 3));
        assertThat(header.place()).isEqualTo("集会所 二階");
        assertThat(header.notInText()).isEmpty();
        assertThat(header.supplied()).isNull();
    }

    @Test
    void a_field_may_be_above_its_value() {
        MeetingHeader header = read("みどり坂自治会\n日時：\n令和6年5月3日\n場所\n集会所\n");
        assertThat(header.date()).isEqualTo(LocalDate.of(2024, 5, 3));
        assertThat(header.place()).isEqualTo("集会所");
        assertThat(read("みどり坂自治会\n場所").place()).isNull();
    }

    @Test
    void a_line_of_the_title_may_hold_date_and_place() {
        MeetingHeader header = read("みどり坂自治会 定例会\n令和6年5月3日 みどり坂集会所\n早川 渉");
        assertThat(header.title()).isEqualTo("みどり坂自治会 定例会");
        assertThat(header.date()).isEqualTo(LocalDate.of(2024, 5, 3));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Minutes of the annual meeting of the Boat Club held on 3 May 2024\\nIvy | Boat Club",
                "みどり坂自治会\\n定例会\\n出席者：早川 | みどり坂自治会 定例会",
                "みどり坂自治会\\n令和6年5月3日\\n集会所 | みどり坂自治会",
                "みどり坂自治会\\n令和6年5月3日\\n定例会議 | みどり坂自治会 定例会議",
                "みどり坂自治会\\n橋を直した。 | みどり坂自治会",
                "- 1 -\\nみどり坂自治会\\n１ 橋 | みどり坂自治会"
            })
    void the_title_ends_where_something_else_begins(String text, String title) {
        assertThat(read(text.replace("\\n", "\n")).title()).isEqualTo(title);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "文書番号 環保-24-06\\n第12回 みどり坂自治会 会議\\n日時 令和6年5月3日 | 第12回 みどり坂自治会 会議 | みどり坂自治会 会議",
                "（取扱注意）\\n整理番号：2023-115\\nみどり坂自治会\\n令和6年5月3日 | みどり坂自治会 | みどり坂自治会",
                "みどり坂自治会 役員会\\n資料番号 ３\\n日時 令和6年5月3日 | みどり坂自治会 役員会 | みどり坂自治会 役員会",
                "Doc. No. 12-3\\nMinutes of the annual meeting of the Boat Club held on 3 May 2024\\nIvy | Boat Club | Boat Club",
                "Confidential\\nBoat Club\\n3 May 2024 | Boat Club | Boat Club"
            })
    void what_says_which_document_it_is_is_no_title(String text, String title, String body) {
        MeetingHeader header = read(text.replace("\\n", "\n"));
        assertThat(header.title()).isEqualTo(title);
        assertThat(header.body()).isEqualTo(body);
        assertThat(header.number()).isEqualTo(title.contains("第12回") ? 12 : null);
    }

    @Test
    void a_title_has_six_lines_and_120_characters_at_most() {
        assertThat(read("一会\n二会\n三会\n四会\n五会\n六会\n七会\n").title()).isEqualTo("一会 二会 三会 四会 五会 六会");
        assertThat(read("会".repeat(120)).title()).hasSize(120);
        assertThat(read("会".repeat(121)).title()).isNull();
        assertThat(read("１ 橋").title()).isNull();
        assertThat(read("Boat Club, 3 May 2024 (no proper minutes! Ivy is away)\nIvy")
                        .title())
                .isNull();
    }

    @Test
    void a_supplement_says_what_the_text_does_not() {
        SidecarMetadata supplement =
                new SidecarMetadata(7, "みどり坂自治会", LocalDate.of(2024, 5, 4), "公園", "掲示板", List.of());
        Page page = Pages.of("１ 橋\n令和6年5月3日\n");
        MeetingHeader header = new HeaderReader(page, page.size()).read(supplement);
        assertThat(header.number()).isEqualTo(7);
        assertThat(header.title()).isEqualTo("みどり坂自治会");
        assertThat(header.body()).isEqualTo("みどり坂自治会");
        assertThat(header.date()).isEqualTo(LocalDate.of(2024, 5, 3));
        assertThat(header.place()).isEqualTo("公園");
        assertThat(header.notInText())
                .containsExactlyInAnyOrder(
                        MeetingHeader.Value.NUMBER, MeetingHeader.Value.TITLE, MeetingHeader.Value.PLACE);
        assertThat(header.supplied()).isEqualTo("掲示板");
    }

    @Test
    void a_heading_of_the_markup_is_the_title() {
        Page page = Page.of(new ExtractedText(
                new SourceText("a.md", "# Boat Club notes\nIvy\n## Oars\n"),
                new ExtractedText.Kind("markdown", "UTF-8"),
                List.of(),
                BitSet.valueOf(new long[] {0b1010}),
                List.of()));
        assertThat(new HeaderReader(page, 3).read(SidecarMetadata.NONE).title()).isEqualTo("Boat Club notes");
        assertThat(read("みどり坂自治会\n| 日時 | 五月 |").title()).isEqualTo("みどり坂自治会");
    }

    @Test
    void only_the_lines_of_the_front_are_read() {
        Page page = Pages.of("みどり坂自治会\n令和6年5月3日\n場所：公園\n");
        MeetingHeader header = new HeaderReader(page, 1).read(SidecarMetadata.NONE);
        assertThat(header.title()).isEqualTo("みどり坂自治会");
        assertThat(header.date()).isNull();
        assertThat(header.place()).isNull();
        assertThat(new HeaderReader(page, 0).read(SidecarMetadata.NONE).title()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "2024-05-14.md | # みどり坂MTG 5/14(火) 13:00 | 2024-05-14",
                "minutes_20240514.md | # みどり坂MTG | 2024-05-14",
                "R6.5.14 みどり坂.md | # みどり坂MTG | 2024-05-14",
                "2024_may.md | # Pump crew, May 14 | 2024-05-14",
                "2024-06-01.md | # みどり坂MTG 5月14日 | 2024-05-14",
                "みどり坂.md | # みどり坂MTG 5/14(火) | -",
                "2024年度.md | # みどり坂MTG 5/14(火) | -",
                "123456789.md | # みどり坂MTG | -"
            })
    void the_file_may_be_named_by_the_day(String file, String title, LocalDate day) {
        Page page = Page.of(new SourceText(file, title + "\n\n早川 渉\n"));
        MeetingHeader header = new HeaderReader(page, page.size()).read(SidecarMetadata.NONE);
        assertThat(header.date()).isEqualTo(day);
        assertThat(header.origin(MeetingHeader.Value.DATE)).isEqualTo(day == null ? null : file);
        Page stated = Page.of(new SourceText(file, "みどり坂MTG\n日時　2023年4月1日\n"));
        MeetingHeader own = new HeaderReader(stated, stated.size()).read(SidecarMetadata.NONE);
        assertThat(own.date()).isEqualTo(LocalDate.of(2023, 4, 1));
        assertThat(own.supplied()).isNull();
    }
}
