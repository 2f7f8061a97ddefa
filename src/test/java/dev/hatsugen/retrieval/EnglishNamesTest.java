package dev.hatsugen.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.language.Glossary;
import dev.hatsugen.minutes.Corpus;
import dev.hatsugen.minutes.WrittenMinutes;
import dev.hatsugen.question.People;
import dev.hatsugen.question.QuestionParser;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Capital letters tell names, but for people whom the question is known to name. */
class EnglishNamesTest {

    private static final Corpus CORPUS = new Corpus(
            List.of(WrittenMinutes.meeting(WrittenMinutes.turn("Cllr Osei", null, "We will repair the bridge."))));
    private static final QuestionParser PARSER = new QuestionParser(CORPUS, new People(CORPUS), Glossary.EMPTY);

    @ParameterizedTest
    @CsvSource({
        "What was said about Starlink?, Starlink",
        "what did they say about Fernhall and Ghent-Zuid, Fernhall|Ghent-Zuid",
        "What did Osei say about Starlink?, Starlink",
        "What did Cllr Osei say?, ''",
        "Bridges in the town, ''",
        "What did the Minister say in March?, ''",
        "WHAT DID THEY SAY ABOUT STARLINK, ''",
        "Who Spoke About Starlink, ''",
        "橋の話, ''",
        "'', ''"
    })
    void a_capital_letter_inside_a_sentence_is_a_name(String question, String names) {
        assertThat(String.join("|", EnglishNames.in(PARSER.read(question)))).isEqualTo(names);
    }
}
