package dev.hatsugen.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonEntryTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "林  芳雄  本部長（内閣官房長官） = 林 芳雄/本部長（内閣官房長官）",
                "新妻 芳子 KDX（株）取締役会長 = 新妻 芳子/KDX（株）取締役会長",
                "落合孝一郎座長 = 落合孝一郎/座長",
                "星山(昌)委員 = 星山/委員",
                "曽我部委員 = 曽我部/委員",
                "豊川会長、長井会長代理、香川委員 = 豊川/会長; 長井/会長代理; 香川/委員",
                "岩本直之、落合孝一郎 = 岩本直之/; 落合孝一郎/",
                "長岡実委員（会長代理） = 長岡実/委員（会長代理）",
                "森 達夫 本部長(内閣官房長官) 鈴本 俊一 担当大臣 = 森 達夫/本部長(内閣官房長官); 鈴本 俊一/担当大臣",
                "筧 達彦 委員 東海大学教授 木村 里美 委員 大成組監査役 = 筧 達彦/委員 東海大学教授; 木村 里美/委員 大成組監査役",
                "１番 工 藤 秀 一 君 ２番 鳥 越 真由美 君 = 工藤秀一/１番; 鳥越真由美/２番",
                "四番平　　慶太君 = 平 慶太/四番",
                "知事小沼百合子君 = 小沼百合子/知事",
                "総務局長長谷川隆君 = 長谷川隆/総務局長",
                "委員長花田ゆういち君 = 花田ゆういち/委員長",
                "副 町 長 田 中 一 省 君 = 田中一省/副町長",
                "事務局長　今村　顕一 = 今村 顕一/事務局長",
                "総務省　翁川部長 = 翁川/総務省 部長"
            })
    void readsPeople(String line, String people) {
        assertThat(PersonEntry.read(line).stream()
                        .map(person -> person.name().full() + "/" + person.post())
                        .collect(Collectors.joining("; ")))
                .isEqualTo(people);
    }

    @ParameterizedTest
    @ValueSource(strings = {"総務省 経済産業省 防衛省", "内閣官房長官、事務官房副長官、首席内閣参事官", "警察庁", "なし", "内閣官房情報安全センター 警察庁"})
    void bodiesAndBareOfficesAreNobody(String line) {
        assertThat(PersonEntry.read(line)).isEmpty();
    }
}
