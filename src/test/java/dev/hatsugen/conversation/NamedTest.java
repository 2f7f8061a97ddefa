package dev.hatsugen.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** People, meeting and topic that words name. */
class NamedTest {

    @ParameterizedTest
    @CsvSource({
        "第1回会合で川上議員は橋の費用について何と言いましたか, 川上議員, 第1回会合, 橋の費用",
        "2024年9月の会合で川上議員と町長は何と言いましたか, 川上議員と町長, 第2回会合, ''",
        "第1回と第2回で橋の話は, '', 第1回と第2回, 橋",
        "川上議員と川上議員は何と, 川上議員, '', ''",
        "What did the mayor say about the bridge at meeting 1?, mayor, meeting 1, bridge"
    })
    void a_question_names_them_in_its_own_words_and_a_meeting_by_its_number(
            String question, String people, String meeting, String topic) {
        Named named = TownTalk.named(question);
        assertThat(named.people()).isEqualTo(people);
        assertThat(named.meeting()).isEqualTo(meeting);
        assertThat(named.topic()).isEqualTo(topic);
    }

    @ParameterizedTest
    @CsvSource({
        "川上議員, false, 川上議員, '', ''",
        "橋, true, '', '', 橋",
        "2024年, false, '', 2024年の会合, ''",
        "令和6年, false, '', 令和6年の会合, ''",
        "第2回, false, '', 第2回会合, ''",
        "2, false, '', 第2回会合, ''",
        "第9回, false, '', 第9回会合, ''",
        "石田さん, false, 石田さん, '', ''",
        "第2回の町長, false, 町長, 第2回会合, ''",
        "何, false, '', '', ''"
    })
    void a_word_alone_names_one_of_them(String core, boolean subject, String people, String meeting, String topic) {
        Named named = Named.in(new Ellipsis(core, subject), TownTalk.PARSER, TownTalk.JAPANESE);
        assertThat(named.people()).as("people").isEqualTo(people);
        assertThat(named.topic()).as("topic").isEqualTo(topic);
        assertThat(named.meeting()).as("meeting").isEqualTo(meeting);
        assertThat(named.isNothing()).isEqualTo(core.equals("何"));
    }

    @ParameterizedTest
    @CsvSource({"in 2030, the 2030 meeting", "the 2nd, meeting 2", "at the 9th, meeting 9", "meeting 1, meeting 1"})
    void a_meeting_alone_in_english(String core, String meeting) {
        assertThat(Named.in(new Ellipsis(core, false), TownTalk.PARSER, TownTalk.ENGLISH)
                        .meeting())
                .isEqualTo(meeting);
    }

    @Test
    void another_meeting_leaves_the_rest() {
        Named named = TownTalk.named("第1回会合で川上議員は橋について何と言いましたか").at("第2回会合");
        assertThat(named.meeting()).isEqualTo("第2回会合");
        assertThat(named.people()).isEqualTo("川上議員");
        assertThat(named.topic()).isEqualTo("橋");
    }
}
