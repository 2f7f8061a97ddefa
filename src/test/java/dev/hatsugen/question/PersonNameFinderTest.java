package dev.hatsugen.question;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a name in a Japanese question is one, and where the same characters are part of another word. */
class PersonNameFinderTest {

    private static final PersonNameFinder NAMES = new PersonNameFinder(SpokenMinutes.people(
                    "町長|大野|優子|町長|おおの ゆうこ",
                    "大野委員|大野|一郎|委員|おおの いちろう",
                    "林委員|林|花子|委員|はやし はなこ",
                    "森委員|森|茂|委員|もり しげる",
                    "伊藤（晃）委員|伊藤|晃|委員",
                    "伊藤（由）委員|伊藤|由紀子|委員",
                    "鈴木ハルカ委員|鈴木|ハルカ|委員|すずき はるか")
            .profiles());

    @ParameterizedTest
    @CsvSource({
        "大野は何と言ったか, 大野=大野一郎@1・大野優子@1",
        "大野さんは何と言ったか, 大野さん=大野一郎@1・大野優子@1",
        "大野町長は何と言ったか, 大野町長=大野優子@1",
        "大野委員の意見, 大野委員=大野一郎@1",
        "大野優子の意見, 大野優子=大野優子@1",
        "大野 優子さんの意見, 大野 優子さん=大野優子@1",
        "大野前町長の意見, 大野前町長=大野優子@1",
        "大野知事の意見, 大野知事=大野一郎@1・大野優子@1",
        "林委員は賛成か, 林委員=林花子@1",
        "はやしさんは賛成か, はやしさん=林花子@1",
        "ハヤシの意見, ハヤシ=林花子@1",
        "はやしの意見, はやし=林花子@1",
        "はやしは賛成か, はやし=林花子@1",
        "林の発言, 林=林花子@1",
        "林は手入れについて何と答えましたか, 林=林花子@1",
        "林は賛成か, 林=林花子@1",
        "伊藤晃委員の意見, 伊藤晃委員=伊藤晃@1",
        "伊藤(由)委員の意見, 伊藤(由)委員=伊藤由紀子@1",
        "鈴木ハルカの意見, 鈴木ハルカ=鈴木ハルカ@1",
        "林さんと森さんの意見, 林さん=林花子@1 森さん=森茂@1"
    })
    void a_name_is_found_with_what_it_is_addressed_by(String question, String found) {
        assertThat(SpokenMinutes.described(NAMES.find(question))).isEqualTo(found);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "橋の話",
                "森林の手入れ",
                "林業の支援",
                "大野川の堤防",
                "山林を守る",
                "もりだくさんの行事",
                "はやしの手入れ",
                "ハヤシライスの店",
                "林檎の話",
                "林は手入れが要るか",
                "林は誰が手入れすると言いましたか",
                "新大野駅前"
            })
    void part_of_another_word_and_another_office_name_nobody(String question) {
        assertThat(NAMES.find(question)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "大野, 大野一郎@1・大野優子@1",
        "大野 優子, 大野優子@1",
        "大野・優子, 大野優子@1",
        "おおのゆうこ, 大野優子@1",
        "ono yuko, 大野優子@1",
        "ōno, 大野一郎@1・大野優子@1",
        "大, ''",
        "'', ''"
    })
    void typed_alone_a_name_is_whoever_bears_it(String typed, String people) {
        assertThat(SpokenMinutes.described(NAMES.called(typed))).isEqualTo(people);
    }

    @Test
    void mentions_are_in_the_order_of_the_question() {
        assertThat(NAMES.find("森さんと大野優子さんと林さん").stream().map(PersonMention::asked))
                .containsExactly("森さん", "大野優子さん", "林さん");
    }

    /** Known error: a place that is called as somebody is taken for them. */
    @ParameterizedTest
    @ValueSource(strings = {"大野の駅前", "大野まで行くバス"})
    void known_error_a_place_of_the_same_name_is_read_as_a_person(String question) {
        assertThat(NAMES.find(question)).isNotEmpty();
    }
}
