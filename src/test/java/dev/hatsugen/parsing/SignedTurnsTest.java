package dev.hatsugen.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.minutes.Attendee;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Which words behind items are who said them, and where such a turn begins and ends. */
class SignedTurnsTest {

    private static final Attendee HAYAKAWA = Pages.person("早川", "渉", "");
    private static final Attendee KOGURE = Pages.person("小暮", "正", "");

    /** The turns as {@code line label}. */
    private static List<String> turns(String text, Attendee... listed) {
        Page page = Pages.of(text);
        EndLabels labels = EndLabels.of(page, 0, Pages.judge(listed));
        return IntStream.range(0, page.size())
                .mapToObj(line -> labels.at(page, line)
                        .map(head -> line + " "
                                + Objects.requireNonNull(head.label()).text())
                        .orElse(null))
                .filter(Objects::nonNull)
                .toList();
    }

    private static int count(String text, Attendee... listed) {
        return EndLabels.of(Pages.of(text), 0, Pages.judge(listed)).count();
    }

    @Test
    void somebody_on_the_list_is_behind_an_item() {
        assertThat(turns("・橋を直す（早川）\n・川も見る（小暮）\n・町の件（資料）\n", HAYAKAWA, KOGURE)).containsExactly("0 早川", "1 小暮");
        assertThat(turns("橋を直す（早川）\n", HAYAKAWA)).isEmpty();
        assertThat(turns("（早川）\n", HAYAKAWA)).isEmpty();
        assertThat(turns("・橋を直す（早川）\n").isEmpty()).isTrue();
    }

    @Test
    void turns_count_where_two_people_are_behind_them() {
        assertThat(count("・橋を直す（早川）\n・川も見る（小暮）\n", HAYAKAWA, KOGURE)).isEqualTo(2);
        assertThat(count("・橋を直す（早川）\n・川も見る（早川）\n", HAYAKAWA, KOGURE)).isZero();
    }

    @Test
    void an_item_over_lines_is_one_turn_that_ends_behind_its_label() {
        Page page = Pages.of("・橋を\n直す（早川）\n町の件\n");
        EndLabels labels = EndLabels.of(page, 0, Pages.judge(HAYAKAWA));
        assertThat(labels.at(page, 0)).isPresent();
        assertThat(IntStream.range(0, page.size()).filter(line -> labels.endsTurn(page, line)))
                .containsExactly(2);
        assertThat(labels.name()).isEqualTo("…（X）");
    }

    @Test
    void whoever_comes_back_behind_nearly_all_sentences_said_them() {
        String items = "・橋を直します。（工務店）\n・川も見ます。（監督員）\n".repeat(2);
        assertThat(turns(items)).containsExactly("0 工務店", "1 監督員", "2 工務店", "3 監督員");
        assertThat(turns(items + "・町の件\n")).hasSize(4);
        assertThat(turns(items + "・町の件\n・丘の件\n")).isEmpty();
    }

    @Test
    void seven_of_ten_items_are_enough() {
        String items = "・橋を直します。（工務店）\n・川も見ます。（監督員）\n".repeat(3) + "・橋を直します。（工務店）\n";
        assertThat(turns(items + "・町の件\n".repeat(3))).hasSize(7);
        assertThat(turns(items + "・町の件\n".repeat(4))).isEmpty();
    }

    @Test
    void once_or_behind_no_sentences_it_is_somebody_only_if_listed() {
        assertThat(turns("・橋を直します。（工務店）\n・川も見ます。（監督員）\n")).isEmpty();
        assertThat(turns("・橋を直します。（工務店）\n・川も見ます。（工務店）\n")).isEmpty();
        assertThat(turns("・橋の件（工務店）\n・川の件（監督員）\n".repeat(2))).isEmpty();
    }

    @Test
    void a_dash_behind_a_quotation_names_anybody() {
        assertThat(turns("\"We are two yards short.\" — Nell\n\"Cut the curtains.\" — Olga\n"))
                .containsExactly("0 Nell", "1 Olga");
        assertThat(turns("\"We are two yards short.\" — as ever\n")).isEmpty();
    }

    @Test
    void a_slash_behind_words_names_somebody_on_the_list() {
        assertThat(turns("橋を直します。/早川\n川も\n見ます。/小暮\n", HAYAKAWA, KOGURE)).containsExactly("0 早川", "1 小暮");
    }

    @Test
    void an_attribution_alone_is_of_the_quotation_above() {
        assertThat(turns("> We are two yards short.\n> — Nell\n")).containsExactly("0 Nell");
        assertThat(turns("> We are two\n> yards short.\n> — Nell\n> Do it.\n> — Olga\n"))
                .containsExactly("0 Nell", "3 Olga");
        assertThat(turns("> — Nell\n")).isEmpty();
    }

    @Test
    void turns_begin_where_they_may() {
        Page page = Pages.of("・橋を直す（早川）\n・川も見る（早川）\n");
        EndLabels labels = EndLabels.of(page, 1, Pages.judge(HAYAKAWA));
        assertThat(labels.at(page, 0)).isEmpty();
        assertThat(labels.at(page, 1)).isPresent();
    }
}
