package dev.hatsugen.writing;

import dev.hatsugen.BodyAnswers;
import dev.hatsugen.RealCorpus;
import dev.hatsugen.answer.Answer;
import dev.hatsugen.answer.WrittenPoint;
import dev.hatsugen.language.Glosser;
import dev.hatsugen.quote.VerifiedQuote;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** All committed questions on a body, asked with a model that makes its points by one rule; it speaks over HTTP. */
final class PlayedRound {

    /** As many as an answer shows. */
    private static final int MAX_POINTS = 4;

    private final String body;
    private final PlayedProvider provider;
    private final PointVerifier verifier;
    private final ProofChecker checker;
    private final List<String> labels;

    PlayedRound(String body, PlayedProvider provider) {
        this.body = body;
        this.provider = provider;
        BodyAnswers answers = BodyAnswers.of(body);
        this.verifier = new PointVerifier(new Glosser(RealCorpus.glossary()), new KnownPeople(answers.corpus()));
        this.checker = new ProofChecker(CommittedQuestions.names(body));
        Set<String> all = new LinkedHashSet<>();
        answers.corpus()
                .meetings()
                .forEach(meeting -> meeting.statements()
                        .forEach(statement ->
                                all.add(String.valueOf(statement.speaker().label()))));
        all.remove("null");
        this.labels = List.copyOf(all);
    }

    /**
     * What came of a round, as lines of question and sentence.
     *
     * @param offered what the model said
     * @param shown what stands above quotes
     * @param faults what the checker finds wrong with that
     */
    record Result(Set<String> offered, Set<String> shown, List<String> faults) {}

    Result run(Function<Material, Optional<PlayedPoint>> rule) {
        Result result = new Result(new TreeSet<>(), new TreeSet<>(), new ArrayList<>());
        AnswerWriter writer = new AnswerWriter(provider.languageModel(false, Duration.ofSeconds(20)), verifier);
        for (Map.Entry<String, Answer> asked : CommittedQuestions.of(body).entrySet()) {
            if (asked.getValue() instanceof Answer.Answered answered) {
                provider.play(prompt ->
                        PlayedProvider.Response.saying(response(asked.getKey(), prompt, rule, result.offered())));
                writer.write(answered).points().forEach(point -> take(asked.getKey(), point, answered, result));
            }
        }
        return result;
    }

    private String response(
            String question, String prompt, Function<Material, Optional<PlayedPoint>> rule, Set<String> offered) {
        boolean japanese = SeenExcerpt.isJapanese(prompt);
        List<SeenExcerpt> all = SeenExcerpt.of(prompt);
        List<PlayedPoint> points = new ArrayList<>();
        for (SeenExcerpt excerpt : all) {
            excerpt.sentence(japanese)
                    .flatMap(words -> rule.apply(new Material(excerpt, words, all, labels, japanese)))
                    .filter(point -> points.size() < MAX_POINTS)
                    .ifPresent(points::add);
        }
        points.forEach(point -> offered.add(question + "\t" + point.text()));
        return PlayedPoint.response(points);
    }

    private void take(String question, WrittenPoint point, Answer.Answered answer, Result result) {
        result.shown().add(question + "\t" + point.text());
        List<ProofChecker.Fault> found = checker.faults(
                point.text(),
                point.quotes().stream()
                        .map(answer.quotes()::get)
                        .map(PlayedRound::cited)
                        .toList());
        if (!found.isEmpty()) {
            result.faults().add(found + " " + point.text());
        }
    }

    static ProofChecker.Cited cited(VerifiedQuote quote) {
        var header = quote.meeting().header();
        return new ProofChecker.Cited(
                String.valueOf(quote.speaker().label()),
                String.valueOf(quote.speaker().name()),
                header.title() + "\n" + header.number() + "\n" + header.date(),
                quote.text());
    }
}
