package dev.hatsugen.evaluation;

import dev.hatsugen.answer.Answer;
import dev.hatsugen.answer.WrittenPoint;
import dev.hatsugen.minutes.Speaker;
import dev.hatsugen.quote.VerifiedQuote;
import dev.hatsugen.writing.PointJudge;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Adds up how good the points of a language model are. Safe for one thread. */
final class WrittenScorer {

    private static final int ANSWERS = 2;

    private int questions;
    private int points;
    private final Share written = new Share();
    private final Share failed = new Share();
    private final Share onPassages = new Share();
    private final Share rightSpeaker = new Share();
    private final Share covered = new Share();
    private final Share falsePoints = new Share();
    private final Share supported = new Share();
    private final Share judgedSpeaker = new Share();
    private int unjudged;

    /** How many of how many. */
    private static final class Share {

        private int part;
        private int whole;

        void add(boolean holds) {
            whole++;
            part += holds ? 1 : 0;
        }

        double value() {
            return whole == 0 ? Double.NaN : (double) part / whole;
        }
    }

    void add(JudgedQuestion question, Answer answer) {
        questions++;
        if (!question.answerable()) {
            falsePoints.add(answer instanceof Answer.Answered given
                    && given.isCertain()
                    && !given.written().points().isEmpty());
        }
        if (!(answer instanceof Answer.Answered answered)) {
            return;
        }
        List<WrittenPoint> shown = answered.written().points();
        written.add(!shown.isEmpty());
        failed.add(answered.written().note() != null);
        points += shown.size();
        shown.forEach(point -> speaker(cited(point, answered), point.text()));
        if (question.answerable()) {
            passages(question, answered);
        }
    }

    /** Adds what a judge says of a point. */
    void add(PointJudge.Verdict verdict) {
        supported.add(verdict.isSupported());
        judgedSpeaker.add(verdict.hasRightSpeaker());
    }

    /** Adds a point of which the judge said nothing readable. */
    void addUnjudged() {
        unjudged++;
    }

    private void passages(JudgedQuestion question, Answer.Answered answer) {
        List<WrittenPoint> shown = answer.written().points();
        for (WrittenPoint point : shown) {
            onPassages.add(cited(point, answer).stream().anyMatch(quote -> RelevanceScorer.grade(question, quote) > 0));
        }
        for (int place = 0; place < answer.quotes().size(); place++) {
            int quote = place;
            if (RelevanceScorer.grade(question, answer.quotes().get(place)) == ANSWERS) {
                covered.add(shown.stream().anyMatch(point -> point.quotes().contains(quote)));
            }
        }
    }

    private void speaker(List<VerifiedQuote> cited, String text) {
        Set<String> named = cited.stream()
                .flatMap(quote -> quote.meeting().statements().stream())
                .flatMap(statement -> names(statement.speaker()))
                .filter(text::contains)
                .collect(Collectors.toSet());
        if (!named.isEmpty()) {
            rightSpeaker.add(named.stream().allMatch(name -> cited.stream().anyMatch(quote -> isOf(quote, name))));
        }
    }

    private static boolean isOf(VerifiedQuote quote, String name) {
        return quote.text().contains(name) || names(quote.speaker()).anyMatch(own -> own.contains(name));
    }

    private static Stream<String> names(Speaker speaker) {
        return Stream.of(speaker.label(), speaker.name())
                .filter(Objects::nonNull)
                .filter(name -> !name.isBlank());
    }

    private static List<VerifiedQuote> cited(WrittenPoint point, Answer.Answered answer) {
        return point.quotes().stream().map(answer.quotes()::get).toList();
    }

    WrittenScores scores() {
        return new WrittenScores(
                questions,
                written.value(),
                failed.value(),
                points,
                onPassages.value(),
                rightSpeaker.value(),
                covered.value(),
                falsePoints.value(),
                supported.value(),
                judgedSpeaker.value(),
                unjudged);
    }
}
