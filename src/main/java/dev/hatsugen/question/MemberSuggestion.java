package dev.hatsugen.question;

import dev.hatsugen.minutes.PersonName;
import org.jspecify.annotations.Nullable;

/**
 * A member for somebody who is typing a name.
 *
 * @param name what {@link MemberFinder#find} understands: the full name, or the label where the minutes give no name
 * @param post the post at the latest meeting, as written; empty where none is known
 * @param person the name with its parts; null where the minutes give no name
 */
public record MemberSuggestion(
        String name, String post, @Nullable PersonName person) {}
