package dev.hatsugen.answer;

import dev.hatsugen.minutes.Attendee;
import dev.hatsugen.question.ParsedQuestion;
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

    /** How names were understood that may be read otherwise; empty where none may. */
    static String understood(TimedQuestion question) {
        return misspelt(question) + namesakes(question);
    }

    /** Says whose name a misspelt one was taken for. */
    private static String misspelt(TimedQuestion question) {
        ParsedQuestion reading = question.reading();
        return reading.who().stream()
                .filter(who -> who.strict() && who.misspelt())
                .findFirst()
                .map(who -> question.message(
                        "lead.misspelt", SearchHint.asWritten(reading.question(), who.asked()), of(question, who)))
                .orElse("");
    }

    /** Says so where one name may mean several people; an office that changed hands is no such case. */
    private static String namesakes(TimedQuestion question) {
        ParsedQuestion reading = question.reading();
        return reading.who().stream()
                .filter(who -> who.strict() && !who.office() && who.people().size() > 1)
                .findFirst()
                .map(who -> question.message("lead.two", of(question, who)))
                .orElse("");
    }
}
