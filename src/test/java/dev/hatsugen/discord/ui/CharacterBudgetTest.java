package dev.hatsugen.discord.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

final class CharacterBudgetTest {

    @Example
    void theLongOnesShareWhatTheShortOnesLeave() {
        assertThat(CharacterBudget.of(List.of(1000, 100, 900), 1100)).containsExactly(500, 100, 500);
    }

    @Property
    void nobodyGetsMoreThanWantedAndAllTogetherNoMoreThanThereIs(
            @ForAll @Size(max = 10) List<@IntRange(max = 5000) Integer> wanted,
            @ForAll @IntRange(max = 4000) int room) {
        int[] shares = CharacterBudget.of(wanted, room);

        assertThat(Arrays.stream(shares).sum()).isLessThanOrEqualTo(room);
        for (int i = 0; i < shares.length; i++) {
            assertThat(shares[i]).isBetween(0, wanted.get(i));
        }
    }

    @Property
    void whereThereIsRoomEverybodyGetsAll(@ForAll @Size(max = 10) List<@IntRange(max = 400) Integer> wanted) {
        assertThat(CharacterBudget.of(wanted, 4000))
                .containsExactly(wanted.stream().mapToInt(i -> i).toArray());
    }
}
