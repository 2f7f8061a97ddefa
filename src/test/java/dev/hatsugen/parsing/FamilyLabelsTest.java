package dev.hatsugen.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which words before which sign are the labels of a page; a slash ends a line. */
class FamilyLabelsTest {

    private static String labels(String text, String... listed) {
        Page page = Pages.of(text.replace("/", "\n"));
        LabelJudge judge = new LabelJudge(
                new Roster(List.of(listed).stream()
                        .map(name -> Pages.person(name, "", ""))
                        .toList()),
                Legend.none());
        Optional<FamilyLabels> found =
                FamilyEvidence.strongestFirst(page, 0, judge).stream().findFirst();
        if (found.isEmpty()) {
            return "-";
        }
        StringBuilder all = new StringBuilder(found.get().name() + found.get().proven());
        IntStream.range(0, page.size())
                .forEach(line -> found.get()
                        .at(page, line)
                        .ifPresent(head -> all.append(' ')
                                .append(line)
                                .append(
                                        head.label() == null
                                                ? "-"
                                                : head.label().text())
                                .append(page.source().text().charAt(head.wordsStart()))
                                .append(head.nextLine())));
        return all.toString();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "早川：始めます。/小暮：はい。 | X：…2 0早川始1 1小暮は2",
                "早川：始めます。/橋の件：直します。/川の件：直します。 | -",
                "早川：始めます。 | -",
                "早川会長　始めます。/小暮委員　はい。/早川管理係長 二月に直す予定でございます。/橋管理 二月に直す予定でございます。 | X　…3 0早川会長始1 1小暮委員は2 2早川管理係長二3",
                "早川：/始めます。/小暮：/はい。 | X：…2 0早川始1 2小暮は3",
                "早川：始めます。/小暮：橋//川 | -",
                "ボス：始めます。/ねこ：はい。/ボス：では。/ねこ：はい。 | X：…4 0ボス始1 1ねこは2 2ボスで3 3ねこは4",
                "【まとめ役】始めます。/【絵】はい。/【まとめ役】では。/【絵】はい。 | 【X】…4 0まとめ役始1 1絵は2 2まとめ役で3 3絵は4",
                "（橋）始めます。/（川）はい。/（橋）では。/（川）はい。 | -",
                "（橋）始めます。/（川）はい。/（橋）では。/（川）はい。/（橋）次。/（川）はい。 | （X）…6 0橋始1 1川は2 2橋で3 3川は4 4橋次5 5川は6",
                "<ann> We begin./<bo> Yes. | <X>…2 0annW1 1boY2",
                "Ann  10:05/We begin./Bo  10:06/Yes. | X  00:00⏎2 0AnnW1 2BoY3",
                "発言者：まとめ役/始めます。/発言者：絵/はい。 | …: X⏎2 0まとめ役始1 2絵は3",
                "Q1. いつですか。/A1. 来月です。/Q2. どこですか。/A2. 橋です。 | X…4 0Q1い1 1A1来2 2Q2ど3 3A2橋4",
                "Q1. いつですか。/A1. 来月です。/A2. 橋です。/A3. 川です。 | -",
                "Annika Solberg: We begin./Solberg: So./Bo Roe: Yes. | X：…3 0Annika SolbergW1 1SolbergS2 2Bo RoeY3",
                "早川／始めます。/まとめ役／はい。/小暮／では。 | X／…2 0早川始1 1-は2 2小暮で3",
                "議長：早川//早川：始めます。/小暮：はい。 | X：…2 1早川始2 2小暮は3"
            })
    void a_page_has_labels_of_one_family(String text, String labels) {
        assertThat(labels(text)).isEqualTo(labels);
    }

    @Test
    void the_list_of_people_proves_any_word() {
        assertThat(labels("ふくろう：始めます。/かもめ：はい。", "ふくろう", "かもめ")).isEqualTo("X：…2 0ふくろう始1 1かもめは2");
    }

    @Test
    void a_known_label_that_is_indented_otherwise_heads_no_turn() {
        assertThat(labels("早川：始めます。/小暮：はい。/　　早川：賛成です。/小暮：では。")).isEqualTo("X：…4 0早川始1 1小暮は2 3小暮で4");
    }

    @Test
    void a_label_at_the_end_of_the_page_has_no_words() {
        assertThat(labels("早川：始めます。/小暮：はい。/早川：")).isEqualTo("X：…2 0早川始1 1小暮は2");
    }

    private static LabelCandidate colon(Page page, LabelFamily.Sign sign) {
        int words = page.text(0).indexOf('：') + 1;
        return new LabelCandidate(new LabelFamily(' ', ' ', sign), 0, "早川", words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "早川：はい。 | COLON | true | true",
                "早川：はい | COLON | false | false",
                "早川：はい | QUOTATION | true | true",
                "早川：はい/ですね。 | COLON | true | false",
                "早川：/はい。 | COLON | true | true",
                "早川：//はい。 | COLON | true | true",
                "早川：はい//ですね。 | COLON | false | false",
                "早川：橋の修理は来月から三か月かけて行うことになり | COLON | false | true"
            })
    void somebody_speaks_where_a_sentence_follows(String text, LabelFamily.Sign sign, boolean speaks, boolean atOnce) {
        Page page = Pages.of(text.replace("/", "\n"));
        assertThat(FamilyLabels.speaks(page, colon(page, sign))).isEqualTo(speaks);
        assertThat(FamilyLabels.speaksAtOnce(page, colon(page, sign))).isEqualTo(atOnce);
    }

    @Test
    void the_sentence_ends_within_twelve_lines() {
        Page eleven = Pages.of("早川：橋\n" + "橋\n".repeat(10) + "はい。\n");
        assertThat(FamilyLabels.speaks(eleven, colon(eleven, LabelFamily.Sign.COLON)))
                .isTrue();
        Page twelve = Pages.of("早川：橋\n" + "橋\n".repeat(11) + "はい。\n");
        assertThat(FamilyLabels.speaks(twelve, colon(twelve, LabelFamily.Sign.COLON)))
                .isFalse();
    }

    @Test
    void a_nick_has_no_han_characters() {
        assertThat(FamilyLabels.isNick("ボス")).isTrue();
        assertThat(FamilyLabels.isNick("橋")).isFalse();
    }
}
