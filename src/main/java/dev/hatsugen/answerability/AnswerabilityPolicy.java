package dev.hatsugen.answerability;

import dev.hatsugen.index.PassageSearch;
import dev.hatsugen.index.TokenEmbeddings;
import dev.hatsugen.language.Antonyms;
import dev.hatsugen.language.Folding;
import dev.hatsugen.language.Glossary;
import dev.hatsugen.language.Glosser;
import dev.hatsugen.language.Terms;
import dev.hatsugen.minutes.Span;
import dev.hatsugen.question.ParsedQuestion;
import dev.hatsugen.question.QuestionType;
import dev.hatsugen.question.Topic;
import dev.hatsugen.retrieval.PassageContents;
import dev.hatsugen.retrieval.ScoredPassage;
import dev.langchain4j.model.embedding.EmbeddingModel;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * Decides which of the passages that were found to show, and whether they answer, may answer or do not. Two fitted models tell: one
 * how probable it is that a passage is relevant, one how probable it is that the question is answered. Safe for several threads.
 */
public final class AnswerabilityPolicy {

    private static final int MAX_EXAMINED = 12;
    private static final double LIKELY = 0.5;

    /** So many passages are read at a glance. */
    private static final int FEW = 4;

    private final PassageSearch index;
    private final Glosser glosser;
    private final Supplier<EmbeddingModel> embedding;
    private final Sentences sentences;
    private final UnknownNames unknown;
    private final RelevanceModel relevance;
    private final AnswerabilityModel answerability;

    /**
     * Decides by the committed models.
     *
     * @param embedding the model that the index was made with; asked for when the first question is judged
     */
    public AnswerabilityPolicy(
            PassageSearch index, PassageContents contents, Glossary glossary, Supplier<EmbeddingModel> embedding) {
        this.index = index;
        this.glosser = new Glosser(glossary);
        this.embedding = embedding;
        this.sentences = new Sentences(index, glosser);
        this.unknown = new UnknownNames(contents, glossary);
        this.relevance = RelevanceModel.ofResource();
        this.answerability = AnswerabilityModel.ofResource();
    }

    /** Whether a question asks for a figure, a date, a name, a place or a reason, which not every passage of somebody gives. */
    public static boolean asksForDetail(ParsedQuestion question) {
        return AnswerType.of(Folding.fold(question.question()))
                .filter(AnswerType::isDetail)
                .isPresent();
    }

    /** Judges {@code found}, best first. */
    public Judgement judge(ParsedQuestion question, List<ScoredPassage> found) {
        if (found.isEmpty()) {
            return new Judgement(Confidence.NONE, List.of());
        }
        Examination examination = examine(question, found);
        return new Judgement(confidence(question, found, examination), relevant(question, found, examination));
    }

    /**
     * What the models see.
     *
     * @param found at least one passage, best first
     */
    public Examination examine(ParsedQuestion question, List<ScoredPassage> found) {
        String topic = question.topic().text();
        String text = topic.isBlank() ? question.question() : topic;
        QuestionEvidence evidence = new QuestionEvidence(
                question,
                found.subList(0, Math.min(found.size(), MAX_EXAMINED)),
                AskedWords.of(question.topic(), index, glosser),
                new TokenMatches(TokenEmbeddings.of(embedding.get(), text), index),
                sentences);
        return new Examination(RelevanceFeatures.of(evidence), AnswerabilityFeatures.of(evidence, unknown));
    }

    private Confidence confidence(ParsedQuestion question, List<ScoredPassage> found, Examination examination) {
        if (question.namesSpeaker() && question.part() != null) { // the named part of a meeting is the answer
            return Confidence.HIGH;
        }
        boolean isDoubtful = examination.isActMissing()
                || examination.isFigureMissing()
                || unknown.areIn(question, found)
                || isTurned(question, found);
        Confidence confidence = answerability.confidence(examination.question(relevance.model()));
        if (confidence == Confidence.NONE
                && !isDoubtful
                && (examination.sharesWords() || examination.asksWhether() || isAllOfSpeaker(question, found))) {
            confidence =
                    Confidence.LOW; // somebody has to look whether it answers, or is what is asked about in other words
        }
        if (question.asksForEveryone()) {
            return unknown.areIn(question, found) ? Confidence.NONE : ofScanned(question.topic(), confidence);
        }
        Confidence left = isDoubtful ? doubted(examination, confidence) : confidence;
        return examination.isActMissing() ? left.atMostLow() : left;
    }

    /** Whether {@code found} is all that the people named said, and little: other words than the question's may answer it. */
    private static boolean isAllOfSpeaker(ParsedQuestion question, List<ScoredPassage> found) {
        return question.namesSpeaker() && found.size() <= FEW && !asksForDetail(question);
    }

    /** What is asked for was not found, or not as it is supposed: that the passage is likely relevant weighs more. */
    private Confidence doubted(Examination examination, Confidence confidence) {
        Map<RelevanceFeature, Double> first = examination.passages().getFirst();
        if (relevance.model().probability(first) >= LIKELY) {
            return confidence;
        }
        return isRelevant(first) ? confidence.atMostLow() : Confidence.NONE;
    }

    /** Every passage was looked through for the words of {@code topic} before, and nobody used them: only other words may answer. */
    private static Confidence ofScanned(Topic topic, Confidence confidence) {
        boolean mayBeReworded = topic.descriptive() || !Glosser.isJapanese(topic.text()) || isPhrase(topic);
        return mayBeReworded ? confidence.atMostLow() : Confidence.NONE;
    }

    /** Whether the topic is of several words that particles join (高水温の被害) and no single term (宇宙開発). */
    private static boolean isPhrase(Topic topic) {
        List<Span> words = Terms.of(topic.text()).stream()
                .filter(term -> topic.key().contains(term.text()))
                .map(Terms.Term::span)
                .toList();
        return IntStream.range(1, words.size())
                .anyMatch(at -> words.get(at).start() > words.get(at - 1).end());
    }

    /** Whether the question supposes the opposite of what the first passage says: why it was stopped, where it went on. */
    private static boolean isTurned(ParsedQuestion question, List<ScoredPassage> found) {
        String passage = Folding.fold(found.getFirst().passage().text());
        return Antonyms.areTurned(Folding.fold(question.question()), passage);
    }

    private boolean isRelevant(Map<RelevanceFeature, Double> passage) {
        return relevance.model().probability(passage) >= relevance.border();
    }

    /** Those that reach the border, and the first one always; of a question across meetings the first one of each meeting. */
    private List<ScoredPassage> relevant(ParsedQuestion question, List<ScoredPassage> found, Examination examination) {
        List<ScoredPassage> relevant = new ArrayList<>();
        Set<String> shown = new HashSet<>();
        List<Map<RelevanceFeature, Double>> passages = examination.passages();
        for (int i = 0; i < passages.size(); i++) {
            boolean isNewMeeting = shown.add(found.get(i).passage().meeting().key());
            boolean isKept = i == 0 || (question.kind() == QuestionType.ACROSS && isNewMeeting);
            if (isKept || isRelevant(passages.get(i))) {
                relevant.add(found.get(i));
            }
        }
        return relevant;
    }
}
