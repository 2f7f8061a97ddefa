package dev.hatsugen.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.minutes.Attendee;
import dev.hatsugen.minutes.Meeting;
import dev.hatsugen.minutes.SourceText;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** A surname with an office is the person of that surname who holds it at another meeting of the body. */
class NamesInFullTest {

    private static final String FULL = """
            樫原用水組合　第一回会議録
            日時　令和六年四月九日
            出席　組合長　　矢代　信夫
            　　　副組合長　堤　　和江
            　　　理　事　　小田切　実

            ○組合長（矢代信夫君）　ただいまから会議を開きます。水門の工事について報告を求めます。
            ○理事（小田切実君）　工事は五月に始まり、費用は四百万円でございます。
            ○副組合長（堤和江君）　田植えに間に合いますでしょうか。
            ○理事（小田切実君）　間に合わせます。
            """;

    private static final String SHORT = """
            樫原用水組合　第二回会議録
            日時　令和六年六月十一日
            出席　矢代組合長、堤副組合長、小田切理事

            ○組合長（矢代君）　第二回を開きます。
            ○理事（小田切君）　水門の工事は終わりました。
            ○副組合長（堤君）　ありがとうございました。
            ○理事（小田切君）　次は取水口でございます。
            """;

    @Test
    void a_surname_with_the_same_office() {
        assertThat(speakers(SHORT)).containsExactly("矢代 信夫", "小田切 実", "堤 和江", "小田切 実");
    }

    @Test
    void a_name_that_is_written_as_one_is_parted_and_is_no_other_ones() {
        assertThat(speakers(SHORT.replace("○組合長（矢代君）", "○組合長（矢代信夫君）")))
                .containsExactly("矢代 信夫", "小田切 実", "堤 和江", "小田切 実");
    }

    @Test
    void another_office_stays_as_it_is() {
        assertThat(speakers(SHORT.replace("小田切理事", "小田切監事").replace("○理事", "○監事")))
                .containsExactly("矢代 信夫", "小田切", "堤 和江", "小田切");
        assertThat(speakers(SHORT.replace("堤副組合長", "堤顧問").replace("○副組合長", "○顧問")))
                .contains("堤");
    }

    @Test
    void a_letter_behind_the_surname_or_two_of_the_surname_in_one_office_leave_it_as_it_is() {
        assertThat(speakers(SHORT.replace("小田切理事", "小田切（健）理事"))).contains("小田切");
        assertThat(speakers(SHORT, FULL.replace("小田切　実", "小田切　実\n　　　理　事　　小田切　薫")))
                .containsExactly("矢代 信夫", "小田切", "堤 和江", "小田切");
    }

    @Test
    void two_of_a_surname_are_told_apart_by_their_offices() {
        assertThat(speakers(SHORT, FULL.replace("小田切　実", "小田切　実\n　　　監　事　　小田切　薫")))
                .containsExactly("矢代 信夫", "小田切 実", "堤 和江", "小田切 実");
    }

    @Test
    void who_is_absent_is_found_by_the_office_too() {
        String absent = SHORT.replace("、小田切理事", "、小田切理事\n欠席　小田切監事（産休）");
        Map<Attendee, Attendee> names = names(absent, FULL.replace("小田切　実", "小田切　実\n　　　監　事　　小田切　薫"));
        assertThat(names.values()).extracting(person -> person.name().full()).contains("小田切 薫", "小田切 実");
    }

    private static Meeting read(String name, String text) {
        try {
            return MinutesParser.parse(new SourceText(name, text), SidecarMetadata.NONE);
        } catch (UnreadableMinutesException e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> speakers(String text) {
        return speakers(text, FULL);
    }

    private static List<String> speakers(String text, String other) {
        Meeting meeting = read("short.txt", text);
        Map<Attendee, Attendee> names = names(text, other);
        return meeting.statements().stream()
                .map(turn -> Objects.requireNonNull(turn.speaker().attendee()))
                .map(person -> names.getOrDefault(person, person).name().full())
                .toList();
    }

    private static Map<Attendee, Attendee> names(String text, String other) {
        Meeting meeting = read("short.txt", text);
        return new NamesInFull(List.of(read("full.txt", other), meeting)).of(meeting);
    }
}
