package dev.hatsugen.answerability;

/**
 * What the model of a passage's relevance sees. Values are from about -1 to 1. Those of tokens are missing where the embedding model has no
 * vectors of tokens.
 */
public enum RelevanceFeature {
    /** Term coverage. */
    COVERAGE,
    /** By how much that is behind the best of the passages. */
    COVERAGE_BEHIND,
    /** Cosine of the question and the nearest sentence. */
    NEARNESS,
    NEARNESS_BEHIND,
    /** Mean cosine of the question's tokens with their nearest ones. */
    INTERACTION,
    INTERACTION_BEHIND,
    /** The share of the question's tokens that are there. */
    TOKENS_NEAR,
    /** The share of the question's key words that stand in one sentence. */
    SENTENCE,
    SENTENCE_BEHIND,
    /** The share of them that stands in the title of its section. */
    TITLE,
    /** The share of them that stands in that title or anywhere in the passage. */
    WITH_TITLE,
    /** The ranking's score. */
    SCORE,
    /** By how much the ranking's score is behind that of the first. */
    SCORE_BEHIND,
    /** One divided by the rank. */
    RANK,
    /** Whether it ranks first. */
    FIRST,
    /** Whether it is of the turn that ranks first. */
    SAME_TURN,
    /** Whether it is of the speaker that ranks first. */
    SAME_SPEAKER,
    /** The share of its sentences that only move the meeting on, greet or thank. */
    PROCEDURE,
    /** Its length; 300 characters or more are 1. */
    LENGTH,
    /** Whether its turn asks. */
    ASKS,
    /** Whether its turn leads the meeting. */
    CHAIRS,
    /** Whether it is of the record's own words. */
    OF_RECORD,
    /** Whether it stands before the proceedings: title, date, place, attendance. */
    IN_FRONT,
    /** Whether it holds what the question asks for: a figure, a date, a name, a reason; 0 where it asks for none of these. */
    TYPE_GIVEN,
    /** Whether it does not. */
    TYPE_MISSING,
    /** Whether the question names a speaker. */
    NAMES_SPEAKER,
    /** Whether the question is in English and the passage is not, or the other way round. */
    OTHER_LANGUAGE,
    OTHER_LANGUAGE_INTERACTION,
    /** Whether the question is in English. */
    ENGLISH,
    ENGLISH_INTERACTION
}
