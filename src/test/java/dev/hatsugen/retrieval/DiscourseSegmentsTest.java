package dev.hatsugen.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.minutes.Meeting;
import dev.hatsugen.minutes.Passage;
import dev.hatsugen.minutes.PassageCutter;
import java.util.List;
import org.junit.jupiter.api.Test;

class DiscourseSegmentsTest {

    @Test
    void counted_points_begin_a_segment_with_what_they_announce() {
        List<DiscourseSegments.Point> points = points("全体としては賛成の立場から、委員会での議論の経過も踏まえまして、三つのことを申し上げたいと思っております。"
                + "１点目は、公園の整備である。遊具が古く、子どもが遊べる場所が町の中心部に少ないとの声を多くの保護者の皆さんから聞いております。"
                + "２点目は、道路の補修である。通学路の舗装が傷んでおり、雨の日には大きな水たまりができて危険であるとの声を聞いております。");
        assertThat(points).extracting(DiscourseSegments.Point::announced).contains("公園の整備", "道路の補修");
    }

    @Test
    void a_turn_without_points_is_one_segment_that_announces_nothing() {
        List<DiscourseSegments.Point> points = points("公園の遊具が古いとの声がある。道路も傷んでいる。");
        assertThat(points).hasSize(1);
        assertThat(points.getFirst().announced()).isEmpty();
    }

    @Test
    void no_passage_is_lost_and_none_stands_twice() {
        List<Passage> turn = passages("まず、公園である。遊具が古い。次に、道路である。舗装が傷んでいる。最後に、学校についてである。屋根が漏る。");
        assertThat(DiscourseSegments.of(turn).stream()
                        .flatMap(point -> point.passages().stream())
                        .toList())
                .isEqualTo(turn);
    }

    @Test
    void no_passages_are_one_empty_segment() {
        assertThat(DiscourseSegments.of(List.of())).containsExactly(new DiscourseSegments.Point("", List.of()));
    }

    private static List<DiscourseSegments.Point> points(String words) {
        return DiscourseSegments.of(passages(words));
    }

    private static List<Passage> passages(String words) {
        Meeting meeting = TownMinutes.meeting("turn", "令和６年第３回東丘町議会会議録\n○１番（川上花子君） " + words + "\n");
        return PassageCutter.passages(meeting);
    }
}
