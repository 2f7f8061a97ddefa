package dev.hatsugen.parsing;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file that is no minutes: one line that names the file and the reason. */
class NoMinutesTest {

    private final Path folder;

    NoMinutesTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", " \n　\t\r\n"})
    void empty(String text) throws IOException {
        assertRefused(text.getBytes(StandardCharsets.UTF_8), "empty");
    }

    @Test
    void binary() throws IOException {
        assertRefused(new byte[] {'P', 'K', 3, 4, 0, 0, 1}, "binary");
    }

    @Test
    void halfUtf8() throws IOException {
        byte[] bytes = "○議長（森一郎君）　開会します。".getBytes(StandardCharsets.UTF_8);
        bytes[4] = (byte) 0xFF;
        bytes[9] = 1;
        assertRefused(bytes, "encoding");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "港の朝は早い。漁師たちが船を出す。\n「大臣は来るのかね」と老人は言った。委員長は笑った。\n出席者に礼を述べた議長は、発言：とくになし、と記した。",
                "The chair opened the meeting at ten.\nChair: We will resume tomorrow. Members: nobody left.",
                "# Hatsugen\n\n発言を引用する道具。議事概要を読みます。\n\n- 議事録を読む。\n- 質問に答える。\n\n## 使い方\n| 委員長 | 会を進める人です。 |",
                "番号,氏名,役職\n1,山田太郎,委員長\n2,佐藤花子,委員",
                "出席者\n岡 一郎 委員\n森 二郎 議長\n"
            })
    void anotherKindOfText(String text) throws IOException {
        assertRefused(text.getBytes(StandardCharsets.UTF_8), "no minutes");
    }

    @Test
    void missing() {
        Path file = folder.resolve("missing.txt");
        assertThatExceptionOfType(UnreadableMinutesException.class)
                .isThrownBy(() -> MinutesFile.read(file))
                .withMessage("missing.txt: there is no such file.");
    }

    private void assertRefused(byte[] bytes, String reason) throws IOException {
        Path file = Files.write(folder.resolve("some-file.txt"), bytes);
        assertThatExceptionOfType(UnreadableMinutesException.class)
                .isThrownBy(() -> MinutesParser.parse(MinutesFile.read(file), SidecarMetadata.NONE))
                .withMessageStartingWith("some-file.txt: ")
                .withMessageContaining(reason)
                .withMessageNotContaining("\n");
    }
}
