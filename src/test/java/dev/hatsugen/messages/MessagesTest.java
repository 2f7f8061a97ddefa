package dev.hatsugen.messages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MessagesTest {

    private static final Path BUNDLES = Path.of("src/main/resources/dev/hatsugen");

    private static final Pattern HALF_WIDTH = Pattern.compile(
            "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}」）}](?:[:,;!?] |[!?]$)|[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}][,:]|\\([\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]");

    private static final Pattern ASIDE = Pattern.compile("[（(][^（）()]*[）)]");
    private static final Pattern POLITE = Pattern.compile("(?:です|でした|でしょう|ます|ました|ません|ましょう|まして|ください|どうぞ)か?[」）*]*$");
    private static final Pattern PLAIN = Pattern.compile("(?:である|であった|だった|なかった|のだ)[」）*]*$");

    /** What is called otherwise in all other messages. */
    private static final Pattern OTHER_JAPANESE =
            Pattern.compile("サーバ(?!ー)|ユーザ(?!ー)|フォルダ(?!ー)|話者|会議(?!体)|議事要旨|お尋ね|トピック|フィードバック|逐語記録|ウェブ|デフォルト|だれ|下さい|全て");

    private static final Pattern OTHER_ENGLISH = Pattern.compile(
            "\\b(?:utterances?|guilds?|subjects?|themes?|gist|transcribed|verbatim record|stands? in)\\b");

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

    /** A sentence ends with its mark and is polite; what has none is a label, a heading or a button, and is never in the style of books. */
    @ParameterizedTest
    @MethodSource("bundles")
    void japaneseSentencesArePolite(Path english) throws IOException {
        Properties japanese = read(english.resolveSibling("messages_ja.properties"));

        assertThat(japanese.stringPropertyNames())
                .allSatisfy(key ->
                        assertThat(impolite(japanese.getProperty(key))).as(key).isEmpty());
    }

    @Test
    void theStyleOfBooksIsNoticed() {
        assertThat(impolite("見つかりません（0件）。もう一度どうぞ。")).isEmpty();
        assertThat(impolite("役に立たない")).isEmpty();
        assertThat(impolite("見つからない。")).containsExactly("見つからない。");
        assertThat(impolite("書き出しました。保存データ：あり。")).containsExactly("保存データ：あり。");
        assertThat(impolite("これは答えである")).containsExactly("これは答えである");
    }

    private static List<String> impolite(String text) {
        return ASIDE.matcher(text)
                .replaceAll("")
                .lines()
                .flatMap(line -> Stream.of(line.split("(?<=。)")))
                .map(String::strip)
                .filter(words -> words.endsWith("。")
                        ? !POLITE.matcher(words.substring(0, words.length() - 1))
                                .find()
                        : PLAIN.matcher(words).find())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void oneThingHasOneName(Path english) throws IOException {
        assertHoldsNone(OTHER_ENGLISH, read(english));
        assertHoldsNone(OTHER_JAPANESE, read(english.resolveSibling("messages_ja.properties")));
    }

    private static void assertHoldsNone(Pattern other, Properties messages) {
        assertThat(messages.stringPropertyNames())
                .allSatisfy(key -> assertThat(other.matcher(messages.getProperty(key))
                                .results()
                                .map(MatchResult::group))
                        .as(key + "=" + messages.getProperty(key))
                        .isEmpty());
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
