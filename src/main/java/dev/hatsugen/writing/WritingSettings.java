package dev.hatsugen.writing;

import java.nio.file.Path;
import java.time.Duration;

/**
 * How a language model is used.
 *
 * @param timeout the longest that an answer waits for the model, over all tries
 * @param rephrases whether the model is asked for other wordings of a question, which are then searched as well
 * @param asksTwice whether each point is shown to the model a second time, with its excerpts alone, to be confirmed
 * @param tokens how many tokens may be used in a day; from then on answers are quotes alone
 * @param prompts the folder whose prompts go before those inside the program
 */
public record WritingSettings(
        Duration timeout, boolean rephrases, boolean asksTwice, TokenBudget.Limits tokens, Path prompts) {}
