package dev.hatsugen.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.minutes.Meeting;
import dev.hatsugen.minutes.Passage;
import dev.hatsugen.minutes.PassageCutter;
import dev.hatsugen.minutes.WrittenMinutes;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class PassageNeighboursTest {

    private static final Meeting FIRST = WrittenMinutes.meeting(
            1,
            "2024-03-12",
            WrittenMinutes.turn("川上議員", null, "橋はいつ直すのですか。"),
            WrittenMinutes.turn(
                    "建設課長",
                    null,
                    ("橋の点検では古い所が多く見つかり、順に直すことにしております。".repeat(4) + "\n\n")
                            .repeat(14)
                            .strip()),
            WrittenMinutes.turn("町長", null, "職員を二名増やします。"));
    private static final Meeting SECOND =
            WrittenMinutes.meeting(2, "2024-09-03", WrittenMinutes.turn("町長", null, "工事は予定どおりです。"));

    private final List<Passage> passages = new ArrayList<>();
    private final PassageNeighbours neighbours;

    PassageNeighboursTest() {
        passages.addAll(PassageCutter.passages(FIRST));
        passages.addAll(PassageCutter.passages(SECOND));
        neighbours = new PassageNeighbours(List.of(FIRST, SECOND), this::passages);
    }

    @Test
    void earlier_passages_of_the_same_turn_are_three_at_most() {
        List<Passage> turn = passages.stream()
                .filter(passage -> passage.statement().id().equals("1-1"))
                .toList();
        assertThat(turn).hasSizeGreaterThan(4);
        assertThat(neighbours.earlier(turn.getFirst())).isEmpty();
        assertThat(neighbours.earlier(turn.get(1))).containsExactly(turn.getFirst());
        assertThat(neighbours.earlier(turn.get(4))).isEqualTo(turn.subList(1, 4));
    }

    @Test
    void the_turn_before_is_the_one_of_the_same_meeting() {
        Passage mayor = passage("職員を");
        assertThat(Objects.requireNonNull(neighbours.turnBefore(mayor)).id()).isEqualTo("1-1");
        assertThat(neighbours.before(mayor))
                .hasSize(3)
                .allMatch(passage -> passage.statement().id().equals("1-1"));
        assertThat(neighbours.before(passage("橋はいつ"))).isEmpty();
        assertThat(neighbours.turnBefore(passage("工事は"))).isNull();
    }

    @Test
    void around_are_three_on_each_side_of_the_same_meeting() {
        assertThat(neighbours.around(passage("橋はいつ"))).isEqualTo(passages.subList(1, 4));
        assertThat(neighbours.around(passage("職員を"))).hasSize(3).doesNotContain(passage("工事は"));
        assertThat(neighbours.around(passage("工事は"))).isEmpty();
    }

    @Test
    void later_meetings_are_more_recent() {
        assertThat(neighbours.recency(passage("橋はいつ"))).isZero();
        assertThat(neighbours.recency(passage("工事は"))).isEqualTo(1);
        assertThat(new PassageNeighbours(List.of(SECOND), this::passages).recency(passage("工事は")))
                .isEqualTo(1);
    }

    private List<Passage> passages(Meeting meeting) {
        return passages.stream()
                .filter(passage -> passage.meeting().equals(meeting))
                .toList();
    }

    private Passage passage(String beginning) {
        return passages.stream()
                .filter(passage -> passage.text().startsWith(beginning))
                .findFirst()
                .orElseThrow();
    }
}
