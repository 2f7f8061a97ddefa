package dev.hatsugen.question;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.language.Folding;
import dev.hatsugen.language.Glossary;
import dev.hatsugen.minutes.Corpus;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** People by whom they work for. */
class EmployerFinderTest {

    private static final EmployerFinder FINDER = finder(
            "伊藤委員|伊藤|花子|北浜大学教授",
            "佐藤委員|佐藤|一郎|青葉電機株式会社社長",
            "久我委員|久我|光彦|みなと法律事務所弁護士",
            "相良委員|相良|由衣|一般社団法人つばめ協会理事",
            "小松委員|小松|学|ABC研究所長",
            "種村委員|種村|浩二|内閣府経済社会総合研究所長",
            "町長|大野|優子|町長");

    @ParameterizedTest
    @CsvSource({
        "北浜大学の教授は何と言いましたか, 北浜大学の教授=伊藤花子@1",
        "北浜大の先生の意見, 北浜大の先生=伊藤花子@1",
        "北浜の教授, 北浜の教授=伊藤花子@1",
        "青葉電機の社長はどう述べたか, 青葉電機の社長=佐藤一郎@1",
        "青葉電機さんの意見, 青葉電機さん=佐藤一郎@1",
        "みなと法律事務所の弁護士, みなと法律事務所の弁護士=久我光彦@1",
        "つばめ協会の理事, つばめ協会の理事=相良由衣@1",
        "the man from ABC, from abc=小松学@1",
        "what did ABC's president say, abc's president=小松学@1"
    })
    void an_employer_with_a_word_for_a_person_names_who_works_there(String question, String found) {
        assertThat(SpokenMinutes.described(FINDER.find(Folding.fold(question)))).isEqualTo(found);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "北浜大学について", "北浜の橋", "青葉電機が作る橋", "南浜大学の教授", "経済社会総合研究所の人", "北浜大学が橋の教授"})
    void the_organisation_alone_and_others_name_nobody(String question) {
        assertThat(FINDER.find(question)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"北浜大学, 伊藤花子@1", "北浜, 伊藤花子@1", "青葉電機, 佐藤一郎@1", "青葉, ''", "町長, ''", "'', ''"})
    void typed_alone_it_means_who_works_there(String typed, String people) {
        assertThat(SpokenMinutes.described(FINDER.called(typed))).isEqualTo(people);
    }

    @Test
    void somebody_works_there_at_every_meeting_that_names_no_other_employer() {
        EmployerFinder finder = new EmployerFinder(
                new People(new Corpus(List.of(
                                SpokenMinutes.held(1, "2023-03-01", "伊藤委員|伊藤|花子|北浜大学教授"),
                                SpokenMinutes.held(2, "2024-03-01", "伊藤委員|伊藤|花子|委員"),
                                SpokenMinutes.held(3, "2025-03-01", "伊藤委員|伊藤|花子|青葉銀行顧問"))))
                        .participants(),
                Glossary.EMPTY);
        assertThat(SpokenMinutes.described(finder.called("北浜大学"))).isEqualTo("伊藤花子@1・伊藤花子@2");
        assertThat(SpokenMinutes.described(finder.called("青葉銀行"))).isEqualTo("伊藤花子@2・伊藤花子@3");
    }

    private static EmployerFinder finder(String... people) {
        return new EmployerFinder(SpokenMinutes.people(people).participants(), Glossary.EMPTY);
    }
}
