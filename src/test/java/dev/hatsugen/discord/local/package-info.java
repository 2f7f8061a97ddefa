/**
 * A Discord of our own on loopback, for tests that run the real client. Open {@link dev.hatsugen.discord.local.LocalDiscord}
 * first: it holds the gateway and the REST side, sends interactions, records what the bot answers, and can be made to fail.
 *
 * <p>It encodes what Discord's documentation says and what was seen of JDA; it knows nothing of the bot.
 */
@NullMarked
package dev.hatsugen.discord.local;

import org.jspecify.annotations.NullMarked;
