package dev.hatsugen.writing;

import dev.hatsugen.answer.Answer;
import dev.hatsugen.language.Folding;
import dev.hatsugen.language.Lexicon;
import dev.hatsugen.minutes.Meeting;
import dev.hatsugen.question.ExpectedAnswerType;
import dev.hatsugen.quote.VerifiedQuote;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a question asks for beside its subject, which its wordings, each by itself, may have lost: a figure of some kind, or what holds in
 * the end.
 *
 * @param figures of the kinds that the question or a wording asks for
 * @param meetings that are quoted, oldest first, where what holds in the end is asked for; else none
 */
record WantedDetail(List<Pattern> figures, List<Meeting> meetings) {

    private static final String LATEST = "latest";
    private static final double WITHOUT_FIGURE = 0.7;

    /** @param answers those of the question and of its wordings */
    static WantedDetail of(String question, Collection<String> wordings, Collection<Answer.Answered> answers) {
        List<Pattern> figures = Stream.concat(Stream.of(question), wordings.stream())
                .map(Folding::fold)
                .map(ExpectedAnswerType::figure)
                .filter(Objects::nonNull)
                .toList();
        List<Meeting> meetings = Lexicon.of(LATEST).has(LATEST, Folding.fold(question))
                ? answers.stream()
                        .flatMap(answer -> answer.quotes().stream())
                        .map(VerifiedQuote::meeting)
                        .distinct()
                        .sorted(Comparator.comparing(WantedDetail::date))
                        .toList()
                : List.of();
        return new WantedDetail(figures, meetings);
    }

    private static LocalDate date(Meeting meeting) {
        return Objects.requireNonNullElse(meeting.header().date(), LocalDate.MIN);
    }

    /** What the rank of a quote is worth: less without a figure, up to twice as much at a later meeting. */
    double weight(VerifiedQuote quote) {
        String words = Folding.fold(quote.text());
        boolean lacksFigure = !figures.isEmpty()
                && figures.stream().noneMatch(figure -> figure.matcher(words).find());
        double later = meetings.size() < 2 ? 0 : (double) meetings.indexOf(quote.meeting()) / (meetings.size() - 1);
        return (lacksFigure ? WITHOUT_FIGURE : 1) * (1 + later);
    }
}
