package dev.hatsugen.retrieval;

import dev.hatsugen.index.PassageSearch;
import dev.hatsugen.language.Folding;
import dev.hatsugen.minutes.Passage;
import dev.hatsugen.minutes.SpeakerRole;
import dev.hatsugen.minutes.Statement;
import dev.hatsugen.question.ExpectedAnswerType;
import dev.hatsugen.question.MentionedMonths;
import dev.hatsugen.question.ParsedQuestion;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The values of one question's passages for a {@link LinearModel}. For one thread. */
final class RankingFeatures {

    private static final double LENGTH_UNIT = 6;

    private static final int STRONG = 2;
    private static final int EXACT = 6;

    /** Each is called as the detail in the lexicon, and given. */
    private static final Set<RankingFeature> DETAILS = EnumSet.of(
            RankingFeature.QUANTITY_GIVEN,
            RankingFeature.REASON_GIVEN,
            RankingFeature.TIME_GIVEN,
            RankingFeature.DECISION_GIVEN,
            RankingFeature.NEXT_GIVEN,
            RankingFeature.TASK_GIVEN,
            RankingFeature.VOTE_GIVEN,
            RankingFeature.ABSENCE_GIVEN,
            RankingFeature.PLACE_GIVEN,
            RankingFeature.OBJECTION_GIVEN,
            RankingFeature.WORRY_GIVEN,
            RankingFeature.PROPOSAL_GIVEN);

    /** Details that records state in their own words. */
    private static final Set<String> RECORDED = Set.of("next", "task", "vote", "absence", "place");

    /** Those of them that are stated before the proceedings. */
    private static final Set<String> IN_FRONT = Set.of("absence", "place");

    private static final String DECISION = "decision";

    private final ParsedQuestion question;
    private final LateInteraction.Probe interaction;
    private final Minutes minutes;
    private final TermCoverage.Probe coverage;
    private final CharacterOverlap characters;
    private final List<AskedDetail> details;
    private final MentionedMonths months;
    private final boolean asksForLatest;
    private final @Nullable Pattern figure;

    /**
     * What is the same for every question on the same minutes.
     *
     * @param neighbours what was said before each passage
     */
    record Minutes(
            PassageSearch index, PassageContents contents, TermCoverage coverage, PassageNeighbours neighbours) {}

    RankingFeatures(MinutesQuery query, LateInteraction.Probe interaction, Minutes minutes) {
        this.question = query.question();
        this.interaction = interaction;
        this.minutes = minutes;
        this.coverage = minutes.coverage().probe(question.topic());
        this.characters = new CharacterOverlap(query.searchText(), minutes.index(), minutes.contents());
        String folded = Folding.fold(question.question());
        this.details = AskedDetail.in(folded);
        this.months = new MentionedMonths(question.question());
        this.asksForLatest = AskedDetail.asksForLatest(folded);
        this.figure = ExpectedAnswerType.figure(folded);
    }

    Map<RankingFeature, Double> of(ScoredPassage found) {
        Passage passage = found.passage();
        String text = minutes.contents().of(passage).folded();
        Map<RankingFeature, Double> values = new EnumMap<>(RankingFeature.class);
        values.put(RankingFeature.JOINED, found.score());
        values.put(RankingFeature.NEARNESS, found.nearness());
        values.put(RankingFeature.COVERAGE, found.evidence());
        values.put(RankingFeature.CHARACTERS, characters.in(passage));
        values.put(RankingFeature.LENGTH, Math.log1p(text.length()) / LENGTH_UNIT);
        addContext(passage, values);
        addRoles(passage, text, values);
        addSource(passage, values);
        addDetails(text, values);
        addOutcome(passage, text, values);
        addProducts(values);
        return values;
    }

    private void addContext(Passage passage, Map<RankingFeature, Double> values) {
        List<Passage> earlier = minutes.neighbours().earlier(passage);
        List<Passage> before = minutes.neighbours().before(passage);
        List<Passage> turn = new ArrayList<>(earlier);
        turn.add(passage);
        List<Passage> all = new ArrayList<>(turn);
        all.addAll(before);
        double own = interaction.in(List.of(passage));
        double inTurn = interaction.in(turn);
        values.put(RankingFeature.INTERACTION, own);
        values.put(RankingFeature.STRONG_INTERACTION, interaction.in(passage, STRONG));
        values.put(RankingFeature.EXACT_INTERACTION, interaction.in(passage, EXACT));
        values.put(RankingFeature.TURN_INTERACTION, inTurn - own);
        values.put(RankingFeature.CONTEXT_INTERACTION, interaction.in(all) - inTurn);
        values.put(RankingFeature.CONTEXT_COVERAGE, greatest(before, coverage::in));
        values.put(RankingFeature.CONTEXT_CHARACTERS, greatest(before, characters::in));
        boolean asked = !before.isEmpty()
                && AskedDetail.endsAsking(
                        minutes.contents().of(before.getLast()).folded());
        values.put(
                RankingFeature.ANSWERS_NEAR_QUESTION,
                asked ? greatest(before, near -> interaction.in(List.of(near))) : 0);
    }

    /** What the sections of a record, and what it sets down as decided, say of the passage. */
    private void addOutcome(Passage passage, String text, Map<RankingFeature, Double> values) {
        double recency = minutes.neighbours().recency(passage);
        boolean asked = details.stream().map(AskedDetail::id).anyMatch(DECISION::equals);
        values.put(RankingFeature.SECTION_INTERACTION, asked || passage.isOfRecord() ? addedBySection(passage) : 0);
        values.put(RankingFeature.DECISION_MARKED, flag(asked && MarkedOutcome.is(passage, text)));
        values.put(
                RankingFeature.DECISION_CHAIRS,
                flag(asked && passage.statement().role() == SpeakerRole.CHAIRS));
        values.put(
                RankingFeature.DECISION_ENDS,
                flag(asked && minutes.neighbours().section(passage).isEnd()));
        values.put(RankingFeature.DECISION_RECENCY, asked ? recency : 0);
        values.put(RankingFeature.LATEST_RECENCY, asksForLatest ? recency : 0);
    }

    private double addedBySection(Passage passage) {
        List<Passage> section =
                new ArrayList<>(minutes.neighbours().section(passage).before());
        section.add(passage);
        return interaction.in(section) - interaction.in(List.of(passage));
    }

    private static double greatest(List<Passage> passages, ToDoubleFunction<Passage> value) {
        return passages.stream().mapToDouble(value).max().orElse(0);
    }

    private void addRoles(Passage passage, String text, Map<RankingFeature, Double> values) {
        SpeakerRole role = passage.statement().role();
        values.put(RankingFeature.ENDS_ASKING, flag(AskedDetail.endsAsking(text)));
        values.put(RankingFeature.TURN_ASKS, flag(role == SpeakerRole.ASKS));
        values.put(RankingFeature.TURN_CHAIRS, flag(role == SpeakerRole.CHAIRS));
        values.put(
                RankingFeature.WANTED_QUESTION, flag(role == SpeakerRole.ASKS && question.role() == SpeakerRole.ASKS));
        values.put(
                RankingFeature.WANTED_ANSWER,
                flag(role == SpeakerRole.ANSWERS && question.role() == SpeakerRole.ANSWERS));
    }

    /** What the question says of who speaks, when and where. */
    private void addSource(Passage passage, Map<RankingFeature, Double> values) {
        Statement before = minutes.neighbours().turnBefore(passage);
        values.put(
                RankingFeature.LIKELY_SPEAKER,
                flag(SourcePrior.isLikelySpeaker(passage.statement(), passage.meeting(), question)));
        values.put(
                RankingFeature.AFTER_LIKELY_SPEAKER,
                flag(before != null && SourcePrior.isLikelySpeaker(before, passage.meeting(), question)));
        values.put(
                RankingFeature.NAMED_PART,
                flag(SourcePrior.isNamedPart(passage.statement().section(), question.part())));
        String section = passage.statement().section();
        values.put(
                RankingFeature.SECTION_COVERAGE,
                section == null ? 0 : coverage.in(minutes.contents().ofTitle(section)));
        values.put(
                RankingFeature.NEIGHBOUR_COVERAGE, greatest(minutes.neighbours().around(passage), coverage::in));
        values.put(RankingFeature.RECENCY, minutes.neighbours().recency(passage));
        values.put(RankingFeature.OF_RECORD, flag(passage.isOfRecord()));
        values.put(RankingFeature.IN_FRONT, flag(passage.isInFront()));
        values.put(RankingFeature.NOBODYS_WORDS, flag(passage.isOfRecord() && question.asksWho()));
        Set<String> stated = passage.isInFront() ? IN_FRONT : RECORDED;
        boolean isWanted = details.stream().map(AskedDetail::id).anyMatch(stated::contains);
        values.put(RankingFeature.WANTED_RECORD, flag(passage.isOfRecord() && isWanted));
        values.put(RankingFeature.NAMED_MONTH, flag(months.hold(passage.meeting())));
    }

    private void addDetails(String text, Map<RankingFeature, Double> values) {
        boolean given = figure != null && figure.matcher(text).find();
        values.put(RankingFeature.FIGURE_GIVEN, flag(given));
        values.put(RankingFeature.FIGURE_MISSING, flag(figure != null && !given));
        for (RankingFeature feature : DETAILS) {
            values.put(feature, flag(AskedDetail.isGiven(details, detail(feature), text)));
        }
    }

    /** What a linear model cannot see of two values that are each in it. */
    private static void addProducts(Map<RankingFeature, Double> values) {
        double length = values.getOrDefault(RankingFeature.LENGTH, 0.0);
        double coverage = values.getOrDefault(RankingFeature.COVERAGE, 0.0);
        double section = values.getOrDefault(RankingFeature.SECTION_COVERAGE, 0.0);
        values.put(RankingFeature.LENGTH_SQUARED, length * length);
        values.put(RankingFeature.INTERACTION_BY_LENGTH, values.getOrDefault(RankingFeature.INTERACTION, 0.0) * length);
        values.put(RankingFeature.COVERAGE_BY_LENGTH, coverage * length);
        values.put(RankingFeature.SECTION_COVERAGE_SQUARED, section * section);
        values.put(RankingFeature.COVERAGE_IN_SECTION, coverage * section);
    }

    private static String detail(RankingFeature feature) {
        return feature.name().toLowerCase(Locale.ROOT).replace("_given", "");
    }

    private static double flag(boolean holds) {
        return holds ? 1 : 0;
    }
}
