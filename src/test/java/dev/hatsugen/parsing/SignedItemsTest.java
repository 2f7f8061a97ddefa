package dev.hatsugen.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Words that end with who said them, without quotation marks and with nobody known before. */
class SignedItemsTest {

    @Test
    void bare_lines_belong_to_whom_a_slash_behind_them_names() {
        assertThat(Minutes.turns(Minutes.of("""
                スキー部 反省会　2023年3月4日
                HK=広瀬 TN=丹野

                ◎宿
                夕飯が遅すぎた。/HK
                予約は
                七時でした。/TN
                来年は変えます。/HK
                ◎車
                タイヤが古い。/TN
                """)))
                .containsExactly("HK: 夕飯が遅すぎた。/HK", "TN: 予約は七時でした。/TN", "HK: 来年は変えます。/HK", "TN: タイヤが古い。/TN");
    }

    @Test
    void brackets_behind_nearly_all_items_name_people_whom_no_list_names() {
        assertThat(Minutes.turns(Minutes.of("""
                橋りょう補修 定例打合せ
                1)工程
                ・足場は八日に組みます。(施工・古谷)
                ・八日は市の祭りがあります。 (監督員)
                ・では九日にして
                　警備も増やします。(施工・古谷)
                2)塗装
                ・色見本は三枚出してほしい。(監督員)
                ・十日に出します。(施工・古谷)
                出席:監督員 沖/施工 古谷
                """)))
                .containsExactly(
                        "施工・古谷: ・足場は八日に組みます。(施工・古谷)",
                        "監督員: ・八日は市の祭りがあります。 (監督員)",
                        "施工・古谷: ・では九日にして警備も増やします。(施工・古谷)",
                        "監督員: ・色見本は三枚出してほしい。(監督員)",
                        "施工・古谷: ・十日に出します。(施工・古谷)");
    }

    @Test
    void an_attribution_is_on_a_line_of_its_own_below_a_quotation() {
        assertThat(Minutes.labels(Minutes.of("""
                # Sewing circle
                *1 May 2023, at Nell's*

                **The quilt**

                > We are two yards short.
                >
                > — Nell

                > I could cut up the curtains, nobody
                > ever liked them.
                >
                > — the new neighbour

                > Do it.
                >
                > — Nell

                *Agreed.*

                > And who pays the thread?
                >
                > — Olga (by post)
                """)))
                .containsExactly("Nell", "the new neighbour", "Nell", "Olga (by post)");
    }
}
