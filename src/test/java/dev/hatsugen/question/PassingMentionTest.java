package dev.hatsugen.question;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.language.Folding;
import dev.hatsugen.language.Lexicon;
import dev.hatsugen.minutes.Span;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is named in passing and whose words are asked for. The bars stand around the name. */
class PassingMentionTest {

    private static final Participant ITO =
            SpokenMinutes.people("伊藤委員|伊藤|花子|委員").participants().getFirst();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "has anyone picked up the ladder from |Ito| yet",
                "When did the board talk about crossing |Ito|'s field?",
                "what did the clerk say about |Ito|'s lease",
                "how many of |Ito|'s boxes came back",
                "Is the |Ito| bridge still closed?",
                "did |Ito| get the grant after all",
                "how many of |伊藤花子|'s boxes came back",
                "did |伊藤さん| get the grant after all",
                "who paid the refund to |Ito|",
                "|伊藤さん|への返金額は",
                "|伊藤さん|が貸してくれるテント、いつ借りる？",
                "|伊藤さん|って誰の妹？何をする人？",
                "|伊藤さん|の給料を上げる話、みんなは何て言った",
                "|伊藤さん|の店で買った机はいくらになった"
            })
    void whoseThingsAreAskedFor(String question) {
        assertThat(isPassing(question)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "what did |Ito| say about the ladder",
                "Why did |Ito| vote against the lease?",
                "|Ito|'s main objection to the lease",
                "according to |Ito|, how long will it take",
                "what was |Ito|'s plea about the boxes and how was it settled?",
                "|Ito| ladder",
                "objection by |Ito| to the new fee",
                "every remark by |伊藤花子|",
                "list |伊藤|'s comments in full",
                "|伊藤| lease",
                "並べて：|伊藤さん|、机",
                "|伊藤さん|は机について何と言いましたか",
                "|伊藤さん|が反対したわけ",
                "|伊藤さん|の意見",
                "|伊藤さん|は停電についてどう釈明したか",
                "机 |伊藤さん|",
                "|伊藤さん|は値上げをどう受け止めた？",
                "誰の質問に|伊藤さん|は答えたか"
            })
    void whoseWordsAreAskedFor(String question) {
        assertThat(isPassing(question)).isFalse();
    }

    /** Reads an example of the lexicon: a piece of a question with a name put where its row wants one. */
    static void read(Lexicon.Rule rule, String example) {
        assertThat(rule.pattern().matcher(Folding.fold(example)).find()).isTrue();
        String question =
                switch (rule.category()) {
                    case "utterance" -> "|ito|" + example;
                    case "owned" -> "what was said of |ito|" + example;
                    case "object" -> "who said something of " + example + "|ito|";
                    case "addressed", "topic" -> "|伊藤|" + example;
                    case "speech" -> "|ito| " + example;
                    default -> example.strip() + " |ito|";
                };
        boolean isPassing = !Set.of("speech", "utterance", "topic").contains(rule.category());
        assertThat(isPassing(question)).isEqualTo(isPassing);
    }

    private static boolean isPassing(String marked) {
        Span name = new Span(marked.indexOf('|'), marked.lastIndexOf('|') - 1);
        String question = Folding.fold(marked.replace("|", ""));
        return PassingMention.is(question, new PersonMention("ito", name, List.of(ITO), true, false));
    }
}
