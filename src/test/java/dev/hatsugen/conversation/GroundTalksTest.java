package dev.hatsugen.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.BodyAnswers;
import dev.hatsugen.RealCorpus;
import dev.hatsugen.answer.Answer;
import dev.hatsugen.corpus.Current;
import dev.hatsugen.evaluation.JudgedQuestion;
import dev.hatsugen.evaluation.RelevanceScorer;
import dev.hatsugen.quote.VerifiedQuote;
import dev.hatsugen.request.MinutesQueries;
import dev.hatsugen.request.MinutesService;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * The talks that the ranking of follow-ups is fitted on, as somebody has them with the program: each goes on from what it answered
 * before. So this holds what was reached, and is no measure of unseen talks.
 */
class GroundTalksTest {

    private static final int PAGE = 5;
    private static final int ANSWERS = 2;
    private static final double MIN_FIRST = 0.44;
    private static final double MIN_AMONG_FIVE = 0.6;

    private int replies;
    private int first;
    private int among;

    @Test
    void follow_ups_find_what_they_ask_for() throws IOException {
        for (GroundTalk talk : GroundTalk.all()) {
            goThrough(talk);
        }
        System.out.printf(
                Locale.ROOT,
                "follow-ups: %d, first %.3f, among five %.3f%n",
                replies,
                first / (double) replies,
                among / (double) replies);
        assertThat(replies).isGreaterThan(150);
        assertThat(first / (double) replies).isGreaterThanOrEqualTo(MIN_FIRST);
        assertThat(among / (double) replies).isGreaterThanOrEqualTo(MIN_AMONG_FIVE);
    }

    private void goThrough(GroundTalk talk) {
        BodyAnswers body = BodyAnswers.of(talk.body());
        MinutesQueries queries = new MinutesQueries(body.corpus(), RealCorpus.glossary(), body::topics);
        MinutesService minutes = new MinutesService(Current.of(queries), (map, language) -> {
            throw new AssertionError("a map was drawn");
        });
        Conversation conversation = new Conversation(
                body.answers(), Current.of(new FollowUpResolver(body.parser(), body.corpus())), minutes);
        Optional<Exchange> before = Optional.empty();
        for (JudgedQuestion turn : talk.turns()) {
            Reply reply = conversation.reply(turn.question(), before);
            if (before.isPresent() && turn.answerable()) {
                count(turn, reply);
            }
            if (reply instanceof Reply.Answered answered) {
                before = Optional.of(Exchange.of(answered, PAGE));
            }
        }
    }

    private void count(JudgedQuestion turn, Reply reply) {
        replies++;
        if (reply instanceof Reply.Answered answered && answered.answer() instanceof Answer.Answered found) {
            List<VerifiedQuote> quotes = found.quotes();
            first += grade(turn, quotes.getFirst()) == ANSWERS ? 1 : 0;
            among += quotes.stream().limit(PAGE).anyMatch(quote -> grade(turn, quote) == ANSWERS) ? 1 : 0;
        }
    }

    private static int grade(JudgedQuestion turn, VerifiedQuote quote) {
        return RelevanceScorer.grade(turn, quote);
    }
}
