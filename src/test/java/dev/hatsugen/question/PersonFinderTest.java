package dev.hatsugen.question;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.language.Glossary;
import dev.hatsugen.language.KanaReader;
import dev.hatsugen.minutes.Corpus;
import dev.hatsugen.minutes.Meeting;
import dev.hatsugen.minutes.SourceText;
import dev.hatsugen.minutes.Span;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** All ways to name people together, and the people whom the minutes lack. */
class PersonFinderTest {

    private static final MeetingMention NO_MEETING = new MeetingMention(List.of(), List.of(), null, false);
    private static final Corpus CORPUS = new Corpus(List.of(mentioning(
            SpokenMinutes.held(
                    1, "2024-03-12", "町長|大野|優子|町長", "伊藤委員|伊藤|花子|北浜大学教授", "長谷川委員|長谷川|結衣|委員", "建設課長|尾上|誠|建設課長"),
            "橋は岸本さんの寄付です。")));
    private static final PersonFinder FINDER = new PersonFinder(CORPUS, new People(CORPUS), Glossary.EMPTY);

    @ParameterizedTest
    @CsvSource({
        "伊藤さんは何と言ったか, 伊藤さん=伊藤花子@1",
        "北浜大学の伊藤教授は何と言ったか, 伊藤教授=伊藤花子@1",
        "北浜大学の教授は何と言ったか, 北浜大学の教授=伊藤花子@1",
        "町長の大野さんは何と言ったか, 町長=大野優子@1 大野さん=大野優子@1",
        "建設課長と伊藤委員の意見, 建設課長=尾上誠@1 伊藤委員=伊藤花子@1",
        "長谷皮さんの意見, 長谷皮さん=長谷川結衣@1",
        "長谷皮さんと長谷川さん, 長谷皮さん=長谷川結衣@1 長谷川さん=長谷川結衣@1",
        "What did Ms. Hasegava say?, hasegava=長谷川結衣@1",
        "橋の話, ''"
    })
    void the_surest_way_of_naming_wins(String question, String found) {
        assertThat(SpokenMinutes.described(FINDER.who(typed(question), NO_MEETING)))
                .isEqualTo(found);
    }

    @Test
    void an_employer_beside_a_name_belongs_to_the_name() {
        String question = "北浜大学の伊藤教授は何と言ったか";
        assertThat(FINDER.who(typed(question), NO_MEETING))
                .singleElement()
                .satisfies(who -> assertThat(who.span().of(question)).isEqualTo("北浜大学の伊藤教授"));
    }

    @Test
    void words_that_name_a_meeting_name_nobody() {
        MeetingMention meeting = new MeetingMention(List.of(), List.of(new Span(0, 2)), null, false);
        assertThat(FINDER.who(typed("町長の会議"), meeting)).isEmpty();
        assertThat(FINDER.who(typed("町長の会議"), NO_MEETING)).isNotEmpty();
    }

    @Test
    void a_missing_meeting_is_told_before_a_missing_person() {
        MeetingMention missing = new MeetingMention(List.of(), List.of(), "第9回", false);
        assertThat(FINDER.gap(typed("第9回の石田さんの話"), missing, List.of()))
                .isEqualTo(new UnresolvedMention(UnresolvedMention.Kind.MEETING, "第9回"));
    }

    @Test
    void an_unknown_person_is_told_with_names_that_are_like_it() {
        UnresolvedMention gap = Objects.requireNonNull(FINDER.gap(typed("伊東さんの意見"), NO_MEETING, List.of()));
        assertThat(gap.kind()).isEqualTo(UnresolvedMention.Kind.MEMBER);
        assertThat(gap.asked()).isEqualTo("伊東さん");
        assertThat(gap.near()).contains("伊藤 花子");
    }

    @ParameterizedTest
    @ValueSource(strings = {"橋の話", "岸本さんの寄付", "", "What was said about the bridge?"})
    void nothing_is_missing_where_nobody_is_named_or_others_speak_of_them(String question) {
        assertThat(FINDER.gap(typed(question), NO_MEETING, List.of())).isNull();
    }

    @Test
    void a_word_stands_in_minutes_where_its_characters_do() {
        assertThat(PersonFinder.stands(CORPUS, "岸本")).isTrue();
        assertThat(PersonFinder.stands(CORPUS, "石田")).isFalse();
        assertThat(PersonFinder.stands(new Corpus(List.of()), "岸本")).isFalse();
    }

    private static TypedText typed(String question) {
        return TypedText.of(question, new KanaReader(Glossary.EMPTY, word -> false));
    }

    private static Meeting mentioning(Meeting meeting, String text) {
        return new Meeting(
                meeting.key(),
                meeting.header(),
                new SourceText("sample.txt", text),
                meeting.attendees(),
                meeting.blocks());
    }
}
