package dev.hatsugen.language;

/**
 * What a sentence of minutes does, told by the forms its predicate takes. In Japanese those are at the end of the sentence, so
 * only its last words are looked at: 「ご議論をいただいたところであるので、…」 asks for nothing.
 */
public enum SpeechAct {
    /** It moves the meeting on, greets, thanks, or only announces how many points follow. */
    PROCEDURE,
    /** It asks for something to be done: お願いしたい, 検討いただきたい. */
    REQUEST,
    /** It hopes that something will be done: 期待する, 望まれる. */
    EXPECTATION,
    /** It says that something has to be done: 必要がある, すべき. */
    NEED,
    /** It says that something matters: 重要と考える. */
    IMPORTANCE,
    /** It asks for an answer: 所見を伺う. */
    QUESTION,
    /** It says what the speaker is going to do: 進めてまいりたい. */
    COMMITMENT,
    /** It says what is being done: 推進している. */
    PROGRESS,
    /** None of these. */
    STATEMENT;

    private static final int LAST_WORDS = 42;
    private static final Lexicon FORMS = Lexicon.of("speech-acts");

    /** The category of forms at the beginning of a sentence that sums up: 以上３点を申し上げたが. */
    private static final String SUMS_UP = "SUMS_UP";

    /** What {@code sentence} does; the first kind that fits, in the order they are here. */
    public static SpeechAct of(String sentence) {
        String folded = Folding.fold(sentence).strip();
        String last = folded.length() > LAST_WORDS ? folded.substring(folded.length() - LAST_WORDS) : folded;
        if (FORMS.has(SUMS_UP, folded)) {
            return PROCEDURE;
        }
        return FORMS.categoryOf(last)
                .filter(category -> !category.equals(SUMS_UP))
                .map(SpeechAct::valueOf)
                .orElse(STATEMENT);
    }

    /** Whether it wants something done by others. */
    public boolean asks() {
        return switch (this) {
            case REQUEST, EXPECTATION, NEED, IMPORTANCE -> true;
            case PROCEDURE, QUESTION, COMMITMENT, PROGRESS, STATEMENT -> false;
        };
    }
}
