package dev.hatsugen.retrieval;

/**
 * What a {@link LinearModel} sees of a passage after an answer was read. Those that end in {@code _BRIEF} are the value before them
 * weighed by how little is searched for: from 1, where the words name nothing, towards 0.
 */
enum ContextFeature {
    /** The ranking's score, as log-odds. */
    SCORE,
    SCORE_BRIEF,
    /** Whether it was shown first. */
    SHOWN_FIRST,
    SHOWN_FIRST_BRIEF,
    /** Whether it was shown, but not first. */
    SHOWN,
    /** Whether it is of the turn that was shown first, and was not shown. */
    SAME_TURN,
    SAME_TURN_BRIEF,
    /** One divided by how many turns it is behind the first shown; 0 elsewhere. */
    BEHIND,
    BEHIND_BRIEF,
    /** One divided by how many turns it is before the first shown; 0 elsewhere. */
    AHEAD,
    AHEAD_BRIEF,
    /** One divided by how many turns it is from the nearest other one shown; 0 elsewhere. */
    NEAR_OTHER,
    /** Whether it is of the meeting of the first shown. */
    SAME_MEETING,
    SAME_MEETING_BRIEF,
    /** Whether it is of a later meeting than the first shown. */
    LATER_MEETING,
    /** Whether it is of the part of the meeting that the first shown is of. */
    SAME_SECTION,
    SAME_SECTION_BRIEF,
    /** Whether it is of the speaker of the first shown. */
    SAME_SPEAKER,
    SAME_SPEAKER_BRIEF,
    /** Whether the turn answers the first shown one, which asks. */
    ANSWERS_SHOWN,
    /** One divided by its rank among the passages around the first shown whose sentences fit the words; 0 elsewhere. */
    FITTING,
    FITTING_BRIEF
}
