package dev.hatsugen.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hatsugen.parsing.SidecarMetadata;
import dev.hatsugen.parsing.UnreadableMinutesException;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Supplements are typed by people: what is mistyped is refused and named, never left out. */
class SidecarFilesTest {

    private final Path folder;

    SidecarFilesTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            tilte: a                      | tilte is no key of a supplement. Did you mean title?
            nubmer: 3                     | Did you mean number?
            number: many                  | number must be a whole number
            number: 3.7                   | number must be a whole number
            number: 99999999999           | number must be a whole number
            number: 0                     | number must be a whole number
            title: [1, 2]                 | title must be one text
            roster: nobody                | roster must be a list
            roster: [nobody]              | keys with values are needed
            roster: [{nmae: a}]           | Did you mean name?
            [1, 2]                        | keys with values are needed
            just words                    | keys with values are needed
            {title: a, title: b}          | Duplicate field
            summary: true                 | summary must be one text
            place: here                   | need an origin
            {date: tomorrow, origin: x}   | tomorrow
            """)
    void whatIsMistypedIsRefusedAndNamed(String yaml, String told) throws IOException {
        Files.writeString(folder.resolve("a.yaml"), yaml);
        assertThatThrownBy(() -> new SidecarFiles().of(folder.resolve("a.txt")))
                .isInstanceOf(UnreadableMinutesException.class)
                .hasMessageContaining("a.yaml")
                .hasMessageContaining(told);
    }

    @Test
    void anotherEncodingIsNamed() throws IOException {
        Files.write(folder.resolve("a.yaml"), "title: 会議".getBytes(Charset.forName("Shift_JIS")));
        assertThatThrownBy(() -> new SidecarFiles().of(folder.resolve("a.txt")))
                .hasMessageContaining("a.yaml")
                .hasMessageContaining("encoding");
    }

    @Test
    void whatIsRightIsTaken() throws Exception {
        Files.writeString(
                folder.resolve("a.yaml"),
                "{number: 3, summary: 要点, origin: x, roster: [{name: 青木 一, kana: あおき はじめ, origin: y}]}");
        SidecarMetadata read = new SidecarFiles().of(folder.resolve("a.txt"));
        assertThat(read.number()).isEqualTo(3);
        assertThat(read.summary()).isEqualTo("要点");
        assertThat(read.roster()).hasSize(1);
        Files.writeString(folder.resolve("a.yaml"), "# nothing yet\n");
        assertThat(new SidecarFiles().of(folder.resolve("a.txt"))).isEqualTo(SidecarMetadata.NONE);
    }
}
