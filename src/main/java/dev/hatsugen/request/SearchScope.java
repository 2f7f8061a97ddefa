package dev.hatsugen.request;

import dev.hatsugen.language.DatePeriod;
import dev.hatsugen.minutes.Corpus;
import dev.hatsugen.minutes.Meeting;
import dev.hatsugen.question.MemberFinder;
import dev.hatsugen.question.MemberMatch;
import dev.hatsugen.search.SearchOrder;
import dev.hatsugen.search.WordSearch;
import dev.hatsugen.statements.MeetingChoice;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads where a search is to look. Meetings without a date are in no period.
 *
 * @param corpus all minutes
 * @param members finds the speaker
 */
record SearchScope(Corpus corpus, MemberFinder members) {

    /** The scope; where a name or a date of it is none, which. */
    Outcome<WordSearch.Scope> of(MinutesRequest.Search asked, Locale language) {
        Optional<DatePeriod> from = DatePeriod.of(asked.from());
        Optional<DatePeriod> to = DatePeriod.of(asked.to());
        if (from.isEmpty() && !asked.from().isBlank()) {
            return MissingNames.date(asked.from(), language);
        }
        if (to.isEmpty() && !asked.to().isBlank()) {
            return MissingNames.date(asked.to(), language);
        }
        List<Meeting> named = asked.meeting().isBlank() ? corpus.meetings() : MeetingChoice.of(corpus, asked.meeting());
        if (named.isEmpty()) {
            return MissingNames.meeting(asked.meeting(), corpus, language);
        }
        Optional<SearchOrder> order = SearchOrder.of(asked.sort().isBlank() ? SearchOrder.RECORD.key() : asked.sort());
        if (order.isEmpty()) {
            return MissingNames.order(asked.sort(), language);
        }
        LocalDate first = from.map(DatePeriod::first).orElse(null);
        LocalDate last = to.map(DatePeriod::last).orElse(null);
        List<Meeting> meetings =
                named.stream().filter(meeting -> isWithin(meeting, first, last)).toList();
        return asked.member().isBlank()
                ? new Outcome.Found<>(new WordSearch.Scope(meetings, List.of(), order.get()))
                : ofMember(asked.member(), meetings, order.get(), language);
    }

    private Outcome<WordSearch.Scope> ofMember(
            String member, List<Meeting> meetings, SearchOrder order, Locale language) {
        return switch (members.find(member, meetings)) {
            case MemberMatch.Known known ->
                new Outcome.Found<>(new WordSearch.Scope(meetings, known.participants(), order));
            case MemberMatch.Elsewhere elsewhere ->
                new Outcome.Found<>(new WordSearch.Scope(List.of(), List.of(), order));
            case MemberMatch.Unknown unknown -> MissingNames.member(unknown, language);
        };
    }

    private static boolean isWithin(Meeting meeting, @Nullable LocalDate first, @Nullable LocalDate last) {
        LocalDate date = meeting.header().date();
        boolean isAnyTime = first == null && last == null;
        return isAnyTime
                || (date != null && (first == null || !date.isBefore(first)) && (last == null || !date.isAfter(last)));
    }
}
