package dev.hatsugen.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpeakerLabelTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "早川委員, 早川委員, 早川委員, -",
                "（早川委員）, 早川委員, 早川委員, -",
                "議長（早川渉君）, 議長（早川渉君）, 議長, 早川渉君",
                "３番（早川渉）, ３番（早川渉）, ３番, 早川渉",
                "総務省（早川部長）, 総務省（早川部長）, 総務省, 早川部長",
                "早川委員（消費者の会）, 早川委員（消費者の会）, 早川委員, -",
                "議　　長, 議　　長, 議　　長, -",
                "三番, 三番, 三番, -",
                "総務 課長 早川委員, 総務 課長 早川委員, 総務 課長 早川委員, -"
            })
    void offices_seats_and_bodies_with_a_person_are_labels(
            String words, String text, String outside, @Nullable String person) {
        assertThat(SpeakerLabel.read(words)).isEqualTo(new SpeakerLabel(text, outside, person));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "早川",
                "長",
                "（早川委員",
                "早川委員、はい",
                "「早川委員」",
                "総務省（橋の件）",
                "早川委員（３名）",
                "総務 課長 早川 委員",
                "会長 書記",
                "発言者",
                "橋を渡る委員"
            })
    void other_words_are_none(String words) {
        SpeakerLabel read = SpeakerLabel.read(words);
        assertThat(read == null ? "-" : read.text()).isIn("-", words.equals("（早川委員") ? words : "-");
    }

    @Test
    void a_label_has_eighty_characters_at_most() {
        assertThat(SpeakerLabel.read("早".repeat(78) + "委員")).isNotNull();
        assertThat(SpeakerLabel.read("早".repeat(79) + "委員")).isNull();
    }

    @Test
    void only_a_name_in_brackets_makes_it_sure() {
        assertThat(SpeakerLabel.of("議長（早川渉君）").isSure()).isTrue();
        assertThat(SpeakerLabel.of("早川委員").isSure()).isFalse();
    }

    @Test
    void words_that_must_be_a_label_are_one() {
        assertThat(SpeakerLabel.of("早川")).isEqualTo(new SpeakerLabel("早川", "早川", null));
        assertThat(SpeakerLabel.of("橋守（早川）")).isEqualTo(new SpeakerLabel("橋守（早川）", "橋守", "早川"));
        assertThat(SpeakerLabel.of("橋守（２回）")).isEqualTo(new SpeakerLabel("橋守（２回）", "橋守（２回）", null));
        assertThat(SpeakerLabel.of("【早川】")).isEqualTo(new SpeakerLabel("早川", "早川", null));
        assertThat(SpeakerLabel.of("（早）（川）").text()).isEqualTo("（早）（川）");
        assertThat(SpeakerLabel.of("[]").text()).isEqualTo("[]");
    }
}
