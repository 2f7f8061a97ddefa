package dev.hatsugen.console;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.minutes.Attendance;
import dev.hatsugen.quote.Relation;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

class TextsTest {

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(
                "dev.hatsugen.console.messages",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    @Test
    void bothLanguagesHaveEveryText() {
        ResourceBundle japanese = bundle(Locale.JAPANESE);
        ResourceBundle english = bundle(Locale.ENGLISH);
        assertThat(japanese.getLocale()).isEqualTo(Locale.JAPANESE);
        assertThat(english.keySet()).isEqualTo(japanese.keySet());
        assertThat(english.keySet())
                .allSatisfy(key -> assertThat(japanese.getString(key)).as(key).isNotEqualTo(english.getString(key)));
    }

    @Test
    void everyRelationAndAttendanceHasAText() {
        for (Relation relation : Relation.values()) {
            assertThat(bundle(Locale.ENGLISH)
                            .containsKey("relation." + relation.name().toLowerCase(Locale.ROOT)))
                    .isTrue();
        }
        for (Attendance attendance : Attendance.values()) {
            assertThat(bundle(Locale.ENGLISH)
                            .containsKey("attendance." + attendance.name().toLowerCase(Locale.ROOT)))
                    .isTrue();
        }
    }

    @Test
    void numbersHaveNoSeparators() {
        assertThat(Texts.in(Locale.ENGLISH).get("answer.lines", 1200, 1300)).isEqualTo("lines 1200–1300");
        assertThat(Texts.in(Locale.FRENCH).get("meeting.number", 42)).isEqualTo("meeting 42");
    }
}
