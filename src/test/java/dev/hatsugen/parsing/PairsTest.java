package dev.hatsugen.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.minutes.Attendee;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Marks of questions and answers with who spoke, and words that a line pairs with the people they mean. */
class PairsTest {

    private static List<LabelCandidate> marks(Page page) {
        return IntStream.range(0, page.size())
                .boxed()
                .flatMap(line -> LabelCandidates.of(page, line).stream())
                .filter(candidate -> candidate.family().sign() == LabelFamily.Sign.PAIR)
                .toList();
    }

    private static List<String> named(String text, Attendee... listed) {
        Page page = Pages.of(text);
        return PairSpeakers.named(page, marks(page), Pages.judge(listed)).stream()
                .map(candidate ->
                        candidate.label() + ">" + page.text(candidate.last()).substring(candidate.words()))
                .toList();
    }

    @Test
    void brackets_of_somebody_known_name_the_speaker() {
        assertThat(named("Ｑ１（早川委員）いつですか。\nＡ１（館長）五月です。\n")).containsExactly("早川委員>いつですか。", "館長>五月です。");
        assertThat(named("Ｑ１（会費）いくらですか。\nＡ１　千円です。\n")).containsExactly("Ｑ１>（会費）いくらですか。", "Ａ１>千円です。");
    }

    @Test
    void brackets_of_nobody_known_count_where_more_than_half_are_people() {
        String people = "Ｑ１（早川委員）いつですか。\nＡ１（館長）五月です。\n";
        assertThat(named(people + "Ｑ２（まとめ役）何枚ですか。\n")).contains("まとめ役>何枚ですか。");
        assertThat(named(people + "Ｑ２（まとめ役）何枚ですか。\nＡ２（世話役）二枚です。\n")).contains("Ｑ２>（まとめ役）何枚ですか。", "Ａ２>（世話役）二枚です。");
        assertThat(named("Ｑ１（早川委員）いつですか。\nＱ２（まとめ役）何枚ですか。\nＡ２　二枚です。\n")).contains("Ｑ２>（まとめ役）何枚ですか。");
    }

    @Test
    void two_questions_and_two_answers_are_pairs() {
        assertThat(arePairs("Ｑ１　いつですか。\nＡ１　五月です。\nＱ２　どこですか。\nＡ２　町です。\n")).isTrue();
        assertThat(arePairs("Ｑ１　いつですか。\nＡ１　五月です。\nＱ２　どこですか。\n")).isFalse();
        assertThat(arePairs("Ｑ１　いつですか。\nＡ１　五月です。\nＡ２　町です。\n")).isFalse();
        assertThat(arePairs("Ａ１　五月です。\nＡ２　町です。\nＡ３　橋です。\nＡ４　川です。\n")).isFalse();
    }

    private static boolean arePairs(String text) {
        Page page = Pages.of(text);
        return PairSpeakers.arePairs(page, marks(page));
    }

    @ParameterizedTest
    @CsvSource({
        "早川, 2",
        "早川；小暮, 2",
        "早川（会長；書記）；小暮, 9",
        "早川(会長;書記), 9",
        "；早川, 0",
        "早川；小暮；戸川, 2",
        "早川（会長）, 6",
        "早川;（会長）, 2"
    })
    void the_first_of_several_items_ends_at_a_mark_outside_of_brackets(String words, int end) {
        assertThat(LegendPairs.firstItem(words)).isEqualTo(end);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A=早川渉 B=小暮正 | A早川渉 B小暮正",
                "A=早川渉、会長 B=小暮正 | A早川渉 B小暮正",
                "A=早川渉 会計と庶務をする B=小暮正 | A早川渉 B小暮正",
                "（A=早川渉 B=小暮正） | A早川渉 B小暮正",
                "A=早川渉 | ''",
                "A=早川渉 B=橋 | ''",
                "A:早川渉 B:小暮正 C:戸川淳 | A早川渉 B小暮正 C戸川淳",
                "A:早川渉 B:小暮正 | ''",
                "a=Ana b=Bo | aAna bBo",
                "a:Ana b:Bo | ''"
            })
    void a_line_pairs_words_with_people(String line, String pairs) {
        assertThat(LegendPairs.of(line).entrySet().stream()
                        .map(pair -> pair.getKey() + pair.getValue().name().joined())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(pairs);
    }
}
