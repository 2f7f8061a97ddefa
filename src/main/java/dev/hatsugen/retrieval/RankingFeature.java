package dev.hatsugen.retrieval;

/** What a {@link LinearModel} sees of a passage, each a value from about -1 to 2. */
enum RankingFeature {
    /** The joint score of the legs. */
    JOINED,
    /** Late interaction of the question and the passage. */
    INTERACTION,
    /** The same with the squares of the cosines, so that near tokens weigh more. */
    STRONG_INTERACTION,
    /** The same with their sixth powers, so that hardly any but the same tokens weigh. */
    EXACT_INTERACTION,
    /** Late interaction by length: how much of the question a long passage has counts for more. */
    INTERACTION_BY_LENGTH,
    /** How much the passages before it in its turn add to that. */
    TURN_INTERACTION,
    /** How much the turn before adds to that. */
    CONTEXT_INTERACTION,
    /** The cosine of the question and the nearest sentence. */
    NEARNESS,
    /** The share of the question's terms that are in the passage. */
    COVERAGE,
    /** The greatest of those shares in the turn before. */
    CONTEXT_COVERAGE,
    /** The share of the question's character bigrams that are in the passage, weighed by their rarity. */
    CHARACTERS,
    /** The same of the turn before. */
    CONTEXT_CHARACTERS,
    /** The logarithm of the number of characters. */
    LENGTH,
    /** Its square, as passages can be too short and too long. */
    LENGTH_SQUARED,
    /** The share of the question's terms that are in the passage, by length. */
    COVERAGE_BY_LENGTH,
    /** Whether the passage ends in a question or a request for an answer. */
    ENDS_ASKING,
    /** Late interaction of the question and the turn before, where that ends so. */
    ANSWERS_NEAR_QUESTION,
    /** Whether the turn asks. */
    TURN_ASKS,
    /** Whether the turn leads the meeting. */
    TURN_CHAIRS,
    /** Whether a turn that asks is wanted and this one does. */
    WANTED_QUESTION,
    /** Whether a turn that answers is wanted and this one does. */
    WANTED_ANSWER,
    /** Whether a kind of figure is asked for and the passage has one. */
    FIGURE_GIVEN,
    /** Whether a kind of figure is asked for and the passage has none. */
    FIGURE_MISSING,
    /** Whether a quantity of whatever kind is asked for and the passage has a figure. */
    QUANTITY_GIVEN,
    /** Whether a reason is asked for and the passage has one. */
    REASON_GIVEN,
    /** Whether a time is asked for and the passage has one. */
    TIME_GIVEN,
    /** Whether a decision is asked for and the passage has one. */
    DECISION_GIVEN,
    /** Whether the next meeting is asked for and the passage names it. */
    NEXT_GIVEN,
    /** Whether somebody's task is asked for and the passage has one. */
    TASK_GIVEN,
    /** Whether a vote is asked for and the passage has one. */
    VOTE_GIVEN,
    /** Whether those who were absent are asked for and the passage has some. */
    ABSENCE_GIVEN,
    /** Whether a place is asked for and the passage has one. */
    PLACE_GIVEN,
    /** Whether objections or dislike are asked for and the passage has some. */
    OBJECTION_GIVEN,
    /** Whether worries are asked for and the passage has some. */
    WORRY_GIVEN,
    /** Whether what records state is asked for (the next date, tasks, votes, absence, a place) and it is of the record's own words. */
    WANTED_RECORD,
    /** Whether the speaker is one that the question makes likely. */
    LIKELY_SPEAKER,
    /** Whether the turn before is of such a speaker. */
    AFTER_LIKELY_SPEAKER,
    /** Whether it is in the part of the meeting that the question names. */
    NAMED_PART,
    /** The share of the question's terms that are in the title of its section. */
    SECTION_COVERAGE,
    /** Its square: a title that has all of them says more than twice as much as one that has half. */
    SECTION_COVERAGE_SQUARED,
    /** That share, by the share that is in the passage: what the title says need not be said again. */
    COVERAGE_IN_SECTION,
    /** The greatest share of the question's terms in a passage of the same meeting that is at most three away. */
    NEIGHBOUR_COVERAGE,
    /** The place of its meeting among all, oldest first: 0 for the oldest one and 1 for the latest one. */
    RECENCY,
    /** Whether it is of the record's own words. */
    OF_RECORD,
    /** Whether the meeting was held in a month that is in the question. */
    NAMED_MONTH,
    /** Whether it stands before the proceedings. */
    IN_FRONT,
    /** Whether people are asked for and it is of the record's own words, which nobody said. */
    NOBODYS_WORDS,
    /** Whether a decision is asked for and the record marks this as one. */
    DECISION_MARKED,
    /** How much the passages before it in its section add to its late interaction, of words of the record or where a decision is asked for. */
    SECTION_INTERACTION,
    /** Whether proposals are asked for and the passage has one. */
    PROPOSAL_GIVEN,
    /** The place of its meeting among all, where a decision is asked for. */
    DECISION_RECENCY,
    /** Whether a decision is asked for and the turn leads the meeting. */
    DECISION_CHAIRS,
    /** Whether a decision is asked for and it is the last of its section. */
    DECISION_ENDS,
    /** The place of its meeting among all, where the question asks for what holds now or what came in the end. */
    LATEST_RECENCY
}
