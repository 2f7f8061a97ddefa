package dev.hatsugen.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.minutes.Meeting;
import dev.hatsugen.minutes.Passage;
import dev.hatsugen.minutes.PassageCutter;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What a section of a record gives its passages: those before them, and which of them say what came of it. */
class SectionsTest {

    private static final Meeting MEETING = TownMinutes.meeting("hut", """
            # 小屋の会 2024-05-12
            - いた人：ミキ、ソラ、ハル

            ## はじめに
            - ハル：始めます。

            ## 屋根
            - ミキ：雨もりがひどいです。今月中に直したい。
            - ソラ：板金屋さんは9万円と言っています。
            - ハル：高いですね。自分たちでやりませんか。
            → 板金屋さんに頼む。9万円まで。

            ## 決まったこと
            - まきは、ミキが6月に店へ取りに行きます。

            ## まき
            - ソラ：残りは2束です。
            - ミキ：秋までは足ります。
            【決定】10束を6月に買います。
            """);

    private final List<Passage> passages = PassageCutter.searchable(MEETING);
    private final PassageNeighbours neighbours = new PassageNeighbours(List.of(MEETING), meeting -> passages);

    @Test
    void a_section_holds_what_is_before_a_passage_and_not_the_section_before() {
        assertThat(neighbours.section(with("頼む")).before())
                .extracting(Passage::text)
                .anyMatch(text -> text.contains("雨もり"))
                .anyMatch(text -> text.contains("自分たち"))
                .noneMatch(text -> text.contains("いた人"));
        assertThat(neighbours.section(with("足ります")).before())
                .extracting(Passage::text)
                .noneMatch(text -> text.contains("板金屋"));
    }

    @Test
    void the_last_of_a_section_is_the_one_before_the_next_heading() {
        assertThat(neighbours.section(with("頼む")).isEnd()).isTrue();
        assertThat(neighbours.section(with("雨もり")).isEnd()).isFalse();
        assertThat(neighbours.section(with("10束")).isEnd()).isTrue();
    }

    @Test
    void the_record_marks_what_came_of_it() {
        assertThat(passages.stream()
                        .filter(passage -> MarkedOutcome.is(passage, passage.text()))
                        .map(Passage::text))
                .hasSize(2)
                .anyMatch(text -> text.contains("頼む"))
                .anyMatch(text -> text.contains("10束"))
                .anyMatch(text -> text.contains("取りに"));
    }

    private Passage with(String words) {
        return Objects.requireNonNull(passages.stream()
                .filter(passage -> passage.text().contains(words))
                .findFirst()
                .orElse(null));
    }
}
