package dev.hatsugen.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.minutes.Meeting;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The name stands before the post where the initials behind both are the name's. */
class InitialedPostsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ann Moss, Head of Care (AM) | Ann Moss (Head of Care)",
                "Ann Moss, Head of Care (AM); Dr Bo Roe, Clerk, acting (BR) | Ann Moss (Head of Care); Dr Bo Roe (Clerk, acting)",
                "Ivy Ash, Ann Moss, Stock (AM), Ed Lee (EL) | Ivy Ash, Ann Moss (Stock), Ed Lee (EL)",
                "Ida van der Loo, Clerk (IL) | Ida van der Loo (Clerk, IL)"
            })
    void what_is_between_a_name_and_its_initials_is_the_post(String list, String written) {
        assertThat(InitialedPosts.areIn(list)).isTrue();
        assertThat(InitialedPosts.inBrackets(list)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ann Moss (AM), Bo Roe (BR)",
                "Ann Moss, Bo Roe (BR)",
                "Ann Moss, Head of Care (HC)",
                "Ann Moss (Chair) (AM)",
                "Ann Moss, Head of Care"
            })
    void other_entries_stay_as_they_are(String list) {
        assertThat(InitialedPosts.areIn(list)).isFalse();
    }

    @Test
    void fields_that_run_over_lines_of_a_told_record() {
        assertThat(people("""
                        FERNHOLT LIBRARY TRUST
                        Minutes of the Board, 4 March 2025

                        Directors present: Oonagh Pell, Chair (OP); Mr Rafi Sands, Head of Lending
                        (RS); Ida van der Loo, Hon. Secretary (IL)
                        In attendance: Bela Novak, Stock and Buildings (BN), Hugh Tarn (HT)
                        Apologies: Una Birch, Vice-Chair (UB)

                        1. LOANS
                        1.1 RS reported that loans were up by four per cent.
                        1.2 IL asked whether the children's room had been counted.
                        1.3 BN said that it had not, and would be in May.
                        1.4 OP thanked both of them.
                        1.5 HT reported on the roof.
                        """))
                .containsExactly(
                        "Rafi Sands: Head of Lending",
                        "Ida van der Loo: Hon. Secretary, IL",
                        "Bela Novak: Stock and Buildings",
                        "Oonagh Pell: Chair",
                        "Hugh Tarn: ");
    }

    @Test
    void a_list_below_its_title_with_initials_as_labels() {
        assertThat(people("""
                        Quarry Lane Residents - management meeting 11 May 2025

                        Present
                        Dr Ewa Lis, Convenor (EL); Tom Abara, Grounds (TA);
                        Sue-Ann Crisp, Letters and Notices (SC)
                        Apologies: Ken Oduya, Treasurer (KO)

                        EL: The gate was mended on Friday and the bill came to £230.
                        TA: I would like to see the bill first.
                        SC: It is in the folder, with two photographs.
                        EL: We go on with the bins.
                        """))
                .containsExactly(
                        "Ewa Lis: Convenor",
                        "Tom Abara: Grounds",
                        "Sue-Ann Crisp: Letters and Notices, SC",
                        "Ewa Lis: Convenor");
    }

    @Test
    void a_title_with_its_article_is_no_part_of_the_name() {
        assertThat(people("""
                        Meeting of the Allotment Federation, 2 June 2025
                        Attendees: The Revd Amos Ley, President (AL); Jo Tweed, Head of Water and Paths (JT); Vic Moran (VM)
                        Regrets: Mrs Lena Holt, Director of Sheds (LH)

                        1 Water
                        JT   The butt at the north gate leaks and will be changed in June.
                        VM   Asked who would pay for it.
                        AL   The society, as always.
                        JT   There is £90 left in the pot.
                        """))
                .containsExactly(
                        "Jo Tweed: Head of Water and Paths",
                        "Vic Moran: ",
                        "Amos Ley: President",
                        "Jo Tweed: Head of Water and Paths");
    }

    private static Stream<String> people(String text) {
        Meeting meeting = Minutes.of(text);
        return meeting.statements().stream()
                .map(turn -> turn.speaker().attendee())
                .map(person -> person == null ? "?" : person.name().full() + ": " + person.post());
    }
}
