package dev.hatsugen.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose words are asked for, of those who are named; a ? stands behind who is merely mentioned. */
class SpeakerScopeResolverTest {

    private static final PersonNameFinder NAMES = new PersonNameFinder(
            SpokenMinutes.people("伊藤委員|伊藤|花子|委員", "佐藤委員|佐藤|一郎|委員", "久我委員|久我|光彦|委員", "1班 中野さん", "3班 中野さん")
                    .profiles());

    @ParameterizedTest
    @CsvSource({
        "伊藤さんは何と言ったか, 伊藤さん=伊藤花子@1",
        "伊藤さんに何を聞いたか, 伊藤さん?=伊藤花子@1",
        "伊藤さんへの質問, 伊藤さん?=伊藤花子@1",
        "伊藤さんの質問に佐藤さんはどう答えたか, 伊藤さん?=伊藤花子@1 佐藤さん=佐藤一郎@1",
        "伊藤さんに対して佐藤さんが求めたこと, 伊藤さん?=伊藤花子@1 佐藤さん=佐藤一郎@1",
        "佐藤さんは伊藤さんの提案をどう見たか, 佐藤さん=佐藤一郎@1 伊藤さん?=伊藤花子@1",
        "伊藤さんと佐藤さんの意見, 伊藤さん=伊藤花子@1 佐藤さん=佐藤一郎@1",
        "伊藤さんと佐藤さんは賛成か, 伊藤さん=伊藤花子@1 佐藤さん=佐藤一郎@1",
        "伊藤さん、佐藤さん、久我さんは賛成か, 伊藤さん=伊藤花子@1 佐藤さん=佐藤一郎@1 久我さん=久我光彦@1",
        "伊藤さんの代わりに佐藤さんは何と, 伊藤さん?=伊藤花子@1 佐藤さん=佐藤一郎@1",
        "伊藤さんが橋の話をした後の佐藤さん, 伊藤さん=伊藤花子@1 佐藤さん?=佐藤一郎@1",
        "伊藤さん、橋の工事の佐藤さん, 伊藤さん=伊藤花子@1 佐藤さん?=佐藤一郎@1",
        "ito and sato on the bridge, ito=伊藤花子@1 sato=佐藤一郎@1",
        "3班の中野さんは賛成か, 中野さん=3班中野さん@1"
    })
    void the_sentence_is_about_some_and_mentions_others(String question, String found) {
        assertThat(SpokenMinutes.described(SpeakerScopeResolver.whoIsAsked(question, NAMES.find(question))))
                .isEqualTo(found);
    }

    @Test
    void two_words_for_the_same_person_are_both_asked_for() {
        String question = "伊藤さんの話で伊藤花子さんは何と言ったか";
        assertThat(SpeakerScopeResolver.whoIsAsked(question, NAMES.find(question)))
                .hasSize(2)
                .allMatch(PersonMention::strict);
    }

    @Test
    void where_nobody_is_named_nobody_is_asked_for() {
        assertThat(SpeakerScopeResolver.whoIsAsked("橋の話", List.of())).isEmpty();
    }
}
