/**
 * How words go on from the question before them and from its answer. {@link dev.hatsugen.conversation.Conversation} is the class
 * to open first. It asks {@link dev.hatsugen.conversation.FollowUpResolver} whether words such as 「山田さんは？」 or "anything else?"
 * take something over: then they become a whole question, which anybody can ask again, or look into the quotes that were shown.
 *
 * <p>It knows no index and no user interface.
 */
@NullMarked
package dev.hatsugen.conversation;

import org.jspecify.annotations.NullMarked;
