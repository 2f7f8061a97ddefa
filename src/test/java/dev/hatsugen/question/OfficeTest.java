package dev.hatsugen.question;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OfficeTest {

    @ParameterizedTest
    @CsvSource({
        "建設局長, 建設, 局長",
        "知事, '', 知事",
        "少子化担当大臣, 少子化, 大臣",
        "図書館のトップ, 図書館, head",
        "総務部財政課長, 総務部財政, 課長",
        "市議会議員, 市議会, member"
    })
    void an_office_is_a_rank_of_a_body(String words, String body, String rank) {
        assertThat(Office.of(words)).contains(new Office(words, body, rank));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "建設局", "小林花子", "603号室"})
    void words_without_a_rank_are_no_office(String words) {
        assertThat(Office.of(words)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"委員, true", "議員, true", "外部委員, true", "市議会議員, false", "委員長, false", "知事, false"})
    void a_member_of_no_named_body_is_any_member(String words, boolean any) {
        assertThat(office(words).isOfMember()).isEqualTo(any);
    }

    @ParameterizedTest
    @CsvSource({
        "建設局長, 局長, true",
        "文学部長, 部長, true",
        "財務大臣, 財務相, true",
        "副委員長, 委員長, false",
        "副委員長, 副委員長, true",
        "委員長, 副委員長, false",
        "課長補佐, 課長, false",
        "課長, 局長, false",
        "図書館長, 図書館のトップ, true",
        "副館長, 図書館のトップ, false",
        "県知事, 県のトップ, true",
        "弁護士, 県のトップ, false"
    })
    void a_rank_is_that_of_another_office_where_it_is_no_deputy_of_it(String held, String asked, boolean same) {
        assertThat(office(held).hasRankOf(office(asked))).isEqualTo(same);
    }

    @ParameterizedTest
    @CsvSource({"北浜町長, 町長, true", "副町長, 町長, false", "副町長, 副町長, true", "町長, 副町長, false", "会長, 町長, false"})
    void an_office_ends_in_a_rank_where_it_is_no_deputy_of_it(String held, String rank, boolean ends) {
        assertThat(office(held).endsIn(rank)).isEqualTo(ends);
    }

    @Test
    void the_words_of_a_body_are_those_that_mean_something() {
        assertThat(office("総務部財政課長").bodyWords()).containsExactly("総務", "財政");
        assertThat(office("知事").bodyWords()).isEmpty();
    }

    private static Office office(String words) {
        return Office.of(words).orElseThrow();
    }
}
