package dev.hatsugen.topics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.hatsugen.answer.RealCorpus;
import dev.hatsugen.language.Glosser;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class TopicMapsTest {

    private static final TopicMaps MAPS = new TopicMaps(RealCorpus.corpus(), RealCorpus.glossary());

    @Test
    void findsTopicsThatSeveralMembersShare() {
        TopicMap map = MAPS.ofMembers(List.of(RealCorpus.meeting("42")), List.of(), Locale.JAPANESE);
        List<String> surnames = RealCorpus.meeting("42").attendees().stream()
                .map(attendee -> attendee.name().surname())
                .toList();
        assertThat(map.columns()).hasSizeBetween(5, 12).doesNotHaveDuplicates().doesNotContainAnyElementsOf(surnames);
        for (String topic : map.columns()) {
            assertThat(touching(map, map.columns().indexOf(topic))).as(topic).hasSizeGreaterThan(1);
        }
        assertThat(map.members()).hasSize(16);
    }

    @Test
    void countsTheCharactersOfPointsOnTheUsersTopics() {
        TopicMap map =
                MAPS.ofMembers(List.of(RealCorpus.meeting("42")), List.of("お助け隊", "DDoS", "ブロックチェーン"), Locale.JAPANESE);
        assertThat(map.columns()).containsExactly("お助け隊", "DDoS", "ブロックチェーン");
        assertThat(touching(map, 0)).containsExactly("遠藤 信博", "平 将明", "武藤 容治");
        assertThat(touching(map, 1)).containsExactly("田中 孝司", "松原 実穗子", "阿達 雅志");
        assertThat(touching(map, 2)).isEmpty();
    }

    @Test
    void followsOneTopicOverTheMeetings() {
        TopicMap map = MAPS.overMeetings("サプライチェーン", Locale.ENGLISH);
        assertThat(map.columns()).containsExactly("meeting 26 9 Feb 2021", "meeting 42 5 Feb 2025");
        assertThat(touching(map, 0)).containsExactly("遠藤 信博", "梶山 弘志");
        assertThat(touching(map, 1)).containsExactly("遠藤 信博", "後藤 厚宏", "上沼 紫野");
        assertThat(map.names()).contains("ENDO Nobuhiro", "GOTO Atsuhiro").noneMatch(Glosser::isJapanese);
        assertThat(MAPS.ofMembers(List.of(RealCorpus.meeting("42")), List.of("DDoS"), Locale.ENGLISH)
                        .names())
                .contains("MATSUBARA Mihoko")
                .hasSize(16);
        TopicMap japanese = MAPS.overMeetings("サプライチェーン", Locale.JAPANESE);
        assertThat(japanese.names()).isEqualTo(japanese.members());
    }

    @Test
    void saysThatNobodySpokeOnATopic() {
        assertThat(MAPS.overMeetings("ブロックチェーン", Locale.JAPANESE).isEmpty()).isTrue();
    }

    @Test
    void refusesNumbersThatDoNotFit() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TopicMap("t", List.of("a"), List.of("x", "y"), List.of(List.of(1))))
                .withMessageContaining("1 rows and 2 columns");
    }

    private static List<String> touching(TopicMap map, int column) {
        return map.members().stream()
                .filter(member ->
                        map.characters().get(map.members().indexOf(member)).get(column) > 0)
                .toList();
    }
}
