package dev.hatsugen.answerability;

import dev.hatsugen.language.Glosser;
import dev.hatsugen.language.SpeechAct;
import dev.hatsugen.minutes.Passage;
import dev.hatsugen.minutes.SpeakerRole;
import dev.hatsugen.retrieval.ScoredPassage;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Computes what the relevance model sees of each passage. */
final class RelevanceFeatures {

    private static final double LONG = 300;

    private final QuestionEvidence evidence;
    private final double coverage;
    private final double nearness;
    private final double interaction;
    private final double sentence;

    private RelevanceFeatures(QuestionEvidence evidence) {
        int all = evidence.passages().size();
        this.evidence = evidence;
        this.coverage = evidence.greatest(all, passage -> passage.scored().evidence());
        this.nearness = evidence.greatest(all, passage -> passage.scored().nearness());
        this.interaction = evidence.greatest(all, passage -> passage.tokens().mean());
        this.sentence = evidence.greatest(all, PassageEvidence::sentence);
    }

    /** The values of each passage, in their order. */
    static List<Map<RelevanceFeature, Double>> of(QuestionEvidence evidence) {
        RelevanceFeatures features = new RelevanceFeatures(evidence);
        List<Map<RelevanceFeature, Double>> values = new ArrayList<>();
        for (int i = 0; i < evidence.passages().size(); i++) {
            values.add(features.of(i));
        }
        return values;
    }

    private Map<RelevanceFeature, Double> of(int index) {
        PassageEvidence passage = evidence.passages().get(index);
        Map<RelevanceFeature, Double> values = new EnumMap<>(RelevanceFeature.class);
        addScores(passage, values);
        addPlace(index, passage, values);
        addKind(passage, values);
        return values;
    }

    private void addScores(PassageEvidence passage, Map<RelevanceFeature, Double> values) {
        ScoredPassage scored = passage.scored();
        boolean isOther = Glosser.isJapanese(passage.passage().text()) == evidence.isEnglish();
        values.put(RelevanceFeature.COVERAGE, scored.evidence());
        values.put(RelevanceFeature.COVERAGE_BEHIND, scored.evidence() - coverage);
        values.put(RelevanceFeature.NEARNESS, scored.nearness());
        values.put(RelevanceFeature.NEARNESS_BEHIND, scored.nearness() - nearness);
        values.put(RelevanceFeature.SENTENCE, passage.sentence());
        values.put(RelevanceFeature.SENTENCE_BEHIND, passage.sentence() - sentence);
        values.put(RelevanceFeature.TITLE, passage.title());
        values.put(RelevanceFeature.WITH_TITLE, passage.withTitle());
        values.put(RelevanceFeature.SCORE, scored.score());
        values.put(
                RelevanceFeature.SCORE_BEHIND,
                scored.score() - evidence.first().scored().score());
        values.put(RelevanceFeature.OTHER_LANGUAGE, flag(isOther));
        values.put(RelevanceFeature.ENGLISH, flag(evidence.isEnglish()));
        if (!passage.tokens().isEmpty()) {
            double near = passage.tokens().mean();
            values.put(RelevanceFeature.INTERACTION, near);
            values.put(RelevanceFeature.INTERACTION_BEHIND, near - interaction);
            values.put(RelevanceFeature.TOKENS_NEAR, passage.tokens().nearShare());
            values.put(RelevanceFeature.OTHER_LANGUAGE_INTERACTION, isOther ? near : 0);
            values.put(RelevanceFeature.ENGLISH_INTERACTION, evidence.isEnglish() ? near : 0);
        }
    }

    private void addPlace(int index, PassageEvidence passage, Map<RelevanceFeature, Double> values) {
        PassageEvidence first = evidence.first();
        boolean isFirst = index == 0;
        values.put(RelevanceFeature.RANK, 1.0 / (index + 1));
        values.put(RelevanceFeature.FIRST, flag(isFirst));
        values.put(
                RelevanceFeature.SAME_TURN,
                flag(!isFirst
                        && passage.passage().statement().equals(first.passage().statement())));
        values.put(
                RelevanceFeature.SAME_SPEAKER,
                flag(!isFirst && passage.speaker().equals(first.speaker())));
    }

    private void addKind(PassageEvidence passage, Map<RelevanceFeature, Double> values) {
        Passage text = passage.passage();
        boolean isTyped = evidence.type().isPresent();
        values.put(RelevanceFeature.PROCEDURE, procedure(text));
        values.put(RelevanceFeature.LENGTH, Math.min(1, text.text().length() / LONG));
        values.put(RelevanceFeature.ASKS, flag(text.statement().role() == SpeakerRole.ASKS));
        values.put(RelevanceFeature.CHAIRS, flag(text.statement().role() == SpeakerRole.CHAIRS));
        values.put(RelevanceFeature.OF_RECORD, flag(text.isOfRecord()));
        values.put(RelevanceFeature.IN_FRONT, flag(text.isInFront()));
        values.put(RelevanceFeature.TYPE_GIVEN, flag(isTyped && passage.isTypeGiven()));
        values.put(RelevanceFeature.TYPE_MISSING, flag(isTyped && !passage.isTypeGiven()));
        values.put(RelevanceFeature.NAMES_SPEAKER, flag(evidence.question().namesSpeaker()));
    }

    /** The share of the sentences that only move the meeting on. */
    static double procedure(Passage passage) {
        String words = passage.statement().words().text();
        return passage.sentences().stream()
                .mapToDouble(span -> flag(SpeechAct.of(span.of(words)) == SpeechAct.PROCEDURE))
                .average()
                .orElse(0);
    }

    static double flag(boolean holds) {
        return holds ? 1 : 0;
    }
}
