package dev.hatsugen.question;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.minutes.Speaker;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpeakerGroupTest {

    @ParameterizedTest
    @CsvSource({
        "港に触れた大臣は誰ですか, MINISTERS",
        "閣僚の中で賛成したのは, MINISTERS",
        "which minister mentioned the port, MINISTERS",
        "有識者は何を提案したか, EXPERTS",
        "what did the experts say, EXPERTS",
        "値上げに反対する委員を教えて, MEMBERS",
        "どの本部員が触れたか, MEMBERS",
        "どの委員も反対しましたか, MEMBERS",
        "どの大臣が答えましたか, MINISTERS"
    })
    void the_kind_of_people_is_in_the_question(String question, SpeakerGroup group) {
        assertThat(SpeakerGroup.in(question)).isEqualTo(group);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "誰が港に触れたか", "財務大臣は何と言ったか", "who mentioned the port", "委員会で決まったこと", "どの委員会の話ですか"})
    void others_may_be_answered_by_anybody(String question) {
        assertThat(SpeakerGroup.in(question)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "環境大臣, true, false, false",
        "小林知事, true, false, false",
        "伊藤委員, false, true, true",
        "委員長, true, false, false",
        "北浜大学教授, false, true, false"
    })
    void a_label_says_of_which_kind_its_speaker_is(String label, boolean minister, boolean expert, boolean member) {
        assertThat(SpeakerGroup.MINISTERS.has(labelled(label))).isEqualTo(minister);
        assertThat(SpeakerGroup.EXPERTS.has(labelled(label))).isEqualTo(expert);
        assertThat(SpeakerGroup.MEMBERS.has(labelled(label))).isEqualTo(member);
    }

    @Test
    void somebody_without_a_label_holds_no_office() {
        assertThat(SpeakerGroup.MINISTERS.has(labelled(null))).isFalse();
        assertThat(SpeakerGroup.MEMBERS.has(labelled(null))).isFalse();
    }

    private static Speaker labelled(@Nullable String label) {
        return new Speaker(label, null, Speaker.Proof.LABEL_LINE);
    }
}
