package dev.hatsugen.request;

import dev.hatsugen.minutes.Corpus;
import dev.hatsugen.minutes.Meeting;
import dev.hatsugen.question.MemberFinder;
import dev.hatsugen.question.MemberMatch;
import dev.hatsugen.topics.TopicMaps;
import dev.hatsugen.topics.TopicTerm;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Offers what there is to name while somebody types. All of it is worked out beforehand, so that an offer takes no time. Safe for
 * several threads.
 */
public final class Suggestions {

    private final List<Suggestion> meetings;
    private final MemberFinder members;
    private final List<TopicTerm> topics;

    /** Looks for the topics of all minutes, which takes a moment. */
    Suggestions(Corpus corpus, MemberFinder members, TopicMaps maps) {
        this.meetings =
                corpus.meetings().reversed().stream().map(Suggestions::of).toList();
        this.members = members;
        this.topics = maps.terms();
    }

    static Suggestion of(Meeting meeting) {
        String value = meeting.sharesNumber() ? meeting.key() : meeting.displayName(number -> Integer.toString(number));
        LocalDate date = meeting.isDateTold(value) ? null : meeting.header().date();
        return new Suggestion(Argument.MEETING, value, Objects.toString(date, ""));
    }

    /** What to offer for an argument, at most {@code most}; nothing for free text. */
    public List<Suggestion> of(Argument argument, String typed, int most) {
        return switch (argument) {
            case MEMBER -> members(typed, most);
            case TOPIC -> topics(typed, most);
            case MEETING -> meetings(typed, most);
            case FROM, TO -> dates(argument, typed, most);
            case SORT -> Suggestion.ofChoices(argument);
            case QUOTE, WORDS -> List.of();
        };
    }

    /** Members whose name or office begins so, else those whose name is written much like it; all for an empty beginning. */
    public List<Suggestion> members(String typed, int most) {
        List<Suggestion> beginning =
                members.suggest(typed, most).stream().map(Suggestion::of).toList();
        return beginning.isEmpty() && members.find(typed, List.of()) instanceof MemberMatch.Unknown unknown
                ? unknown.near().stream()
                        .limit(most)
                        .map(name -> new Suggestion(Argument.MEMBER, name, ""))
                        .toList()
                : beginning;
    }

    /** Meetings, the latest first, whose number or date holds the digits that were typed. */
    public List<Suggestion> meetings(String typed, int most) {
        String digits = typed.codePoints()
                .filter(Character::isDigit)
                .map(Character::getNumericValue)
                .collect(StringBuilder::new, StringBuilder::append, StringBuilder::append)
                .toString();
        return meetings.stream()
                .filter(meeting -> meeting.value().contains(digits)
                        || meeting.detail().replace("-", "").contains(digits))
                .limit(most)
                .toList();
    }

    /** The dates of {@link #meetings}, each once. */
    private List<Suggestion> dates(Argument argument, String typed, int most) {
        return meetings(typed, meetings.size()).stream()
                .map(Suggestion::detail)
                .filter(date -> !date.isEmpty())
                .distinct()
                .limit(most)
                .map(date -> new Suggestion(argument, date, ""))
                .toList();
    }

    /** Topics that are written, read or in English called so: those that begin so first, in each case the most frequent first. */
    public List<Suggestion> topics(String typed, int most) {
        Stream<TopicTerm> fitting = topics.stream().filter(term -> term.rank(typed) < TopicTerm.UNLIKE);
        return fitting.sorted(Comparator.comparingInt(term -> term.rank(typed)))
                .limit(most)
                .map(term -> new Suggestion(Argument.TOPIC, term.written(), ""))
                .toList();
    }

    /** The topics that the speakers share most; the beginning of {@link #topics(String, int)} where nothing was typed. */
    public List<String> commonTopics(int most) {
        return topics.stream().map(TopicTerm::written).limit(most).toList();
    }
}
