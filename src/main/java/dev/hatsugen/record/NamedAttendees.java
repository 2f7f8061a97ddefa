package dev.hatsugen.record;

import dev.hatsugen.language.Folding;
import dev.hatsugen.minutes.Attendee;
import dev.hatsugen.question.ParsedQuestion;
import java.util.Collection;

/**
 * Whom of those who were there a question asks about: by name or office, by post (内閣危機管理監), or by the end of a post
 * (センター長).
 */
final class NamedAttendees {

    private static final int MIN_POST_LENGTH = 2;
    private static final int MIN_ENDING_LENGTH = 3;

    private final ParsedQuestion reading;
    private final String question;
    private final int longestEnding;

    NamedAttendees(ParsedQuestion reading, Collection<Attendee> attendees) {
        this.reading = reading;
        this.question = plain(reading.question());
        this.longestEnding = attendees.stream()
                .mapToInt(attendee -> ending(plain(attendee.post())))
                .max()
                .orElse(0);
    }

    boolean isAsked(Attendee attendee) {
        String post = plain(attendee.post());
        boolean whole = post.length() >= MIN_POST_LENGTH && question.contains(post);
        boolean end = longestEnding >= MIN_ENDING_LENGTH && ending(post) == longestEnding;
        boolean named = reading.speakers().stream()
                .anyMatch(participant -> participant.key().equals(attendee.key()));
        return whole || end || named || question.contains(plain(attendee.name().joined()));
    }

    /** How many characters at the end of {@code post} are in the question. */
    private int ending(String post) {
        int from = post.length();
        while (from > 0 && question.contains(post.substring(from - 1))) {
            from--;
        }
        return post.length() - from;
    }

    private static String plain(String text) {
        return Folding.fold(text).replaceAll("[\\s、。？?]", "");
    }
}
