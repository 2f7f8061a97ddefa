package dev.hatsugen.summary;

import dev.hatsugen.minutes.Meeting;
import java.util.List;

/**
 * A meeting in brief.
 *
 * @param meeting the meeting
 * @param sections in the order they are read; never empty of both notes and lines
 */
public record Summary(Meeting meeting, List<SummarySection> sections) {

    public Summary {
        sections = List.copyOf(sections);
    }
}
