package dev.hatsugen.answerability;

/**
 * What the model of answerability sees of a question and of the first passages. Values are from about -1 to 1. Those of tokens are missing where the embedding model has no
 * vectors of tokens.
 */
public enum AnswerabilityFeature {
    /** The first passage's probability of relevance. */
    FIRST_RELEVANCE,
    /** The greatest probability of relevance. */
    RELEVANCE,
    /** The greatest term coverage. */
    COVERAGE,
    /** The first passage's term coverage. */
    FIRST_COVERAGE,
    /** The greatest cosine of the question and a sentence. */
    NEARNESS,
    FIRST_NEARNESS,
    /** The greatest coverage of the key words in two sentences. */
    WINDOW,
    FIRST_WINDOW,
    /** The coverage of the key words in the title of the first passage's section. */
    FIRST_TITLE,
    /** The greatest coverage of the key words in a passage and the title of its section. */
    WITH_TITLE,
    /** The same of the first passage. */
    FIRST_WITH_TITLE,
    /** The greatest coverage of the key words in a sentence with what is asked for. */
    TYPED,
    /** The same of the first passage. */
    FIRST_TYPED,
    /** The greatest coverage of the key words in a sentence with what is asked for and its neighbours. */
    TYPED_NEAR,
    /** By how much the greatest coverage in any sentence is greater than in one with what is asked for. */
    TYPED_BEHIND,
    /** Whether a figure is asked for. */
    ASKS_FIGURE,
    /** Whether a date is asked for. */
    ASKS_DATE,
    /** Whether the name of somebody, something or some place is asked for. */
    ASKS_NAME,
    /** Whether a reason is asked for. */
    ASKS_REASON,
    /** Whether it is asked how something came out. */
    ASKS_OUTCOME,
    /** Whether it is asked if anything was said or decided. */
    ASKS_WHETHER,
    /** {@link #TYPED} of such a question. */
    WHETHER_TYPED,
    /** Whether somebody's opinion or statement is asked for and the question names nobody who is known. */
    ASKS_UNKNOWN_SPEAKER,
    /** {@link #TYPED} of a question for a figure or a date. */
    FIGURE_TYPED,
    /** {@link #TYPED} of a question for a name. */
    NAME_TYPED,
    /** Whether what is asked for stands nowhere in the first passage. */
    TYPE_MISSING,
    /** Whether the question supposes an act. */
    ACT,
    /** Whether the first passage does not bear it out. */
    ACT_MISSING,
    /** {@link #ACT_MISSING} of a question that names who is to have done it. */
    SPEAKER_ACT_MISSING,
    /** Whether a figure of the question stands in none of the first passages. */
    NUMBER_MISSING,
    /** Mean cosine of the question's tokens with the nearest ones of the first passage. */
    INTERACTION,
    /** The same over all passages together. */
    INTERACTION_ALL,
    /** The least of these cosines over all passages together. */
    WEAKEST,
    /** The greatest least cosine of a passage. */
    WEAKEST_OF_BEST,
    /** The share of the question's tokens that are near in the first passage. */
    TOKENS_NEAR,
    /** The share that is far there. */
    TOKENS_FAR,
    /** The share of the question's pairs of characters that stand in the first passage. */
    BIGRAMS,
    /** The longest run of characters that the question's topic and the first passage share; ten or more are 1. */
    COMMON_RUN,
    /** The share of the key words that stand anywhere in the minutes. */
    KNOWN_TERMS,
    /** The ranking's score of the first passage. */
    FIRST_SCORE,
    /** By how much that is greater than the score of the second one. */
    SCORE_LEAD,
    /** The greatest share of the weight of the question's words that one word has which the first passage lacks. */
    FIRST_WORD_MISSING,
    /** The same of all first passages together. */
    WORD_MISSING,
    /** Whether the question names a place, a body, a product or a loan word that stands nowhere. */
    UNKNOWN_NAME,
    NAMES_SPEAKER,
    /** Whether the question asks for people. */
    ASKS_WHO,
    /** How many key terms the topic has, six or more being 1. */
    LENGTH,
    /** Whether the topic describes with verbs or adjectives. */
    DESCRIPTIVE,
    /** Whether the question is in another language than the first passage. */
    OTHER_LANGUAGE,
    OTHER_LANGUAGE_INTERACTION,
    /** Whether question and first passage are both in English. */
    ENGLISH,
    ENGLISH_FIRST_COVERAGE,
    ENGLISH_NEARNESS,
    ENGLISH_WEAKEST
}
