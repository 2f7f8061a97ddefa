package dev.hatsugen.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.minutes.SourceText;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LabelsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "遠藤本部員",
                "平副本部長兼デジタル大臣",
                "坂井国家公安委員会委員長",
                "平井デジタル改革担当・情報通信技術（IT）政策担当大臣",
                "議長",
                "事務局",
                "Ａ委員",
                "田中（晃）委員長",
                "小松(大)委員",
                "植木委長",
                "松澤証人",
                "細野参考人",
                "新市場整備部長移転支援担当部長環境改善担当部長兼務",
                "町 長",
                "工 藤 秀 一 議 員",
                "森 委員",
                "藤木政人君",
                "内閣総理大臣（田川一郎君）",
                "３番（橋詰亜咲美）",
                "百十六番（増山ひろき君）",
                "総務省（翁川部長）",
                "一般社団法人新経済団体（曽我理事）",
                "総務課長（木 村 誠 君）"
            })
    void isALabel(String words) {
        assertThat(SpeakerLabel.read(words)).isNotNull();
        assertThat(SpeakerLabel.read("（" + words + "）")).isEqualTo(SpeakerLabel.read(words));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "大変お忙しい中、お集まりいただき、感謝申し上げる。",
                "令和７年度構成町分担金",
                "一部改正 ４件（条例改正に伴うもの）",
                "議 事 日 程",
                "日程第３ 会期の決定",
                "出席議員（１４名）",
                "説明のため出席した者の職氏名",
                "会議録署名議員",
                "人権擁護委員",
                "委員（１４名）",
                "我が国の成長",
                "期間の延長",
                "全員",
                "定員",
                "決定事項",
                "一般質問（佐藤議員）",
                "事務局から示された案に賛成する委員",
                "花田委員長 佐藤委員",
                "東京都",
                "皆さん"
            })
    void isNoLabel(String words) {
        assertThat(SpeakerLabel.read(words)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "○花田委員長　ただいまから開きます。, 花田委員長, ただいまから開きます。",
        "○議長（多田政彦君） 開会します。, 議長（多田政彦君）, 開会します。",
        "○議長（多田政彦君）皆さん、おはようございます。, 議長（多田政彦君）, 皆さん、おはようございます。",
        "○議長 （多田政彦君） 開会します。, 議長 （多田政彦君）, 開会します。",
        "○町 長（及川秀一郎君） お答えします。, 町 長（及川秀一郎君）, お答えします。",
        "○山田委員：賛成です。, 山田委員, 賛成です。",
        "○落合座長　はい。, 落合座長, はい。",
        "○総務省（翁川部長）　では、説明します。, 総務省（翁川部長）, では、説明します。",
        "○委員長 木村五郎君　報告します。, 委員長 木村五郎君, 報告します。"
    })
    void partsALabelFromTheWords(String line, String label, String words) {
        LabelScanner.Found found = Objects.requireNonNull(LabelScanner.find(line, 1));
        assertThat(found.label().text()).isEqualTo(label);
        assertThat(line.substring(found.words())).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "○ 評価委員 の人選が重要である。",
                "○ 政府CIO補佐官 が各府省を支えるべきである。",
                "○総務省（翁川部長）から説明があった。",
                "○事務局から示された案に賛成する。",
                "○一部改正 ４件（条例改正に伴うもの）",
                "○先ほど遠藤本部員からもあったが、賛成である。"
            })
    void aMentionIsNoLabel(String line) {
        assertThat(LabelScanner.find(line, 1)).isNull();
    }

    @Test
    void aNoughtThatGoesOnWithANumberIsNoCircle() {
        Page page = Page.of(new SourceText("a", "目標は二〇二\n〇年です。\n〇議長（森一郎君） はい。"));
        assertThat(Marks.isCircle(page, 1)).isFalse();
        assertThat(Marks.isCircle(page, 2)).isTrue();
    }
}
