package dev.hatsugen.question;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.answer.IndexedCorpus;
import dev.hatsugen.language.Glossary;
import dev.hatsugen.minutes.Attendance;
import dev.hatsugen.minutes.Attendee;
import dev.hatsugen.minutes.Corpus;
import dev.hatsugen.minutes.Meeting;
import dev.hatsugen.minutes.MeetingHeader;
import dev.hatsugen.minutes.PersonName;
import dev.hatsugen.minutes.Provenance;
import dev.hatsugen.minutes.SourceText;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MemberFinderTest {

    private static final MemberFinder FINDER = IndexedCorpus.get().members;

    @ParameterizedTest
    @CsvSource({
        "後藤, 後藤 厚宏",
        "後藤 厚宏, 後藤 厚宏",
        "Goto, 後藤 厚宏",
        "Gotou Atsuhiro, 後藤 厚宏",
        "ごとう, 後藤 厚宏",
        "松原さん, 松原 実穗子",
        "桜井, 櫻井 敬子",
        "平, 平 将明",
        "平井大臣, 平井 卓也",
        "外務省, 宇都 隆史・松本 尚",
        "外務, 宇都 隆史・松本 尚",
        "警察, 小此木 八郎・坂井 学",
        "デジタル大臣, 平井 卓也・平 将明",
        "本部長, 加藤 勝信・林 芳正",
        "副本部長, 橋本 聖子・平 将明",
        "KDDIの会長, 田中 孝司",
        "KDDI, 田中 孝司",
        "橋本, 橋本 聖子",
        "土屋, 土屋",
        "弁護士, 上沼 紫野"
    })
    void findsMembersAsUsersNameThem(String typed, String people) {
        assertThat(FINDER.find(typed, List.of()))
                .isInstanceOfSatisfying(
                        MemberMatch.Known.class,
                        known -> assertThat(String.join("・", known.people().keySet()))
                                .isEqualTo(people));
    }

    @Test
    void atAMeetingOnlyThoseWhoWereThereAreMeant() {
        Meeting old = IndexedCorpus.get().corpus.meetings().getFirst();
        assertThat(FINDER.find("外務省", List.of(old)))
                .isInstanceOfSatisfying(
                        MemberMatch.Known.class,
                        known -> assertThat(known.people()).containsOnlyKeys("宇都 隆史"));
        assertThat(FINDER.find("松原", List.of(old))).isInstanceOf(MemberMatch.Elsewhere.class);
    }

    @ParameterizedTest
    @CsvSource({"後籐, 後藤 厚宏", "Gotto, 後藤 厚宏", "まつはら, 松原 実穗子", "松原実穂, 松原 実穗子", "遠籐さん, 遠藤 信博"})
    void namesThatAreNearlyRightAreSuggested(String typed, String name) {
        MemberMatch match = FINDER.find(typed, List.of());
        if (match instanceof MemberMatch.Unknown unknown) {
            assertThat(unknown.near()).contains(name);
        } else {
            assertThat(((MemberMatch.Known) match).people()).containsOnlyKeys(name);
        }
    }

    @Test
    void aNameThatTwoPeopleShareMeansBoth() {
        Meeting meeting = new Meeting(
                "1",
                new MeetingHeader(1, null, null, null, null),
                new SourceText("sample.txt", ""),
                List.of(attendee("太郎", "財務大臣"), attendee("花子", "弁護士")),
                List.of());
        Corpus corpus = new Corpus(List.of(meeting));
        MemberFinder finder = new MemberFinder(new People(corpus), Glossary.EMPTY);
        assertThat(finder.find("山田", List.of()))
                .isInstanceOfSatisfying(
                        MemberMatch.Known.class,
                        known -> assertThat(known.people()).containsOnlyKeys("山田 太郎", "山田 花子"));
        assertThat(finder.find("山田花子", List.of()))
                .isInstanceOfSatisfying(
                        MemberMatch.Known.class,
                        known -> assertThat(known.people()).containsOnlyKeys("山田 花子"));
    }

    private static Attendee attendee(String given, String post) {
        return new Attendee(
                new PersonName("山田", given, null), post, Attendance.PRESENT, new Provenance.Supplied("test"));
    }

    @ParameterizedTest
    @CsvSource({"後, 後藤 厚宏", "ごと, 後藤 厚宏", "ゴト, 後藤 厚宏", "got, 後藤 厚宏", "atsu, 後藤 厚宏", "大学院大学, 後藤 厚宏", "防衛, 岸 信夫"})
    void offersMembersWhileANameIsBeingTyped(String beginning, String name) {
        assertThat(FINDER.suggest(beginning, 25))
                .extracting(MemberSuggestion::name)
                .contains(name);
    }

    @Test
    void everyMemberThatIsOfferedIsFound() {
        assertThat(FINDER.suggest("", 100))
                .hasSizeGreaterThan(30)
                .allSatisfy(offered -> assertThat(FINDER.find(offered.name(), List.of()))
                        .isInstanceOfSatisfying(
                                MemberMatch.Known.class,
                                known -> assertThat(known.people()).containsOnlyKeys(offered.name())));
    }

    @Property(tries = 300)
    void anyTextLeadsToAnAnswer(@ForAll String typed) {
        assertThat(FINDER.find(typed, List.of()).asked()).isEqualTo(typed.strip());
        assertThat(FINDER.suggest(typed, 5)).hasSizeLessThanOrEqualTo(5);
    }
}
