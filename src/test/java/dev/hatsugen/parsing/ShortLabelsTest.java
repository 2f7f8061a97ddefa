package dev.hatsugen.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.minutes.Meeting;
import dev.hatsugen.minutes.SourceText;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Minutes without a list of their own, whose labels another meeting of the body explains. */
class ShortLabelsTest {

    private static final String LISTED = """
            ELM LANE SAILING CLUB
            Committee, 4 February 2025

            Present: Hugh Moss (Commodore, HM), Ines Pratt (Treasurer, IP), Karl Voss (boats, KV), Beth Lowe (training, BL)

            HM   The slipway is closed until the wall is looked at.
            IP   There is money for the wall and for nothing else.
            KV   Two boats have no covers.
            BL   The course is full.
            """;

    private static Meeting parsed(String file, String text) throws UnreadableMinutesException {
        return MinutesParser.parse(new SourceText(file, text), SidecarMetadata.NONE);
    }

    private static Collection<String> inFull(Meeting meeting, Meeting... others) {
        return new NamesInFull(List.of(meeting, others[0]))
                .of(meeting).values().stream()
                        .map(person -> person.name().full())
                        .toList();
    }

    @Test
    void initials_are_those_of_the_list_of_another_meeting() throws Exception {
        Meeting march = parsed("march.txt", """
                ELM LANE SAILING CLUB
                Committee, 4 March 2025

                Present as in February.

                HM.  The wall is safe. The slipway opens on Saturday.
                IP.  It cost less than we feared.
                KV.  The covers have come.
                BL.  I need two more instructors.
                HM.  Ask at the supper.
                BL.  I will do that.
                IP.  Tell them that we pay for the course.
                KV.  And that there are covers now.
                """);
        assertThat(inFull(march, parsed("february.txt", LISTED)))
                .containsExactlyInAnyOrder("Hugh Moss", "Ines Pratt", "Karl Voss", "Beth Lowe");
    }

    @Test
    void an_office_with_a_surname_is_whom_another_meeting_names_so() throws Exception {
        Meeting listed = parsed("1.txt", """
                水道事業決算特別委員会　第１回　令和七年九月三日

                出席委員　委員長 早川 誠、２番 小暮 正、５番 戸川 直

                ○委員長（早川君）　ただいまから開きます。
                ○２番（小暮君）　漏水の量を伺います。
                ○５番（戸川君）　料金の滞納について伺います。
                """);
        Meeting second = parsed("2.txt", """
                水道事業決算特別委員会　第２回　令和七年九月四日

                出席委員　前日に同じ

                ○委員長（早川君）　前日に続いて開きます。
                ○２番（小暮君）　配水管の更新を伺います。
                ○５番（戸川君）　起債の残高を伺います。
                ○委員長（早川君）　散会します。
                """);
        assertThat(inFull(second, listed))
                .allMatch(name -> List.of("早川 誠", "小暮 正", "戸川 直").contains(name));
    }

    @Test
    void letters_that_two_people_share_stay_as_they_are() throws Exception {
        Meeting listed = parsed("february.txt", LISTED.replace("Karl Voss (boats, KV)", "Helen Mild (boats)"));
        Meeting march = parsed("march.txt", """
                ELM LANE SAILING CLUB
                Committee, 4 March 2025

                HM.  The wall is safe.
                IP.  It cost less than we feared.
                HM.  Ask at the supper.
                BL.  I will.
                """);
        assertThat(inFull(march, listed)).doesNotContain("Hugh Moss", "Helen Mild");
    }

    @Test
    void a_name_that_two_lists_write_as_one_is_parted_where_a_third_says_the_surname() throws Exception {
        String list = """
                当番会 令和七年%s

                出席：早川みどり（会長）、小暮航（会計）、戸川誠（書記）、沢田直（庶務）

                早川みどり：始めます。
                小暮航：残高は三万円です。
                戸川誠：記録しました。
                """;
        Meeting first = parsed("1.txt", list.formatted("四月九日"));
        Meeting second = parsed("2.txt", list.formatted("五月九日"));
        Meeting third = parsed("3.txt", """
                当番会 令和七年六月九日

                出席：早川会長、小暮会計、戸川書記、沢田庶務

                早川会長：始めます。
                小暮会計：残高は二万円です。
                戸川書記：記録しました。
                """);
        assertThat(new NamesInFull(List.of(first, second, third)).of(first).values())
                .extracting(person -> person.name().surname())
                .contains("早川", "戸川");
    }
}
