package dev.hatsugen.question;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.language.Glossary;
import dev.hatsugen.language.Glosser;
import dev.hatsugen.minutes.Corpus;
import dev.hatsugen.minutes.Speaker;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names in kanji, kana and Latin letters, nearly written ones, and offices in English. */
class PeopleByNameTest {

    private static final Speaker ITO = SpokenMinutes.named("伊藤", "花子", "町長");
    private static final Speaker SATO = SpokenMinutes.named("佐藤", "一郎", "副町長");
    private static final Speaker HASEGAWA = SpokenMinutes.named("長谷川", "結衣", "図書館長");
    private static final List<PersonProfile> PROFILES = new People(new Corpus(
                    List.of(SpokenMinutes.meeting(1, LocalDate.of(2024, 3, 12), null, List.of(ITO, SATO, HASEGAWA)))))
            .profiles();
    private static final PersonNameFinder NAMES = new PersonNameFinder(PROFILES);
    private static final NearNameFinder NEAR = new NearNameFinder(NAMES);

    @ParameterizedTest
    @CsvSource({
        "伊藤さんは何と言ったか, 伊藤さん, 伊藤",
        "いとうさんは何と言ったか, いとうさん, 伊藤",
        "what did ito say, ito, 伊藤",
        "what did itou say, itou, 伊藤",
        "what did mr. satō say, mr. satō, 佐藤",
        "what did hanako ito say, hanako ito, 伊藤",
        "what did ito hanako say, ito hanako, 伊藤",
        "what did ms hasegawa say, ms hasegawa, 長谷川"
    })
    void a_name_is_found_however_it_is_written(String question, String asked, String surname) {
        assertThat(NAMES.find(question)).singleElement().satisfies(mention -> {
            assertThat(question).contains(mention.asked());
            assertThat(asked).startsWith(mention.asked());
            assertThat(mention.participants())
                    .extracting(PeopleByNameTest::surname)
                    .containsExactly(surname);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "What did Mr. Hasegawaa say, 長谷川",
        "What did Ms Hasegava say, 長谷川",
        "What did Hasegava say, 長谷川",
        "長谷皮さんは何と言ったか, 長谷川"
    })
    void a_name_that_is_misspelt_by_one_character_is_found_beside_a_title_or_behind_did(String typed, String surname) {
        assertThat(NEAR.find(typed, typed.toLowerCase(Locale.ROOT), List.of()))
                .singleElement()
                .satisfies(mention -> assertThat(mention.participants())
                        .extracting(PeopleByNameTest::surname)
                        .containsExactly(surname));
    }

    @ParameterizedTest
    @ValueSource(strings = {"the bridge of Hasegava", "What did Mr. Hoseguwo say", "田中さんは何と言ったか", "長谷皮は何と言ったか"})
    void without_a_title_elsewhere_or_further_away_it_is_nobodys(String typed) {
        assertThat(NEAR.find(typed, typed.toLowerCase(Locale.ROOT), List.of())).isEmpty();
    }

    @Test
    void who_is_named_rightly_is_not_looked_for_again() {
        String folded = "長谷川さんは何と言ったか";
        assertThat(NEAR.find(folded, folded, NAMES.find(folded))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"what did the mayor say, 伊藤", "what did the deputy mayor say, 佐藤"})
    void an_english_title_names_the_holder_of_the_office(String question, String surname) {
        assertThat(new EnglishOffices(PROFILES, new Glosser(Glossary.EMPTY)).find(question))
                .singleElement()
                .satisfies(mention -> assertThat(mention.participants())
                        .extracting(PeopleByNameTest::surname)
                        .containsExactly(surname));
    }

    @Test
    void a_title_that_nobody_holds_names_nobody() {
        assertThat(new EnglishOffices(PROFILES, new Glosser(Glossary.EMPTY)).find("what did the governor say"))
                .isEmpty();
    }

    private static String surname(Participant participant) {
        return Objects.requireNonNull(participant.attendee()).name().surname();
    }
}
