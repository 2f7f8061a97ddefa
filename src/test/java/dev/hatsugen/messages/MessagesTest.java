package dev.hatsugen.messages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MessagesTest {

    private static final Path BUNDLES = Path.of("src/main/resources/dev/hatsugen");

    private static final Pattern HALF_WIDTH = Pattern.compile(
            "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}」）}](?:[:,;!?] |[!?]$)|[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}][,:]|\\([\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]");

    static List<Path> bundles() throws IOException {
        try (Stream<Path> files = Files.walk(BUNDLES)) {
            return files.filter(file -> file.endsWith("messages.properties")).toList();
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everyMessageStandsInBothLanguages(Path english) throws IOException {
        Path japanese = english.resolveSibling("messages_ja.properties");

        assertThat(read(japanese).keySet()).isEqualTo(read(english).keySet());
    }

    /** Half-width marks behind or before Japanese are a slip; those between figures, Latin words or code are not. */
    @ParameterizedTest
    @MethodSource("bundles")
    void japaneseTextsUseFullWidthMarks(Path english) throws IOException {
        Properties japanese = read(english.resolveSibling("messages_ja.properties"));

        assertThat(japanese.stringPropertyNames())
                .allSatisfy(key -> assertThat(
                                HALF_WIDTH.matcher(japanese.getProperty(key)).find())
                        .as(key + "=" + japanese.getProperty(key))
                        .isFalse());
    }

    @Test
    void japaneseForJapaneseAndEnglishForEveryOtherLanguage() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.JAPAN);
        try {
            Messages messages = new Messages(MessagesTest.class);

            assertThat(messages.get(Locale.JAPANESE, "greeting", "世界")).isEqualTo("こんにちは、世界。");
            assertThat(messages.get(Locale.FRENCH, "greeting", "world")).isEqualTo("Hello, world.");
        } finally {
            Locale.setDefault(before);
        }
    }

    private static Properties read(Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return properties;
    }
}
