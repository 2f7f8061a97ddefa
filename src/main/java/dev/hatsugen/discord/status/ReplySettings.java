package dev.hatsugen.discord.status;

import dev.hatsugen.discord.runtime.AccessSettings;

/**
 * What the settings file says of replies, for all servers.
 *
 * @param limits how much may be asked in an hour
 * @param arePrivate whether only who asks sees an answer
 * @param readsMessages whether threads are read without a mention
 * @param keepQuestions whether the words of questions are kept
 */
public record ReplySettings(AccessSettings limits, boolean arePrivate, boolean readsMessages, boolean keepQuestions) {}
