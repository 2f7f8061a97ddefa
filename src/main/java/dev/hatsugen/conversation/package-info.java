/**
 * How a question goes on from the one before it. {@link dev.hatsugen.conversation.FollowUpResolver} is the class to open first: it tells
 * whether a short word such as 「佐藤さんは？」 or "anything else?" takes something over, and makes a whole question of it, which anybody
 * can ask again without knowing what was asked before.
 *
 * <p>It reads questions and knows no answer, no index and no Discord.
 */
@NullMarked
package dev.hatsugen.conversation;

import org.jspecify.annotations.NullMarked;
