package dev.hatsugen.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RankTest {

    @ParameterizedTest
    @CsvSource({
        "建設局長, 局長, 局長",
        "副町長, 副町長, 副町長",
        "財務大臣, 大臣, 大臣",
        "財務相, 相, 大臣",
        "財務副大臣, 副大臣, 副大臣",
        "首相, 首相, 総理",
        "議長代理, 議長代理, 代理",
        "財政課長補佐, 課長補佐, 補佐",
        "外部委員, 外部委員, member",
        "図書館のトップ, トップ, head"
    })
    void an_office_ends_in_its_longest_rank(String office, String words, String type) {
        assertThat(Rank.atEnd(office)).hasValueSatisfying(rank -> {
            assertThat(rank.span().of(office)).isEqualTo(words);
            assertThat(rank.type()).isEqualTo(type);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "小林", "建設局", "局長室", "図書館長の話", "委員会"})
    void what_ends_otherwise_has_no_rank_at_its_end(String words) {
        assertThat(Rank.atEnd(words)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"知事は課長に何を聞いたか, 知事 課長", "副知事と知事, 副知事 知事", "理事会で理事は何と言ったか, 理事", "財務大臣政務官, 政務官", "成長期の子ども, ''", "相談の相手, ''"
    })
    void the_ranks_of_a_text_are_in_its_order_and_do_not_overlap(String text, String types) {
        assertThat(Rank.in(text).stream().map(Rank::type).collect(Collectors.joining(" ")))
                .isEqualTo(types);
    }
}
