package dev.hatsugen.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GlossaryFilesTest {

    private final Path folder;

    GlossaryFilesTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void aliases_and_readings_lead_to_the_headword() throws IOException {
        Files.writeString(folder.resolve("a.tsv"), "# a remark\n取組\tとりくみ\tinitiative\t取り組み|取組み\n");
        Glossary glossary = GlossaryFiles.read(folder, null);
        assertThat(glossary.find("取り組み").map(Glossary.Entry::gloss)).contains("initiative");
        assertThat(glossary.find("とりくみ").map(Glossary.Entry::gloss)).contains("initiative");
        assertThat(glossary.variants("取組み")).contains("取組", "取り組み");
    }

    @Test
    void a_line_that_is_no_entry_is_named() throws IOException {
        Files.writeString(folder.resolve("broken.tsv"), "取組\tとりくみ\tinitiative\n\n取組 initiative\n");
        assertThatThrownBy(() -> GlossaryFiles.read(folder, null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("broken.tsv, line 3");
    }

    /** Lines of EDICT's form, in its encoding; ours go first, explanations are left out. */
    @Test
    void edict_is_a_second_source() throws IOException {
        Files.writeString(folder.resolve("a.tsv"), "取組\t\tinitiative\n");
        Path edict = folder.resolve("edict");
        String lines = """
                取組 [とりくみ] /(n) (1) bout/
                牢屋(P);牢家 [ろうや] /(n) (1) jail/prison/(P)/EntL1234X/
                思し召す [おぼしめす] /(v5s,vt) (hon) (obsc) to think of something in a very honorific manner/
                """;
        Files.write(edict, lines.getBytes(Charset.forName("EUC-JP")));
        Glossary glossary = GlossaryFiles.read(folder, edict);
        assertThat(glossary.find("取組").map(Glossary.Entry::gloss)).contains("initiative");
        assertThat(glossary.find("牢屋").map(Glossary.Entry::gloss)).contains("jail");
        assertThat(glossary.find("牢家").map(Glossary.Entry::gloss)).contains("jail");
        assertThat(glossary.find("思し召す")).isEqualTo(Optional.empty());
    }
}
