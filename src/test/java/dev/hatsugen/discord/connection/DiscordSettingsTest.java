package dev.hatsugen.discord.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

final class DiscordSettingsTest {

    @Test
    void neverShowsTheToken() {
        assertThat(new DiscordSettings("a.secret.token", null, null, "42", false, false))
                .asString()
                .doesNotContain("secret")
                .contains("token=set", "guildId=42");
    }

    @Test
    void refusesAddressesOfAnotherForm() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DiscordSettings(null, "ftp://example.com", null, null, false, false))
                .withMessageContaining("ftp://example.com");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DiscordSettings(null, null, "https://example.com", null, false, false));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DiscordSettings(null, null, null, "my guild", false, false));
    }
}
