package dev.hatsugen.question;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.language.Glossary;
import dev.hatsugen.minutes.Corpus;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** People are known by what labels and lists of attendance say, and by nothing else. */
class PeopleOfTheMinutesTest {

    private static final Corpus CORPUS = new Corpus(List.of(
            SpokenMinutes.held(
                    1,
                    "2024-03-01",
                    "知事（小林花子君）|小林|花子|知事",
                    "七十一番（関口はるか君）|関口|はるか|",
                    "九番（関口武君）|関口|武|",
                    "建設局長（尾上誠君）|尾上|誠|建設局長",
                    "総務部財政課長（相良由衣君）|相良|由衣|総務部財政課長",
                    "田中（晃）委員|田中|晃|委員",
                    "田中（由）委員|田中|由紀子|委員",
                    "外務大臣（後藤一郎君）|後藤|一郎|外務大臣"),
            SpokenMinutes.held(
                    2,
                    "2025-03-01",
                    "知事（小林花子君）|小林|花子|知事",
                    "建設局長（種村浩二君）|種村|浩二|建設局長",
                    "副知事（尾上誠君）|尾上|誠|副知事",
                    "外部委員（野々村弁護士）|野々村|貞夫|外部委員、弁護士")));

    private static final QuestionParser PARSER = new QuestionParser(CORPUS, new People(CORPUS), Glossary.EMPTY);

    private static final Corpus CLUB = new Corpus(List.of(
            SpokenMinutes.held(
                    3,
                    "2024-06-22",
                    "会長（森・504号室）|森|茂|会長・504号室",
                    "会計の佐藤さん|佐藤|律子|会計・407号室",
                    "受付・江口",
                    "question from a member of the public",
                    "青木"),
            SpokenMinutes.held(5, "2024-11-10", "会長（田中）|田中|正彦|会長", "森茂さん（504号室）|森|茂|理事", "江口さん", "青木（購買）")));

    @ParameterizedTest
    @CsvSource({
        "会長は何と言った, 森茂@3 田中正彦@5",
        "前の会長の話, 森茂@3 森茂@5",
        "佐藤さんの説明, 佐藤律子@3",
        "江口さんの説明, 受付・江口@3 江口さん@5",
        "青木さんの返事, 青木@3 青木（購買）@5",
        "when did the lane from the park open, ''",
        "公園はいつ開く, ''"
    })
    void labels_that_join_offices_and_names_are_told_apart(String question, String people) {
        assertThat(speakers(new QuestionParser(CLUB, new People(CLUB), Glossary.EMPTY), question))
                .as(question)
                .isEqualTo(people);
    }

    @ParameterizedTest
    @CsvSource({
        "知事は何と言った, 小林花子@1 小林花子@2",
        "小林さんは何と言った, 小林花子@1 小林花子@2",
        "小林花子の発言, 小林花子@1 小林花子@2",
        "小林知事の考え, 小林花子@1 小林花子@2",
        "関口議員は何を質問した, 関口はるか@1 関口武@1",
        "関口はるか議員の質問, 関口はるか@1",
        "七十一番は何を聞いた, 関口はるか@1",
        "71番の議員の質問, 関口はるか@1",
        "田中晃委員の意見, 田中晃@1",
        "田中（由）委員の意見, 田中由紀子@1",
        "建設局長は何と答えましたか, 尾上誠@1 種村浩二@2",
        "いまの建設局長は何と答えた, 種村浩二@2",
        "前の建設局長の発言, 尾上誠@1 尾上誠@2",
        "財政課長の説明, 相良由衣@1",
        "課長は何と, 相良由衣@1",
        "外務省は何と言った, 後藤一郎@1",
        "外相の発言, 後藤一郎@1",
        "弁護士の委員は何と, 野々村貞夫@2",
        "ののむら先生の意見, 野々村貞夫@2",
        "後籐さんの意見, 後藤一郎@1",
        "Kobayashiさんは, 小林花子@1 小林花子@2",
        "What did the governor say?, 小林花子@1 小林花子@2",
        "教育長は何と言った, ''",
        "SC3の知事って誰, ''"
    })
    void are_found_by_every_form_of_their_names_and_offices(String question, String people) {
        assertThat(speakers(PARSER, question)).as(question).isEqualTo(people);
    }

    @ParameterizedTest
    @CsvSource({"部長に何を聞いたか, false", "知事に対して委員が求めたこと, false", "知事は委員に何を求めたか, true"})
    void who_is_spoken_to_is_not_who_speaks(String question, boolean speaks) {
        assertThat(PARSER.read(question).namesSpeaker()).as(question).isEqualTo(speaks);
    }

    @ParameterizedTest
    @CsvSource({"知事は何と答えましたか, ANSWERS", "関口議員は何を質問しましたか, ASKS", "知事は何と言った,", "関口議員の質問に知事はどう答えた, ANSWERS"})
    void the_wanted_role_is_read(String question, String role) {
        assertThat(String.valueOf(PARSER.read(question).role())).isEqualTo(String.valueOf(role));
    }

    private static String speakers(QuestionParser parser, String question) {
        Set<String> found = new TreeSet<>();
        parser.read(question)
                .speakers()
                .forEach(who -> found.add(who.key() + "@" + who.meeting().key()));
        return String.join(" ", found);
    }
}
