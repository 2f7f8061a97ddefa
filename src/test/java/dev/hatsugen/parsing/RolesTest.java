package dev.hatsugen.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each turn of small meetings does; a slash ends a line. */
class RolesTest {

    private static String roles(String text) {
        return Minutes.of(text.replace("/", "\n")).statements().stream()
                .map(turn -> turn.role() == null ? "-" : turn.role().name())
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "○議長　始めます。/○小暮委員　橋はいつ直りますか。/○戸川課長　来月です。 | CHAIRS ASKS ANSWERS",
                "○議長　始めます。/○小暮委員　橋が直りました。/○戸川課長　来月です。 | CHAIRS - -",
                "○議長　始めます。/○小暮委員　橋を直していただきたい。/○戸川課長　来月です。 | CHAIRS ASKS ANSWERS",
                "○議長　戸川課長、説明をお願いします。/○戸川課長　来月です。/○小暮委員　はい。 | CHAIRS ANSWERS -",
                "○議長　始めます。/○戸川課長　橋はいつ直りますか。/○小暮委員　来月です。 | CHAIRS ASKS -",
                "○議長　始めます。/○副議長　次に、橋の件を議題といたします。/○副議長　橋です。 | CHAIRS CHAIRS -",
                "議長：始めます。/早川：橋はいつ直りますか。/小暮：来月です。/早川：はい。 | CHAIRS ASKS ANSWERS -",
                "議長：始めます。/早川：小暮さんが詳しい。/小暮：来月です。 | CHAIRS - ANSWERS",
                "議長：始めます。/早川：橋はいつ直りますか。/早川：来月ですね。 | CHAIRS ASKS -",
                "問1　橋はいつ直りますか。/答1　来月です。/問2　川はどうですか。/答2　直しました。 | ASKS ANSWERS ASKS ANSWERS"
            })
    void turns_ask_answer_and_lead(String text, String roles) {
        assertThat(roles(text)).isEqualTo(roles);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "早川：それでは始めます。次に橋の件です。/小暮：橋は直りました。/早川：次に川の件です。ほかにご意見はありますか。/小暮：川はまだです。/早川：では閉会します。 "
                        + "| CHAIRS - CHAIRS ANSWERS CHAIRS",
                "早川：それでは始めます。次に橋の件です。/小暮：橋はいつ直りますか。/早川：来月です。/小暮：はい。/早川：では閉会します。 " + "| CHAIRS ASKS ANSWERS - CHAIRS",
                "早川：それでは始めます。次に橋の件です。/小暮：橋は直りました。/早川：いつですか。/小暮：昨日です。/早川：では閉会します。 " + "| CHAIRS - ASKS ANSWERS CHAIRS"
            })
    void whoever_leads_without_the_office_chairs(String text, String roles) {
        assertThat(roles(text)).isEqualTo(roles);
    }
}
