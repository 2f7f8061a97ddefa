package dev.hatsugen.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class UnnamedOpinionsTest {

    private static List<Integer> opinions(String text, boolean paragraphs) {
        Page page = Pages.of(text);
        UnnamedOpinions opinions = UnnamedOpinions.of(page, 0, paragraphs);
        return IntStream.range(0, page.size())
                .filter(line -> opinions.at(page, line).isPresent())
                .boxed()
                .toList();
    }

    @Test
    void a_circle_or_an_arrow_before_a_sentence_is_an_opinion() {
        assertThat(opinions("○ 橋を早く直すべきだ。\n→ 来月から直していく。\n橋の件\n○ 橋の件\n", false)).containsExactly(0, 1);
    }

    @Test
    void so_are_the_items_below_words_that_introduce_them() {
        String text = "委員から以下のような意見が出された。\n・橋を直す\nこと\n・川\n→ 直す\n（２）次の件\n・水道\n";
        assertThat(opinions(text, false)).containsExactly(1, 4);
        assertThat(opinions("主な意見\n・橋を直す\n・水道を直す\n以上\n・終わり", false)).containsExactly(1, 2);
        assertThat(opinions("（委員からの主な意見）\n橋を直す。\n水道管\nを直す。\n川を見る。", true)).containsExactly(1, 2, 4);
        assertThat(opinions("（委員からの主な意見）\n橋を直す。\n水道を直す。", false)).isEmpty();
    }

    @Test
    void the_introduction_may_be_on_two_lines() {
        assertThat(opinions("始めに委員から以下の\nような意見が出された。\n・橋を直す\n", false)).containsExactly(2);
    }

    @Test
    void other_lines_introduce_nothing() {
        assertThat(opinions("橋の件について話した。\n・橋を直す\n", false)).isEmpty();
        assertThat(opinions("主な意見", true)).isEmpty();
    }

    @Test
    void opinions_are_nobodys() {
        Page page = Pages.of("定例会\n○ 橋を早く直すべきだ。\n");
        UnnamedOpinions opinions = UnnamedOpinions.of(page, 0, false);
        assertThat(opinions.at(page, 1)).get().satisfies(heading -> {
            assertThat(heading.label()).isNull();
            assertThat(heading.wordsStart()).isEqualTo(4);
            assertThat(heading.nextLine()).isEqualTo(2);
        });
        assertThat(opinions.name()).isEqualTo("○…");
        assertThat(UnnamedOpinions.of(page, 2, false).at(page, 1)).isEmpty();
    }
}
