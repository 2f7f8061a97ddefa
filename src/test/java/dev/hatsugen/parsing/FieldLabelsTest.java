package dev.hatsugen.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.minutes.Meeting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A word before the label says that one follows: it is nobody's name, in any layout. */
class FieldLabelsTest {

    private static final String HEAD = "第３回運営会議 議事録\n日時 令和５年６月１日\n\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "発言者：%s\n　%s\n\n",
                "発言者: %s\n%s\n",
                "【発言者】%s\n%s\n\n",
                "【発言者】%s\n【発言内容】%s\n\n",
                "発言者　%s\n発言内容　：%s\n\n",
                "■発言者：%s\n%s\n",
                "- 発言者: %s\n  発言: %s\n",
                "**発言者：** %s\n\n%s\n\n",
                "### 発言者：%s\n\n%s\n\n",
                "［話者］ %s\n%s\n\n",
                "発言者\n%s\n発言内容：%s\n\n",
                "発言者：%s　　発言要旨：%s\n",
                "発言者名：%s\n要旨：%s\n\n",
                "話者：%s／発言：%s\n",
                "発言者　%s\n%s\n",
                "（発言者）%s\n%s\n\n",
                "Speaker: %s\n%s\n\n"
            })
    void the_label_is_behind_the_field(String turn) {
        Meeting meeting = Minutes.of(HEAD
                + turn.formatted("総務部長", "始めます。よろしく。")
                + turn.formatted("高橋教授", "質問があります。")
                + turn.formatted("事務長　大西", "お答えします。")
                + turn.formatted("高橋教授", "わかりました。"));
        assertThat(Minutes.turns(meeting))
                .containsExactly("総務部長: 始めます。よろしく。", "高橋教授: 質問があります。", "事務長　大西: お答えします。", "高橋教授: わかりました。");
    }

    @Test
    void the_field_is_never_a_name() {
        Meeting meeting = Minutes.of("""
                第３回運営会議 議事録
                発言者：今日は暑い中ありがとうございます。
                山下委員：はい。始めましょう。
                発言者：賛成です。
                山下委員：決まりです。
                大野委員：以上です。
                """);
        assertThat(Minutes.labels(meeting)).doesNotContain("発言者");
    }

    @Test
    void a_numbered_voice_of_a_transcript_stays_a_label() {
        Meeting meeting = Minutes.of("""
                話者1：始めます。
                話者2：はい、どうぞ。
                話者1：以上です。
                話者2：お疲れさまでした。
                """);
        assertThat(Minutes.labels(meeting)).containsExactly("話者1", "話者2", "話者1", "話者2");
    }
}
