package dev.hatsugen.answer;

import dev.hatsugen.minutes.Attendee;
import dev.hatsugen.question.Participant;
import dev.hatsugen.question.PersonMention;
import dev.hatsugen.quote.SpeakerNames;
import java.util.Locale;
import java.util.stream.Collectors;

/** Names people whom a question may mean, in letters that its reader reads. */
final class PersonNames {

    private PersonNames() {}

    static String of(TimedQuestion question, PersonMention who) {
        return who.differing().stream()
                .map(one -> name(one, question.reading().language()))
                .collect(Collectors.joining(question.message("meeting.both")));
    }

    private static String name(Participant one, Locale language) {
        Attendee attendee = one.speaker().attendee();
        return attendee == null ? one.shown() : SpeakerNames.of(attendee.name(), language);
    }
}
