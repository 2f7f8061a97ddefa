package dev.hatsugen.question;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.language.Glossary;
import dev.hatsugen.minutes.Corpus;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Labels with a name or an office in brackets are one person, though others hold the office. */
class WholeLabelsTest {

    private static final Corpus CORPUS = new Corpus(List.of(
            SpokenMinutes.held(
                    1, "2024-03-01", "建設局長（尾上誠君）|尾上|誠|建設局長", "事務局（環境部長）", "事務局（廃棄物対策課長）", "議長（石原幸太郎君）|石原|幸太郎|"),
            SpokenMinutes.held(
                    2, "2025-03-01", "建設局長（種村　浩二君）|種村|浩二|建設局長", "副知事（尾上誠君）|尾上|誠|副知事", "議長（長谷部めぐみ君）|長谷部|めぐみ|")));

    private static final People PEOPLE = new People(CORPUS);

    @ParameterizedTest
    @CsvSource({
        "建設局長（種村浩二君）の発言, 種村浩二@2",
        "建設局長(種村 浩二君)は何と答えましたか, 種村浩二@2",
        "建設局長（尾上誠君）の発言, 尾上誠@1・尾上誠@2",
        "事務局（廃棄物対策課長）の発言, 事務局（廃棄物対策課長）@1",
        "議長（長谷部めぐみ君）の発言, 長谷部めぐみ@2",
        "建設局長の発言, 尾上誠@1・種村浩二@2"
    })
    void aQuestionThatNamesAWholeLabelMeansItsBearer(String question, String people) {
        ParsedQuestion read = new QuestionParser(CORPUS, PEOPLE, Glossary.EMPTY).read(question);
        assertThat(SpokenMinutes.described(read.speakers())).isEqualTo(people);
    }

    @ParameterizedTest
    @CsvSource({"事務局（環境部長）, 事務局（環境部長）@1", "建設局長（種村浩二君）, 種村浩二@2", "議長（石原幸太郎君）, 石原幸太郎@1"})
    void aMemberIsCalledByTheWholeLabel(String label, String people) {
        MemberMatch found = new MemberFinder(PEOPLE, Glossary.EMPTY).find(label, List.of());
        assertThat(found)
                .isInstanceOfSatisfying(
                        MemberMatch.Known.class,
                        known -> assertThat(SpokenMinutes.described(known.participants()))
                                .isEqualTo(people));
    }

    @Test
    void labelsWithoutBracketsAreLeftToTheirOfficesAndNames() {
        WholeLabels labels = new WholeLabels(
                SpokenMinutes.labelled("事務局", "堀委員", "Cllr Osei").participants());
        assertThat(labels.called("事務局")).isEmpty();
        assertThat(labels.find("事務局(課長)と堀委員の発言")).isEmpty();
    }
}
