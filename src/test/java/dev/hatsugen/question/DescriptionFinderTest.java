package dev.hatsugen.question;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.language.Folding;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** People by what else the record says of them. */
class DescriptionFinderTest {

    private static final DescriptionFinder FINDER = new DescriptionFinder(SpokenMinutes.people(
                    "七番（関口はるか君）|関口|はるか|",
                    "管理会社",
                    "森|森|茂|理事・603号室",
                    "青木（購買）",
                    "久我委員|久我|光彦|委員、弁護士",
                    "相良委員|相良|由衣|法務部主任、委員",
                    "Tom Reed (Treasurer)",
                    "Dr. Amara Lindqvist, Fernhall University",
                    "|種村|浩二|広報室主任")
            .profiles());

    @ParameterizedTest
    @CsvSource({
        "七番は何を聞いたか, 七番=関口はるか@1",
        "7番の議員の質問, 7番の議員=関口はるか@1",
        "６０３号室の人の意見, 603号室の人=森茂@1",
        "管理会社は何と言ったか, 管理会社=管理会社@1",
        "管理会社さんの説明, 管理会社さん=管理会社@1",
        "購買の人は賛成か, 購買の人=青木（購買）@1",
        "弁護士の委員は何と, 弁護士の委員=久我光彦@1",
        "法務の人の意見, 法務の人=相良由衣@1",
        "what did the treasurer say, 'treasurer=TomReed(Treasurer)@1'",
        "the treasurer's report, 'treasurer=TomReed(Treasurer)@1'",
        "the member from fernhall university, 'fernhall university=Dr.AmaraLindqvist,FernhallUniversity@1'"
    })
    void a_description_with_words_that_make_a_person_of_it_names_somebody(String question, String found) {
        assertThat(SpokenMinutes.described(FINDER.find(Folding.fold(question)))).isEqualTo(found);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "八番は何を聞いたか",
                "七番目の議題",
                "七番地の橋",
                "604号室の人の意見",
                "管理会社に頼む",
                "購買について",
                "大管理会社は何と言ったか",
                "広報の人の意見",
                "橋の人の意見",
                "treasurer",
                "about fernhall university"
            })
    void other_words_and_the_silent_are_nobody(String question) {
        assertThat(FINDER.find(question)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"管理会社, 管理会社@1", "購買, 青木（購買）@1", "管理, ''", "管理会社の人, ''", "'', ''"})
    void alone_it_means_whom_it_describes(String typed, String people) {
        assertThat(SpokenMinutes.described(FINDER.called(typed))).isEqualTo(people);
    }

    @ParameterizedTest
    @CsvSource({"3, 推進の人=山崎一@1・山川一@1・山谷一@1", "4, ''"})
    void a_word_that_describes_more_than_three_people_describes_nobody(int people, String found) {
        String[] posts = {"推進室主任", "推進班主任", "推進係主任", "推進課主任"};
        String[] labels = {"山川委員|山川|一|", "山谷委員|山谷|一|", "山崎委員|山崎|一|", "山村委員|山村|一|"};
        String[] some = new String[people];
        for (int i = 0; i < people; i++) {
            some[i] = labels[i] + posts[i];
        }
        DescriptionFinder finder =
                new DescriptionFinder(SpokenMinutes.people(some).profiles());
        assertThat(SpokenMinutes.described(finder.find("推進の人の意見"))).isEqualTo(found);
    }
}
