package dev.hatsugen.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JapaneseDatesTest {

    @ParameterizedTest
    @CsvSource({
        "令和７年２月５日（水）  １７時４５分, 2025-02-05",
        "令和元年１２月１日, 2019-12-01",
        "平成 20 年9月4日(木) 16 時 00 分~, 2008-09-04",
        "平成31年4月30日, 2019-04-30",
        "昭和63年1月7日, 1988-01-07",
        "大正12年9月1日, 1923-09-01",
        "明治45年7月29日, 1912-07-29",
        "明治元年10月23日, 1868-10-23",
        "R3.2.9, 2021-02-09",
        "Ｒ３．２．９, 2021-02-09",
        "H20/9/4, 2008-09-04",
        "2021-02-09, 2021-02-09",
        "2025年2月5日, 2025-02-05",
        "２０２５年２月５日, 2025-02-05",
        "二〇二〇年九月一日, 2020-09-01",
        "二○二○年九月一日, 2020-09-01",
        "令和二年六月十日（水曜日）, 2020-06-10",
        "令和６年（２０２４年）５月８日, 2024-05-08",
        "資料１ 令和５年１３月１日 令和５年１月３日, 2023-01-03"
    })
    void finds(String text, LocalDate date) {
        assertThat(JapaneseDates.find(text)).hasValue(date);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "本日", "令和７年２月", "7年2月5日", "2025年2月30日", "1.2.3", "第13条の規定"})
    void findsNone(String text) {
        assertThat(JapaneseDates.find(text)).isEmpty();
    }

    @Test
    void yearsOfAnEra() {
        assertThat(JapaneseDates.year("令和", 1)).hasValue(2019);
        assertThat(JapaneseDates.year("平成", 1)).hasValue(1989);
        assertThat(JapaneseDates.year("慶応", 1)).isEmpty();
    }
}
