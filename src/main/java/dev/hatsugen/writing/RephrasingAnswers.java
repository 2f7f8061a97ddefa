package dev.hatsugen.writing;

import dev.hatsugen.answer.Answer;
import dev.hatsugen.answer.Answers;
import dev.hatsugen.answer.ContextualQuestion;
import dev.hatsugen.answer.Headline;
import dev.hatsugen.answer.Written;
import dev.hatsugen.messages.Messages;
import dev.hatsugen.question.ParsedQuestion;
import dev.hatsugen.question.QuestionParser;
import dev.hatsugen.question.QuestionType;
import dev.hatsugen.quote.QuoteGloss;
import dev.hatsugen.quote.VerifiedQuote;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Asks a question in the words of a language model too, and joins what the wordings find by reciprocal rank (Cormack, Clarke and
 * Büttcher, SIGIR 2009). Questions that the record or a complete scan answers are asked as they are.
 */
final class RephrasingAnswers implements Answers {

    private static final Messages MESSAGES = new Messages(RephrasingAnswers.class);
    private static final int RANK_OFFSET = 2;
    private static final double WEIGHT_OF_UNCERTAIN = 0.5;
    private static final int MAX_QUOTES = 5;
    private static final int MIN_QUOTES = 2;

    private final Answers quoting;
    private final QuestionParser parser;
    private final Rephraser rephraser;

    RephrasingAnswers(Answers quoting, QuestionParser parser, Rephraser rephraser) {
        this.quoting = quoting;
        this.parser = parser;
        this.rephraser = rephraser;
    }

    @Override
    public Answer ask(String question) {
        return ask(question, answer -> {});
    }

    @Override
    public Answer ask(String question, Consumer<Answer> early) {
        Answer asked = quoting.ask(question);
        ParsedQuestion parsed = parser.read(question);
        if (parsed.kind() != QuestionType.FACT || !isOpen(asked)) {
            return asked;
        }
        early.accept(asked);
        return joined(asked, rephraser.wordings(parsed));
    }

    /**
     * Words that go on from what was shown have no wording of their own: what stands beside that is what they are about. Where nothing
     * was shown, their whole question is asked.
     */
    @Override
    public Answer ask(ContextualQuestion asked, Consumer<Answer> early) {
        return asked.shown().isEmpty() ? ask(asked.whole(), early) : quoting.ask(asked, early);
    }

    private static boolean isOpen(Answer answer) {
        return !(answer instanceof Answer.NotFound missing)
                || missing.reason() == Answer.Reason.NOT_IN_MINUTES
                || missing.reason() == Answer.Reason.NO_STATEMENT_ON_TOPIC;
    }

    /** Certain only where the question as it was typed was answered for certain. */
    private Answer joined(Answer asked, List<String> wordings) {
        List<Answer.Answered> found = new ArrayList<>();
        for (String wording : wordings) {
            if (quoting.ask(wording) instanceof Answer.Answered answered) {
                found.add(answered);
            }
        }
        if (found.isEmpty()) {
            return asked;
        }
        if (asked instanceof Answer.Answered answered) {
            found.addFirst(answered);
        }
        int most = found.stream().mapToInt(each -> each.quotes().size()).min().orElse(MIN_QUOTES);
        List<VerifiedQuote> quotes = ranked(found, WantedDetail.of(asked.question(), wordings, found)).stream()
                .limit(Math.clamp(most, MIN_QUOTES, MAX_QUOTES))
                .toList();
        boolean certain = asked instanceof Answer.Answered answered && answered.isCertain();
        boolean same =
                asked instanceof Answer.Answered answered && answered.quotes().equals(quotes);
        return same
                ? asked
                : new Answer.Answered(
                        asked.question(),
                        asked.language(),
                        MESSAGES.get(asked.language(), certain ? "lead.rephrased" : "lead.rephrased.uncertain"),
                        quotes,
                        certain,
                        asked.took(),
                        QuoteGloss.NONE,
                        Written.NONE,
                        Headline.SPEAKER,
                        asked.hint());
    }

    private static List<VerifiedQuote> ranked(List<Answer.Answered> answers, WantedDetail wanted) {
        Map<String, VerifiedQuote> quotes = new LinkedHashMap<>();
        Map<String, Double> scores = new LinkedHashMap<>();
        for (Answer.Answered answer : answers) {
            double weight = answer.isCertain() ? 1 : WEIGHT_OF_UNCERTAIN;
            for (int rank = 0; rank < answer.quotes().size(); rank++) {
                VerifiedQuote quote = answer.quotes().get(rank);
                String place = quote.meeting().key() + "/" + quote.source();
                quotes.putIfAbsent(place, quote);
                scores.merge(place, weight * wanted.weight(quote) / (RANK_OFFSET + rank), Double::sum);
            }
        }
        return quotes.entrySet().stream()
                .sorted(Comparator.comparingDouble(entry -> -scores.getOrDefault(entry.getKey(), 0.0)))
                .map(Map.Entry::getValue)
                .toList();
    }
}
