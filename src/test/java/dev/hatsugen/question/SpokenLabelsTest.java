package dev.hatsugen.question;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.language.Glossary;
import dev.hatsugen.minutes.Corpus;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A label that tells more than a surname means whoever spoke under it. */
class SpokenLabelsTest {

    private static final Corpus CORPUS = new Corpus(List.of(
            SpokenMinutes.held(
                    1,
                    "2024-03-01",
                    "早川看護師長|早川|佐和|師長",
                    "早川主任|早川|亮|薬剤部 主任",
                    "会長|志賀|康平|会長",
                    "小暮委員|小暮|正|自治会 会長",
                    "annb|Brandt|Ann|",
                    "BH|Halloran|Bridie|",
                    "County Cllr Lowe|Lowe|Rex|"),
            SpokenMinutes.held(2, "2025-03-01", "早川委員|早川|佐和|看護部長", "書記局|平|学|", "IT|Tan|Ivy|", "Cllr Gale|Gale|Sam|")));

    private static final People PEOPLE = new People(CORPUS);

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "早川看護師長の発言, 早川佐和@1・早川佐和@2",
                "早川 看護師長は何と答えましたか, 早川佐和@1・早川佐和@2",
                "早川主任の発言, 早川亮@1",
                "会長の発言, 志賀康平@1",
                "What did annb say?, AnnBrandt@1",
                "What did BH say?, BridieHalloran@1",
                "What did it say?, -",
                "What did Cllr Gale say?, SamGale@2",
                "What did County Cllr Lowe say?, RexLowe@1"
            })
    void a_question_means_whoever_spoke_under_the_label(String question, String people) {
        ParsedQuestion read = new QuestionParser(CORPUS, PEOPLE, Glossary.EMPTY).read(question);
        assertThat(SpokenMinutes.described(read.speakers())).isEqualTo(people == null ? "" : people);
    }

    @ParameterizedTest
    @CsvSource({"早川看護師長, 早川佐和@1・早川佐和@2", "annb, AnnBrandt@1", "会長, 志賀康平@1", "Cllr Gale, SamGale@2"})
    void a_member_is_called_by_the_label(String label, String people) {
        assertThat(new MemberFinder(PEOPLE, Glossary.EMPTY).find(label, List.of()))
                .isInstanceOfSatisfying(
                        MemberMatch.Known.class,
                        known -> assertThat(SpokenMinutes.described(known.participants()))
                                .isEqualTo(people));
    }

    @ParameterizedTest
    @CsvSource({"早川看護師長補佐の発言", "BHXの件", "薬剤部早川主任研究員の発言"})
    void a_longer_word_is_no_label(String question) {
        assertThat(new SpokenLabels(PEOPLE.participants()).find(TypedText.of(question)))
                .isEmpty();
    }
}
