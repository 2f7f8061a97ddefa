package dev.hatsugen.discord.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.GeneratedMinutes;
import dev.hatsugen.config.SidecarFiles;
import dev.hatsugen.corpus.CorpusDirectory;
import dev.hatsugen.minutes.Corpus;
import dev.hatsugen.minutes.Passage;
import dev.hatsugen.minutes.PassageCutter;
import dev.hatsugen.quote.Quotes;
import dev.hatsugen.quote.Relation;
import dev.hatsugen.quote.VerifiedQuote;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuoteRefTest {

    @TempDir
    Path folder;

    @Test
    void aCardStandsWhenAnotherBodysMeetingOfTheSameNumberComesAndFallsWithItsOwn() throws Exception {
        Path first = put("a.txt", GeneratedMinutes.text(7, 4));
        Passage passage = PassageCutter.passages(read().meetings().getFirst()).getFirst();
        VerifiedQuote quote = Quotes.of(passage, Relation.SAID, 1);
        QuoteRef shown = QuoteRef.of(quote);

        put("b.txt", GeneratedMinutes.text(8, 4).replace("港町地域協議会", "港町文化協議会").replace("第8回", "第7回"));
        Corpus both = read();
        assertThat(both.meetings()).hasSize(2);
        assertThat(shown.in(both))
                .hasValueSatisfying(found -> assertThat(found.quote().text()).isEqualTo(quote.text()))
                .hasValueSatisfying(found -> assertThat(found.quote().meeting().body())
                        .isEqualTo(quote.meeting().body()));

        Files.delete(first);
        assertThat(shown.in(read()).map(found -> found.quote().meeting().body()))
                .isEmpty();
    }

    private Path put(String name, String text) throws Exception {
        return Files.writeString(folder.resolve(name), text);
    }

    private Corpus read() throws Exception {
        return new CorpusDirectory(folder, new SidecarFiles()).read().corpus();
    }
}
