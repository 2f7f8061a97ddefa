package dev.hatsugen.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class VocabularyTest {

    private final Vocabulary words = new Vocabulary(() -> Stream.of("道の駅のトイレを改修する。", "停留所の案内板。The gates were Opened."));

    @Test
    void words_are_found_by_their_reading() {
        assertThat(words.readAs("みちのえき")).containsExactly("道の駅");
        assertThat(words.readAs("ていりゅうじょ")).containsExactly("停留所");
        assertThat(words.readAs("といれ")).containsExactly("トイレ");
        assertThat(words.readAs("りゅうじょ")).isEmpty();
    }

    @Test
    void compounds_are_words_and_so_are_their_parts() {
        assertThat(words.hasKanji("案内板")).isTrue();
        assertThat(words.hasKanji("案内")).isTrue();
        assertThat(words.hasKanji("内板")).isFalse();
    }

    @Test
    void latin_words_are_known_by_their_stem() {
        assertThat(words.latin().get(EnglishStems.of("opened"))).containsExactly("opened");
        assertThat(words.latin()).doesNotContainKey("the");
    }

    @Test
    void texts_are_read_once_and_only_when_asked_for() {
        AtomicInteger opened = new AtomicInteger();
        Vocabulary counted = new Vocabulary(() -> {
            opened.incrementAndGet();
            return Stream.of("会館");
        });
        assertThat(opened).hasValue(0);
        counted.readAs("かいかん");
        counted.katakana();
        assertThat(opened).hasValue(1);
    }
}
