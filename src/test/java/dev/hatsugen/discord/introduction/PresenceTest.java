package dev.hatsugen.discord.introduction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.config.SidecarFiles;
import dev.hatsugen.corpus.CorpusDirectory;
import dev.hatsugen.discord.ui.Wording;
import dev.hatsugen.minutes.Corpus;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PresenceTest {

    private static final Path GROUND = Path.of("src/test/resources/dev/hatsugen/ground");

    @ParameterizedTest
    @CsvSource({"parish-council, en", "neighbourhood, ja"})
    void it_is_in_the_language_of_the_minutes(String body, String language) throws Exception {
        Corpus minutes = new CorpusDirectory(GROUND.resolve(body), new SidecarFiles())
                .read()
                .corpus();
        assertThat(Presence.wording(minutes)).isEqualTo(Wording.in(Locale.forLanguageTag(language)));
        assertThat(Presence.wording(new Corpus(List.of()))).isEqualTo(Wording.in(Locale.JAPANESE));
    }
}
