package dev.hatsugen.retrieval;

import dev.hatsugen.minutes.Passage;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The values of the passages that may answer words after an answer. */
final class ContextFeatures {

    /** Scores beyond these log-odds tell no more. */
    private static final double MAX_LOG_ODDS = 6;

    private final List<Passage> shown;
    private final List<Passage> fitting;
    private final TurnOrder turns;
    private final @Nullable Passage first;
    private final double brief;
    private final Function<Passage, String> folded;

    /**
     * @param shown the passages that were shown, best first
     * @param fitting those around the first one whose sentences fit the words, best first
     * @param turns of the meeting of the first passage shown
     * @param brief how little is searched for, from 0 to 1
     * @param folded the folded words of a passage
     */
    ContextFeatures(
            List<Passage> shown,
            List<Passage> fitting,
            TurnOrder turns,
            double brief,
            Function<Passage, String> folded) {
        this.shown = shown;
        this.fitting = fitting;
        this.turns = turns;
        this.first = shown.isEmpty() ? null : shown.getFirst();
        this.brief = brief;
        this.folded = folded;
    }

    /** @param found with its score without what was shown */
    Map<ContextFeature, Double> of(ScoredPassage found) {
        Passage passage = found.passage();
        Map<ContextFeature, Double> values = new EnumMap<>(ContextFeature.class);
        put(values, ContextFeature.SCORE, ContextFeature.SCORE_BRIEF, logOdds(found.score()));
        int place = fitting.indexOf(passage);
        put(values, ContextFeature.FITTING, ContextFeature.FITTING_BRIEF, place < 0 ? 0 : 1.0 / (1 + place));
        if (first != null) {
            addPlace(values, passage, first);
        }
        return values;
    }

    private void addPlace(Map<ContextFeature, Double> values, Passage passage, Passage best) {
        boolean isShown = shown.contains(passage);
        boolean isSameMeeting = passage.meeting().equals(best.meeting());
        int distance = isSameMeeting && turns.holds(best, passage) ? turns.distance(best, passage) : 0;
        boolean isSameTurn = isSameMeeting && passage.block().equals(best.block());
        boolean isSameSpeaker = !best.statement().speaker().key().isEmpty()
                && passage.statement()
                        .speaker()
                        .key()
                        .equals(best.statement().speaker().key());
        put(values, ContextFeature.SHOWN_FIRST, ContextFeature.SHOWN_FIRST_BRIEF, flag(passage.equals(best)));
        values.put(ContextFeature.SHOWN, flag(isShown && !passage.equals(best)));
        put(values, ContextFeature.SAME_TURN, ContextFeature.SAME_TURN_BRIEF, flag(isSameTurn && !isShown));
        put(values, ContextFeature.BEHIND, ContextFeature.BEHIND_BRIEF, distance > 0 ? 1.0 / distance : 0);
        put(values, ContextFeature.AHEAD, ContextFeature.AHEAD_BRIEF, distance < 0 ? -1.0 / distance : 0);
        values.put(ContextFeature.NEAR_OTHER, isShown ? 0 : nearOther(passage));
        put(values, ContextFeature.SAME_MEETING, ContextFeature.SAME_MEETING_BRIEF, flag(isSameMeeting));
        values.put(ContextFeature.LATER_MEETING, flag(!isSameMeeting && isLater(passage, best)));
        boolean isSameSection = isSameMeeting
                && Objects.equals(
                        passage.statement().section(), best.statement().section());
        put(values, ContextFeature.SAME_SECTION, ContextFeature.SAME_SECTION_BRIEF, flag(isSameSection));
        put(values, ContextFeature.SAME_SPEAKER, ContextFeature.SAME_SPEAKER_BRIEF, flag(isSameSpeaker));
        boolean asked = AskedDetail.endsAsking(folded.apply(best));
        values.put(ContextFeature.ANSWERS_SHOWN, flag(asked && distance == 1));
    }

    private double nearOther(Passage passage) {
        return shown.stream()
                .skip(1)
                .filter(other -> turns.holds(other, passage))
                .mapToDouble(other -> 1.0 / (1 + Math.abs(turns.distance(other, passage))))
                .max()
                .orElse(0);
    }

    private static boolean isLater(Passage passage, Passage shown) {
        return passage.meeting().header().date() != null
                && shown.meeting().header().date() != null
                && passage.meeting()
                        .header()
                        .date()
                        .isAfter(shown.meeting().header().date());
    }

    private void put(Map<ContextFeature, Double> values, ContextFeature full, ContextFeature weighed, double value) {
        values.put(full, value);
        values.put(weighed, value * brief);
    }

    /** A score as log-odds, divided by the greatest that tell. */
    private static double logOdds(double score) {
        return Math.clamp(Math.log(score / (1 - score)), -MAX_LOG_ODDS, MAX_LOG_ODDS) / MAX_LOG_ODDS;
    }

    private static double flag(boolean holds) {
        return holds ? 1 : 0;
    }
}
