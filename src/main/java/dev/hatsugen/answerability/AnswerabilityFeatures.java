package dev.hatsugen.answerability;

import static dev.hatsugen.answerability.RelevanceFeatures.flag;

import dev.hatsugen.language.Folding;
import dev.hatsugen.language.Lexicon;
import dev.hatsugen.question.ParsedQuestion;
import dev.hatsugen.question.SpeakerQuestion;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Computes what the answerability model sees, but for the relevance of the passages. */
final class AnswerabilityFeatures {

    static final int LOOKED_AT = 5;
    private static final double MAX_TERMS = 6;

    /** Those that are only measured for some questions. */
    private static final Set<AnswerabilityFeature> ABSENT = EnumSet.of(
            AnswerabilityFeature.ASKS_FIGURE,
            AnswerabilityFeature.ASKS_DATE,
            AnswerabilityFeature.ASKS_NAME,
            AnswerabilityFeature.ASKS_REASON,
            AnswerabilityFeature.ASKS_OUTCOME,
            AnswerabilityFeature.ASKS_WHETHER,
            AnswerabilityFeature.WHETHER_TYPED,
            AnswerabilityFeature.FIGURE_TYPED,
            AnswerabilityFeature.NAME_TYPED);

    private static final Lexicon OPINIONS = Lexicon.of("asked-opinions");

    private static final Pattern NUMBER = Pattern.compile("[0-9][0-9,]*");

    private final QuestionEvidence evidence;
    private final UnknownNames unknown;
    private final Map<AnswerabilityFeature, Double> values = new EnumMap<>(AnswerabilityFeature.class);

    private AnswerabilityFeatures(QuestionEvidence evidence, UnknownNames unknown) {
        this.evidence = evidence;
        this.unknown = unknown;
        ABSENT.forEach(feature -> values.put(feature, 0.0));
    }

    static Map<AnswerabilityFeature, Double> of(QuestionEvidence evidence, UnknownNames unknown) {
        AnswerabilityFeatures features = new AnswerabilityFeatures(evidence, unknown);
        features.addQuestion();
        features.addCoverage();
        features.addScores();
        features.addType();
        features.addAct();
        ContentFeatures.add(evidence, features.values);
        return features.values;
    }

    private void addQuestion() {
        ParsedQuestion question = evidence.question();
        values.put(AnswerabilityFeature.KNOWN_TERMS, unknown.knownShare(question.topic()));
        values.put(AnswerabilityFeature.UNKNOWN_NAME, flag(unknown.areIn(question, evidence.found())));
        values.put(AnswerabilityFeature.NAMES_SPEAKER, flag(question.namesSpeaker()));
        values.put(
                AnswerabilityFeature.ASKS_UNKNOWN_SPEAKER,
                flag(!question.namesSpeaker() && OPINIONS.has("somebody", evidence.folded())));
        values.put(AnswerabilityFeature.ASKS_WHO, flag(SpeakerQuestion.asksForSpeaker(evidence.folded())));
        values.put(
                AnswerabilityFeature.LENGTH, Math.min(1, question.topic().key().size() / MAX_TERMS));
        values.put(AnswerabilityFeature.DESCRIPTIVE, flag(question.topic().descriptive()));
    }

    private void addCoverage() {
        PassageEvidence first = evidence.first();
        values.put(
                AnswerabilityFeature.COVERAGE,
                evidence.greatest(LOOKED_AT, passage -> passage.scored().evidence()));
        values.put(AnswerabilityFeature.FIRST_COVERAGE, first.scored().evidence());
        values.put(
                AnswerabilityFeature.NEARNESS,
                evidence.greatest(LOOKED_AT, passage -> passage.scored().nearness()));
        values.put(AnswerabilityFeature.FIRST_NEARNESS, first.scored().nearness());
        values.put(AnswerabilityFeature.WINDOW, evidence.greatest(LOOKED_AT, PassageEvidence::window));
        values.put(AnswerabilityFeature.FIRST_WINDOW, first.window());
        values.put(AnswerabilityFeature.FIRST_TITLE, first.title());
        values.put(AnswerabilityFeature.WITH_TITLE, evidence.greatest(LOOKED_AT, PassageEvidence::withTitle));
        values.put(AnswerabilityFeature.FIRST_WITH_TITLE, first.withTitle());
        values.put(AnswerabilityFeature.FIRST_WORD_MISSING, evidence.greatestMissing(1));
        values.put(AnswerabilityFeature.WORD_MISSING, evidence.greatestMissing(LOOKED_AT));
    }

    private void addScores() {
        double score = evidence.first().scored().score();
        double second = evidence.passages().stream()
                .skip(1)
                .findFirst()
                .map(passage -> passage.scored().score())
                .orElse(0.0);
        values.put(AnswerabilityFeature.FIRST_SCORE, score);
        values.put(AnswerabilityFeature.SCORE_LEAD, score - second);
    }

    private void addType() {
        double typed = evidence.greatest(LOOKED_AT, PassageEvidence::typed);
        values.put(AnswerabilityFeature.TYPED, typed);
        values.put(AnswerabilityFeature.FIRST_TYPED, evidence.first().typed());
        values.put(AnswerabilityFeature.TYPED_NEAR, evidence.greatest(LOOKED_AT, PassageEvidence::typedNear));
        values.put(AnswerabilityFeature.TYPED_BEHIND, evidence.greatest(LOOKED_AT, PassageEvidence::sentence) - typed);
        values.put(AnswerabilityFeature.TYPE_MISSING, flag(!evidence.first().isTypeGiven()));
        evidence.type().map(AnswerType::kind).ifPresent(kind -> addKind(kind, typed));
    }

    private void addKind(AnswerType.Kind kind, double typed) {
        switch (kind) {
            case FIGURE -> {
                values.put(AnswerabilityFeature.ASKS_FIGURE, 1.0);
                values.put(AnswerabilityFeature.FIGURE_TYPED, typed);
            }
            case DATE -> {
                values.put(AnswerabilityFeature.ASKS_DATE, 1.0);
                values.put(AnswerabilityFeature.FIGURE_TYPED, typed);
            }
            case NAME -> {
                values.put(AnswerabilityFeature.ASKS_NAME, 1.0);
                values.put(AnswerabilityFeature.NAME_TYPED, typed);
            }
            case REASON -> values.put(AnswerabilityFeature.ASKS_REASON, 1.0);
            case WHETHER -> {
                values.put(AnswerabilityFeature.ASKS_WHETHER, 1.0);
                values.put(AnswerabilityFeature.WHETHER_TYPED, typed);
            }
            case OUTCOME -> values.put(AnswerabilityFeature.ASKS_OUTCOME, 1.0);
        }
    }

    private void addAct() {
        List<SupposedAct> acts = SupposedAct.of(evidence.folded());
        boolean isMissing =
                !acts.stream().allMatch(act -> act.isIn(evidence.first().passage()));
        values.put(AnswerabilityFeature.ACT, flag(!acts.isEmpty()));
        values.put(AnswerabilityFeature.ACT_MISSING, flag(isMissing));
        values.put(
                AnswerabilityFeature.SPEAKER_ACT_MISSING,
                flag(isMissing && evidence.question().namesSpeaker()));
        values.put(AnswerabilityFeature.NUMBER_MISSING, flag(isNumberMissing()));
    }

    private boolean isNumberMissing() {
        List<String> texts = evidence.passages().stream()
                .limit(LOOKED_AT)
                .map(passage -> Folding.fold(passage.passage().text()).replace(",", ""))
                .toList();
        return NUMBER.matcher(Folding.fold(evidence.question().topic().text()))
                .results()
                .map(MatchResult::group)
                .map(number -> Pattern.compile("(?<![0-9])" + number.replace(",", "") + "(?![0-9])"))
                .anyMatch(number ->
                        texts.stream().noneMatch(text -> number.matcher(text).find()));
    }
}
