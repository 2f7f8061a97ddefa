package dev.hatsugen.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.RealCorpus;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KanaReaderTest {

    private final KanaReader reader = new KanaReader(RealCorpus.glossary(), word -> false);

    @ParameterizedTest
    @CsvSource({
        "しおみ四丁目のていりゅうじょはどうなった, しおみ四丁目の停留所はどうなった",
        "こくみんほけんりょうはいくら, 国民保険料はいくら",
        "それについてだれかはんたいしましたか, それについてだれか反対しましたか",
        "さいばーせきゅりてぃについて, サイバーセキュリティについて",
        "ほんとうにそうなのでしょうか, 本当にそうなのでしょうか",
        "おしえてください, おしえてください",
    })
    void reads_nouns_and_nothing_else(String typed, String read) {
        assertThat(reader.read(typed).text()).isEqualTo(read);
    }

    @Test
    void every_character_has_an_origin() {
        Rewritten read = reader.read("それについてだれかはんたいしましたか");
        assertThat(read.offsets()).hasSize(read.text().length() + 1);
        int at = read.text().indexOf("反対");
        assertThat(read.offsets()[at]).isEqualTo(9);
        assertThat(read.offsets()[at + 2]).isEqualTo(13);
    }

    @Test
    void of_words_that_are_read_alike_the_one_in_the_minutes_is_meant() {
        assertThat(new KanaReader(RealCorpus.glossary(), "後援"::equals)
                        .read("こうえんについて")
                        .text())
                .isEqualTo("後援について");
        assertThat(new KanaReader(RealCorpus.glossary(), "公園"::equals)
                        .read("こうえんについて")
                        .text())
                .isEqualTo("公園について");
    }

    @ParameterizedTest
    @CsvSource({
        "みちのえきのといれはいつできたか, 道の駅のトイレはいつできたか",
        "おーとせーぶのあとはどうなる, オートセーブのあとはどうなる",
        "ようやくきまったこと, ようやくきまったこと",
        "これはといれなおしのはなし, これはといれなおしのはなし",
    })
    void words_of_the_minutes_are_read_that_no_glossary_has(String typed, String read) {
        Vocabulary minutes = new Vocabulary(() -> Stream.of("道の駅のトイレ、オートセーブ、要約。"));
        assertThat(new KanaReader(Glossary.EMPTY, minutes, word -> true)
                        .read(typed)
                        .text())
                .isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource({
        "くまが出たと聞いたけど, 熊が出たと聞いたけど",
        "はしの工事はいつまで, 橋の工事はいつまで",
        "かぎについて, 鍵について",
        "いぬの話, 犬の話",
        "おいくらですか, おいくらですか",
        "どのくまさんですか, どのくまさんですか",
        "ゆかりさんは何と言った, ゆかりさんは何と言った",
    })
    void short_nouns_are_read_where_the_minutes_have_one_kanji_for_them(String typed, String read) {
        Vocabulary minutes = new Vocabulary(() -> Stream.of("裏に熊が来た。橋の修理と鍵、犬の話。", "行くのは枝（えだ）だ。"));
        assertThat(new KanaReader(Glossary.EMPTY, minutes, word -> true)
                        .read(typed)
                        .text())
                .isEqualTo(read);
    }
}
