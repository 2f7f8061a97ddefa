package dev.hatsugen.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.minutes.Attendee;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DutyEntriesTest {

    private static final Attendee RECORDER = Pages.person("谷本", "", "記録");

    private static List<Attendee> beside(Attendee... others) {
        List<Attendee> all = new ArrayList<>(List.of(others));
        all.add(RECORDER);
        return DutyEntries.namedBeside(Set.of(RECORDER), all);
    }

    @Test
    void somebody_whom_a_list_names_too_is_found() {
        assertThat(beside(Pages.person("谷本", "", "経理"))).containsExactly(RECORDER);
        assertThat(beside(Pages.person("早川", "渉", "会長・谷本"))).containsExactly(RECORDER);
        assertThat(beside(Pages.person("早川", "渉", "谷本（会長）"))).containsExactly(RECORDER);
    }

    @Test
    void somebody_of_whom_nothing_else_is_said_stays() {
        assertThat(beside()).isEmpty();
        assertThat(beside(Pages.person("早川", "渉", "谷本町会長"))).isEmpty();
    }
}
