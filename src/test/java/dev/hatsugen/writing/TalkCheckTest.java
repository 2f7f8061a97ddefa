package dev.hatsugen.writing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.BodyAnswers;
import dev.hatsugen.RealCorpus;
import dev.hatsugen.answer.Answer;
import dev.hatsugen.answer.ContextualQuestion;
import dev.hatsugen.language.Glosser;
import dev.hatsugen.question.FollowUpQuery;
import dev.hatsugen.quote.VerifiedQuote;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The table in {@code rewritings.tsv}: questions, words after their answers, and what a model makes of these. */
class TalkCheckTest {

    private static final int SHOWN = 3;

    @ParameterizedTest
    @CsvFileSource(files = "src/test/resources/dev/hatsugen/writing/rewritings.tsv", delimiter = '\t')
    void keepsWhatTheTalkNamesAndNothingElse(boolean kept, String body, String before, String words, String rewritten) {
        BodyAnswers own = BodyAnswers.of(body);
        TalkCheck check = new TalkCheck(
                own.parser(), own.corpus(), new KnownPeople(own.corpus()), new Glosser(RealCorpus.glossary()));
        List<VerifiedQuote> shown = ((Answer.Answered) own.answers().ask(before))
                .quotes().stream().limit(SHOWN).toList();
        ContextualQuestion asked = new ContextualQuestion(
                new FollowUpQuery(own.parser().read(words), List.of(), List.of()), words, before, shown);
        assertThat(check.holds(own.parser().read(rewritten), asked))
                .as(words + " " + rewritten)
                .isEqualTo(kept);
    }
}
