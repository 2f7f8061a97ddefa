package dev.hatsugen.discord.introduction;

import dev.hatsugen.discord.ui.Wording;
import dev.hatsugen.minutes.Corpus;
import dev.hatsugen.minutes.Meeting;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * How much the minutes hold.
 *
 * @param dates of the meetings whose day is known, the earliest first
 */
record Holdings(int meetings, int statements, List<LocalDate> dates) {

    Holdings {
        dates = List.copyOf(dates);
    }

    static Holdings of(Corpus corpus) {
        List<Meeting> meetings = corpus.meetings();
        return new Holdings(
                meetings.size(),
                meetings.stream().mapToInt(one -> one.statements().size()).sum(),
                meetings.stream()
                        .map(one -> one.header().date())
                        .filter(Objects::nonNull)
                        .sorted()
                        .toList());
    }

    /** In a few words. */
    String text(Wording wording) {
        return wording.text("presence.holdings", meetings, statements);
    }

    /** From when to when; empty where no day is known. */
    String span(Wording wording) {
        if (dates.isEmpty()) {
            return "";
        }
        String first = wording.date(dates.getFirst());
        String last = wording.date(dates.getLast());
        return first.equals(last) ? first : wording.text("welcome.span", first, last);
    }
}
