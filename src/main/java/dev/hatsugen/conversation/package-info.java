/**
 * How words go on from the question before them and from its answer. {@link dev.hatsugen.conversation.Conversation} is the class
 * to open first. It asks {@link dev.hatsugen.conversation.FollowUpResolver} whether words such as 「山田さんは？」 or "anything else?"
 * take something over: then they become a whole question, which anybody can ask again. Words after an answer are searched for as they
 * are or as that question, and what stands beside the quotes that were shown ranks with what is found.
 *
 * <p>It knows no index and no user interface.
 */
@NullMarked
package dev.hatsugen.conversation;

import org.jspecify.annotations.NullMarked;
