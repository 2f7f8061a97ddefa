package dev.hatsugen.answerability;

import static dev.hatsugen.answerability.RelevanceFeatures.flag;

import dev.hatsugen.language.Folding;
import dev.hatsugen.language.Glosser;
import java.util.Map;

/** What question and passages share whatever is asked: tokens, characters, language. */
final class ContentFeatures {

    private static final int MAX_RUN = 10;

    private final QuestionEvidence evidence;
    private final Map<AnswerabilityFeature, Double> values;

    private ContentFeatures(QuestionEvidence evidence, Map<AnswerabilityFeature, Double> values) {
        this.evidence = evidence;
        this.values = values;
    }

    static void add(QuestionEvidence evidence, Map<AnswerabilityFeature, Double> values) {
        ContentFeatures features = new ContentFeatures(evidence, values);
        features.addCharacters();
        features.addLanguage();
        if (!evidence.first().tokens().isEmpty()) {
            features.addTokens();
        }
    }

    private void addTokens() {
        TokenMatches.Cosines first = evidence.first().tokens();
        TokenMatches.Cosines all =
                evidence.passages().stream().map(PassageEvidence::tokens).reduce(first, TokenMatches.Cosines::or);
        values.put(AnswerabilityFeature.INTERACTION, first.mean());
        values.put(AnswerabilityFeature.INTERACTION_ALL, all.mean());
        values.put(AnswerabilityFeature.WEAKEST, all.least());
        values.put(
                AnswerabilityFeature.WEAKEST_OF_BEST,
                evidence.greatest(
                        AnswerabilityFeatures.LOOKED_AT,
                        passage -> passage.tokens().least()));
        values.put(AnswerabilityFeature.TOKENS_NEAR, first.nearShare());
        values.put(AnswerabilityFeature.TOKENS_FAR, first.farShare());
        values.put(AnswerabilityFeature.OTHER_LANGUAGE_INTERACTION, isOther() ? first.mean() : 0);
        values.put(AnswerabilityFeature.ENGLISH_WEAKEST, evidence.isEnglish() && !isOther() ? all.least() : 0);
    }

    private void addCharacters() {
        String topic = Folding.fold(evidence.question().topic().text());
        String text = Folding.fold(evidence.first().passage().text());
        values.put(AnswerabilityFeature.BIGRAMS, SharedText.bigrams(topic, text));
        values.put(AnswerabilityFeature.COMMON_RUN, SharedText.longestRun(topic, text, MAX_RUN) / (double) MAX_RUN);
    }

    private void addLanguage() {
        PassageEvidence first = evidence.first();
        boolean isEnglish = evidence.isEnglish() && !isOther();
        values.put(AnswerabilityFeature.OTHER_LANGUAGE, flag(isOther()));
        values.put(AnswerabilityFeature.ENGLISH, flag(isEnglish));
        values.put(
                AnswerabilityFeature.ENGLISH_FIRST_COVERAGE,
                isEnglish ? first.scored().evidence() : 0);
        values.put(
                AnswerabilityFeature.ENGLISH_NEARNESS,
                isEnglish ? first.scored().nearness() : 0);
    }

    /** Whether the question is in English and the first passage is not, or the other way round. */
    private boolean isOther() {
        return Glosser.isJapanese(evidence.first().passage().text()) == evidence.isEnglish();
    }
}
