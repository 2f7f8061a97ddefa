package dev.hatsugen.question;

/**
 * A member for somebody who is typing a name.
 *
 * @param name what {@link MemberFinder#find} understands: the full name, or the label where the minutes give no name
 * @param post the post at the latest meeting, as written; empty where none is known
 */
public record MemberSuggestion(String name, String post) {}
