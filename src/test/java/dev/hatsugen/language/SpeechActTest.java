package dev.hatsugen.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpeechActTest {

    @ParameterizedTest
    @CsvSource({
        "それでは、意見交換に移りたい。,PROCEDURE",
        "私からは２点お願い申し上げたい。,PROCEDURE",
        "私からは５点、提言させていただく。,PROCEDURE",
        "引き続き、サイバー空間における安全・安心の確保を図るため、ご協力をお願い申し上げる。,PROCEDURE",
        "以上３点を申し上げたが、鋭意検討を重ねていただけるよう、よろしくお願い申し上げる。,PROCEDURE",
        "百十六番増山ひろき君。,PROCEDURE",
        "クローズドの検証会を是非実施していただければと思う。,REQUEST",
        "利用しやすい復旧支援の方法というものを、是非、ご検討頂きたいと思う。,REQUEST",
        "時間軸での施策の優先付けと推進加速を期待している。,EXPECTATION",
        "国内法制上の齟齬が生じることのないような配慮が望まれる。,EXPECTATION",
        "国際社会からも高く期待されている。,STATEMENT",
        "エコシステムを構築すべきと考える。,NEED",
        "幅広い取り組みを政府全体で強化する必要がある。,NEED",
        "必要な取組を着実に進めている。,PROGRESS",
        "中長期プランを早期に示すことが重要と思う。,IMPORTANCE",
        "避難所について所見を伺います。,QUESTION",
        "ニーズを踏まえた能力構築支援を積極的に実施してまいりたい。,COMMITMENT",
        "支援策を強化いたします。,COMMITMENT",
        "抑止する取組を推進している。,PROGRESS",
        "日本は、レストランに行っても配膳ロボットか動いている。,STATEMENT",
    })
    void tellsWhatASentenceDoes(String sentence, SpeechAct act) {
        assertThat(SpeechAct.of(sentence)).isEqualTo(act);
    }
}
