package dev.hatsugen.answerability;

import dev.hatsugen.answerability.Sentences.Sentence;
import dev.hatsugen.language.Folding;
import dev.hatsugen.language.Glosser;
import dev.hatsugen.question.ParsedQuestion;
import dev.hatsugen.retrieval.ScoredPassage;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/** A question with the passages that were found for it, held against each other. */
final class QuestionEvidence {

    private final ParsedQuestion question;
    private final String folded;
    private final boolean isEnglish;
    private final Optional<AnswerType> type;
    private final AskedWords words;
    private final List<PassageEvidence> passages;

    /** @param found at least one passage, best first */
    QuestionEvidence(
            ParsedQuestion question,
            List<ScoredPassage> found,
            AskedWords words,
            TokenMatches tokens,
            Sentences sentences) {
        this.question = question;
        this.folded = Folding.fold(question.question());
        this.isEnglish = !Glosser.isJapanese(folded);
        this.type = AnswerType.of(folded);
        this.words = words;
        this.passages = found.stream()
                .map(scored -> evidence(
                        scored,
                        tokens.in(scored.passage()),
                        sentences.of(scored.passage()),
                        sentences.ofTitle(scored.passage())))
                .toList();
    }

    private PassageEvidence evidence(
            ScoredPassage scored, TokenMatches.Cosines tokens, List<Sentence> sentences, List<Sentence> title) {
        double best = 0;
        double window = 0;
        double typed = 0;
        double typedNear = 0;
        boolean isTypeGiven = false;
        for (int i = 0; i < sentences.size(); i++) {
            double coverage = words.coverage(List.of(sentences.get(i)));
            best = Math.max(best, coverage);
            window = Math.max(window, words.coverage(sentences.subList(i, Math.min(sentences.size(), i + 2))));
            if (isGivenBy(sentences.get(i))) {
                isTypeGiven = true;
                typed = Math.max(typed, coverage);
                List<Sentence> around = sentences.subList(Math.max(0, i - 1), Math.min(sentences.size(), i + 2));
                typedNear = Math.max(typedNear, words.coverage(around));
            }
        }
        double titled = words.coverage(title);
        double withTitle =
                words.coverage(Stream.concat(sentences.stream(), title.stream()).toList());
        return new PassageEvidence(
                scored, tokens, sentences, best, window, typed, typedNear, titled, withTitle, isTypeGiven);
    }

    private boolean isGivenBy(Sentence sentence) {
        return type.map(asked -> asked.isGivenBy(sentence, folded)).orElse(true);
    }

    ParsedQuestion question() {
        return question;
    }

    /** The question as it was asked, folded. */
    String folded() {
        return folded;
    }

    boolean isEnglish() {
        return isEnglish;
    }

    /** What it asks for; empty where it is nothing of a type. */
    Optional<AnswerType> type() {
        return type;
    }

    /** At least one, best first. */
    List<PassageEvidence> passages() {
        return passages;
    }

    /** The same as they were found. */
    List<ScoredPassage> found() {
        return passages.stream().map(PassageEvidence::scored).toList();
    }

    PassageEvidence first() {
        return passages.getFirst();
    }

    /** The greatest value among the first {@code count} passages. */
    double greatest(int count, ToDoubleFunction<PassageEvidence> value) {
        return passages.stream().limit(count).mapToDouble(value).max().orElse(0);
    }

    /** The greatest share of the weight that one word of the question has that stands in none of the first {@code count} passages. */
    double greatestMissing(int count) {
        return words.greatestMissing(passages.stream()
                .limit(count)
                .flatMap(passage -> passage.sentences().stream())
                .toList());
    }
}
