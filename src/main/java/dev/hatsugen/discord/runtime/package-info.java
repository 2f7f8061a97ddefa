/**
 * How everybody who asks gets exactly one reply. Open {@link dev.hatsugen.discord.runtime.ReplyExecutor} first: it works on a thread of
 * its own, and sees to it that each {@link dev.hatsugen.discord.runtime.PendingReply}, acknowledged at once, is filled in the end.
 *
 * <p>This package knows no command, no button and no connection.
 */
@NullMarked
package dev.hatsugen.discord.runtime;

import org.jspecify.annotations.NullMarked;
