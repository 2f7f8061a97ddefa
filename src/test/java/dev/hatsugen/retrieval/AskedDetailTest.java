package dev.hatsugen.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AskedDetailTest {

    @ParameterizedTest
    @CsvSource({
        "なぜ橋を閉じるのか, reason, 古くて危ないためです。",
        "why is it closed, reason, because it is old",
        "橋はいつ直すか, time, 来年4月に直します。",
        "when does it open, time, it opens in march",
        "値上げは決まったのか, decision, 賛成多数で可決しました。",
        "費用はいくらか, quantity, 費用は3億円です。",
        "橋の色は結局どうなったか, decision, → 色は緑に決まり",
        "did the fence plan pass, decision, carried by five to two",
        "仮設の橋にしようと言い出したのは誰か, proposal, 仮設の橋にしてはどうでしょう。",
        "who came up with the ferry, proposal, could we run a ferry meanwhile?"
    })
    void a_detail_that_is_asked_for_is_given_by_its_own_words(String question, String id, String passage) {
        List<AskedDetail> asked = AskedDetail.in(question);
        assertThat(asked).extracting(AskedDetail::id).contains(id);
        assertThat(AskedDetail.isGiven(asked, id, passage)).isTrue();
        assertThat(AskedDetail.isGiven(asked, id, "橋の話です。")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "橋の話", "the bridge"})
    void other_questions_ask_for_no_detail(String question) {
        assertThat(AskedDetail.in(question)).isEmpty();
        assertThat(AskedDetail.isGiven(List.of(), "reason", "古いためです。")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "橋の費用は結局いくらになったか, true",
        "船の利用者は今何人か, true",
        "what did the bridge cost in the end, true",
        "橋について何を心配したか, false",
        "who spoke of the bridge, false"
    })
    void what_came_in_the_end_is_asked_for(String question, boolean latest) {
        assertThat(AskedDetail.asksForLatest(question)).isEqualTo(latest);
    }

    @ParameterizedTest
    @CsvSource({
        "橋はいつ直しますか。, true",
        "費用について伺います。  , true",
        "could we see it?, true",
        "橋を直します。, false",
        "いつですか。来年です。, false",
        "'', false"
    })
    void a_passage_that_wants_an_answer_ends_so(String passage, boolean asks) {
        assertThat(AskedDetail.endsAsking(passage)).isEqualTo(asks);
    }
}
