package dev.hatsugen.evaluation;

import dev.hatsugen.answer.Answer;
import dev.hatsugen.minutes.Meeting;
import dev.hatsugen.quote.VerifiedQuote;
import java.util.List;

/** Adds up how well answers fit judged passages. */
public final class RelevanceScorer {

    private static final int PAGE = 5;
    private static final int ANSWERS = 2;

    /** Shorter quotes are no evidence of the judged words around them. */
    private static final int MIN_QUOTE_LENGTH = 6;

    private int questions;
    private int answerable;
    private int first;
    private int success;
    private int shown;
    private int relevant;
    private int refused;
    private int uncertain;
    private int unanswerable;
    private int falseAnswers;

    void add(JudgedQuestion question, Answer answer) {
        questions++;
        List<VerifiedQuote> quotes = quotes(answer);
        if (!question.answerable()) {
            unanswerable++;
            falseAnswers += answer instanceof Answer.Answered answered && answered.isCertain() ? 1 : 0;
            return;
        }
        answerable++;
        refused += answer instanceof Answer.Answered ? 0 : 1;
        uncertain += answer instanceof Answer.Answered answered && !answered.isCertain() ? 1 : 0;
        List<Integer> grades =
                quotes.stream().map(quote -> grade(question, quote)).toList();
        first += !grades.isEmpty() && grades.getFirst() == ANSWERS ? 1 : 0;
        success += grades.stream().limit(PAGE).anyMatch(grade -> grade == ANSWERS) ? 1 : 0;
        shown += grades.size();
        relevant += (int) grades.stream().filter(grade -> grade > 0).count();
    }

    RelevanceScores scores() {
        return new RelevanceScores(
                questions,
                share(first, answerable),
                share(success, answerable),
                share(relevant, shown),
                share(shown, answerable),
                share(refused, answerable),
                share(uncertain, answerable),
                share(falseAnswers, unanswerable));
    }

    static List<VerifiedQuote> quotes(Answer answer) {
        return answer instanceof Answer.Answered answered ? answered.quotes() : List.of();
    }

    /** The best grade of the judged words that {@code quote} holds or is in; 0 where there are none. */
    public static int grade(JudgedQuestion question, VerifiedQuote quote) {
        return grade(question, quote.text(), quote.meeting());
    }

    /** The best grade of the judged words that {@code quoted}, words of {@code meeting}, hold or stand in. */
    static int grade(JudgedQuestion question, String quoted, Meeting meeting) {
        String text = bare(quoted);
        int best = 0;
        for (JudgedQuestion.Judgement judged : question.relevant()) {
            String words = bare(judged.words());
            boolean same = text.contains(words) || (text.length() >= MIN_QUOTE_LENGTH && words.contains(text));
            if (same && isOf(judged.source(), meeting)) {
                best = Math.max(best, judged.grade());
            }
        }
        return best;
    }

    private static boolean isOf(String source, Meeting meeting) {
        Integer number = meeting.number();
        boolean numbered = !source.isEmpty() && source.chars().allMatch(Character::isDigit);
        return !numbered || (number != null && source.equals(String.valueOf(number)));
    }

    private static String bare(String text) {
        return text.replaceAll("[\\s　]", "");
    }

    private static double share(double part, int whole) {
        return whole == 0 ? Double.NaN : part / whole;
    }
}
