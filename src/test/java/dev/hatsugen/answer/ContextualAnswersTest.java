package dev.hatsugen.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.BodyAnswers;
import dev.hatsugen.minutes.Passage;
import dev.hatsugen.question.FollowUpQuery;
import dev.hatsugen.question.ParsedQuestion;
import dev.hatsugen.question.Participant;
import dev.hatsugen.quote.VerifiedQuote;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is shown after an answer claims no more than what is shown to a question alone. */
class ContextualAnswersTest {

    private static final BodyAnswers RESIDENTS = BodyAnswers.of("residents");

    @ParameterizedTest
    @ValueSource(strings = {"residents", "city-assembly", "hospital-ethics"})
    void whoever_is_named_is_alone_quoted_whatever_was_shown(String name) {
        BodyAnswers body = BodyAnswers.of(name);
        List<Passage> passages = List.copyOf(body.passages());
        Set<String> labels = passages.stream()
                .map(passage -> String.valueOf(passage.statement().speaker().label()))
                .collect(Collectors.toSet());
        int quoted = 0;
        for (String label : labels) {
            ParsedQuestion question = body.parser().read(label + "は費用について何と言いましたか");
            Set<String> named =
                    question.speakers().stream().map(Participant::key).collect(Collectors.toSet());
            for (int at = 0; at < passages.size() && !named.isEmpty(); at += 25) {
                List<VerifiedQuote> quotes = quotes(body, question, passages.get(at));
                quoted += quotes.size();
                assertThat(quotes)
                        .as("%s after %s", question.question(), passages.get(at).id())
                        .allMatch(quote -> named.contains(quote.speaker().key()));
            }
        }
        assertThat(quoted).isGreaterThan(10);
    }

    @Test
    void a_person_or_a_meeting_that_the_minutes_lack_is_told() {
        assertThat(ask("山本さんは駐輪場について何と言いましたか"))
                .isInstanceOfSatisfying(
                        Answer.NotFound.class,
                        missing -> assertThat(missing.reason()).isEqualTo(Answer.Reason.NO_SUCH_MEMBER));
        assertThat(ask("第99回では駐輪場についてどうでしたか"))
                .isInstanceOfSatisfying(
                        Answer.NotFound.class,
                        missing -> assertThat(missing.reason()).isEqualTo(Answer.Reason.NO_SUCH_MEETING));
    }

    private static Answer ask(String question) {
        return RESIDENTS
                .answers()
                .ask(
                        asked(
                                RESIDENTS.parser().read(question),
                                RESIDENTS.passages().iterator().next()),
                        early -> {});
    }

    private static List<VerifiedQuote> quotes(BodyAnswers body, ParsedQuestion question, Passage shown) {
        return body.answers().ask(asked(question, shown), early -> {}) instanceof Answer.Answered answered
                ? answered.quotes()
                : List.of();
    }

    private static ContextualQuestion asked(ParsedQuestion question, Passage shown) {
        FollowUpQuery.Place place =
                new FollowUpQuery.Place(shown.meeting(), shown.block().words().toSource(shown.span()));
        return new ContextualQuestion(
                new FollowUpQuery(question, List.of(place), List.of()), question.question(), "", List.of());
    }
}
