package dev.hatsugen.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Machines that can draw no Japanese, as small containers cannot: {@code doctor} says so with the remedy, and tables stand for maps. */
@EnabledOnOs(OS.LINUX)
@Tag("slow")
final class ServiceFontsTest {

    private static final String NO_LIBRARY =
            "for library in $(/sbin/ldconfig -p | sed -n 's/.*libfontconfig.so.* => //p'); do"
                    + " mount --bind /dev/null \"$(readlink -f \"$library\")\"; done";

    private final Path folder;

    ServiceFontsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void aMachineWithoutFontsIsAFindingWithItsRemedy() throws Exception {
        Path none = noFonts();
        String hidden = "for fonts in /usr/share/fonts /usr/local/share/fonts; do [ ! -d $fonts ] || mount --bind "
                + none.resolveSibling("fonts") + " $fonts; done";
        List<String> before = LaunchedProcess.among(hidden, Files.createDirectory(folder.resolve("place")), folder);
        ProcessBuilder doctor = LaunchedProcess.builder(folder, before, List.of(), "doctor");
        doctor.environment().put("FONTCONFIG_FILE", none.toString());
        assertThat(LaunchedProcess.outcome(doctor.start()))
                .startsWith("0")
                .contains("warning  No font can draw Japanese", "apt-get install fonts-noto-cjk", "No Discord token");
    }

    @Test
    void soIsOneWithoutTheLibraryThatFindsThem() throws Exception {
        List<String> before = LaunchedProcess.among(NO_LIBRARY, Files.createDirectory(folder.resolve("place")), folder);
        assertThat(LaunchedProcess.outcome(LaunchedProcess.builder(folder, before, List.of(), "doctor")
                        .start()))
                .startsWith("0")
                .contains("warning  No font can draw Japanese", "apt-get install fonts-noto-cjk", "No Discord token");
        assertThat(LaunchedProcess.outcome(LaunchedProcess.builder(folder, before, List.of(), "map", "--out=map.png")
                        .start()))
                .startsWith("0")
                .contains("GOTO Atsuhiro");
    }

    private Path noFonts() throws IOException {
        Path none = Files.createDirectory(folder.resolve("fonts"));
        return Files.writeString(
                folder.resolve("fonts.conf"),
                "<?xml version='1.0'?><!DOCTYPE fontconfig SYSTEM 'fonts.dtd'><fontconfig><dir>" + none
                        + "</dir><cachedir>" + folder.resolve("cache") + "</cachedir></fontconfig>");
    }
}
