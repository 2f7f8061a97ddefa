package dev.hatsugen.discord.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.quote.Relation;
import java.time.LocalDate;
import java.util.Locale;
import java.util.ResourceBundle;
import net.dv8tion.jda.api.interactions.DiscordLocale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class WordingTest {

    @Test
    void bothLanguagesHaveTheSameMessages() {
        ResourceBundle japanese = ResourceBundle.getBundle("dev.hatsugen.discord.ui.messages", Locale.JAPANESE);
        ResourceBundle english = ResourceBundle.getBundle("dev.hatsugen.discord.ui.messages", Locale.ROOT);

        assertThat(japanese.getLocale()).isEqualTo(Locale.JAPANESE);
        assertThat(japanese.keySet()).isEqualTo(english.keySet());
    }

    @ParameterizedTest
    @EnumSource(Relation.class)
    void everyRelationHasAWord(Relation relation) {
        assertThat(Wording.in(Locale.JAPANESE).text("relation." + relation)).isNotBlank();
    }

    @Test
    void englishStaysEnglishOnAJapaneseMachine() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.JAPAN);
        try {
            assertThat(Wording.of(DiscordLocale.ENGLISH_US).text("failure.busy", 3))
                    .contains("3 are waiting");
            assertThat(Wording.of(DiscordLocale.FRENCH).text("failure.busy", 1)).contains("one is waiting");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void datesAreWrittenAsInTheLanguage() {
        LocalDate date = LocalDate.of(2025, 2, 5);
        assertThat(Wording.in(Locale.JAPANESE).date(date)).isEqualTo("2025年2月5日");
        assertThat(Wording.in(Locale.ENGLISH).date(date)).isEqualTo("5 Feb 2025");
    }
}
