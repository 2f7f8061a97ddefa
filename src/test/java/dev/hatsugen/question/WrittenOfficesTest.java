package dev.hatsugen.question;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.language.Folding;
import dev.hatsugen.language.Glossary;
import dev.hatsugen.minutes.Corpus;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Offices in Latin letters, in a corpus that has their holders and those of the Japanese offices that they translate. */
class WrittenOfficesTest {

    private static final People PEOPLE = new People(new Corpus(List.of(
            SpokenMinutes.meeting(
                    1,
                    LocalDate.of(2024, 3, 12),
                    null,
                    List.of(SpokenMinutes.named("藤井", "一", "書記"), SpokenMinutes.named("佐藤", "一郎", "課長"))),
            SpokenMinutes.meeting(
                    2,
                    LocalDate.of(2024, 4, 9),
                    null,
                    List.of(
                            SpokenMinutes.named("Ashby", "Tom", "Clerk"),
                            SpokenMinutes.named("Pell", "Ann", "Site Manager, trustee"))))));

    @ParameterizedTest
    @CsvSource({"The Clerk, Ashby", "clerk, Ashby", "Site Manager, Pell", "the Trustee, Pell", "書記, 藤井"})
    void an_office_that_the_minutes_write_means_its_holder(String typed, String surname) {
        assertThat(new MemberFinder(PEOPLE, Glossary.EMPTY).find(typed, List.of()))
                .isInstanceOfSatisfying(
                        MemberMatch.Known.class,
                        known -> assertThat(known.people().keySet())
                                .singleElement()
                                .asString()
                                .contains(surname));
    }

    @ParameterizedTest
    @CsvSource({"町内会の書記", "ashby", "site"})
    void other_words_are_no_such_office(String typed) {
        assertThat(new WrittenOffices(PEOPLE.participants()).called(Folding.fold(typed)))
                .isEmpty();
    }
}
