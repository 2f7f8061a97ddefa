package dev.hatsugen.writing;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;

/**
 * How a language model is used.
 *
 * @param timeout the longest that an answer waits for the model, over all tries
 * @param uses what it is asked for beside sentences over quotes
 * @param tokens how many tokens may be used in a day; from then on answers are quotes alone
 * @param prompts the folder whose prompts go before those inside the program
 */
public record WritingSettings(Duration timeout, Set<Use> uses, TokenBudget.Limits tokens, Path prompts) {

    /** What a language model may be asked for. */
    public enum Use {
        /** Other wordings of a question, which are then searched as well. */
        REPHRASE,
        /** The whole question that words after an answer stand for. */
        REWRITE,
        /** English translations of quotes. */
        TRANSLATE,
        /** Whether what is listed as a request asks, and its response responds. */
        JUDGE,
        /** Each point a second time, with its excerpts alone, to be confirmed. */
        CONFIRM
    }

    public WritingSettings {
        uses = Set.copyOf(uses);
    }

    /** Whether the model is asked for that. */
    boolean asksFor(Use use) {
        return uses.contains(use);
    }
}
