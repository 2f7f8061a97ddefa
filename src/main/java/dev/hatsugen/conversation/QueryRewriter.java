package dev.hatsugen.conversation;

import dev.hatsugen.minutes.Meeting;
import dev.hatsugen.question.ParsedQuestion;
import dev.hatsugen.question.Participant;
import dev.hatsugen.question.QuestionOutline;
import dev.hatsugen.question.QuestionParser;
import dev.hatsugen.question.QuestionType;
import dev.hatsugen.question.UnresolvedMention;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Makes a whole question of an earlier one and what is newly named. The earlier question's own words are kept where that can be
 * read back as what is meant; else the question is put in a plain form.
 */
final class QueryRewriter {

    private final QuestionParser reader;
    private final QuestionTemplates forms;
    private final QuestionOutline before;
    private final Named old;

    QueryRewriter(QuestionParser reader, QuestionTemplates forms, QuestionOutline before) {
        this.reader = reader;
        this.forms = forms;
        this.before = before;
        this.old = Named.in(before, forms);
    }

    /** What the earlier question names. */
    Named old() {
        return old;
    }

    /** The earlier question with what is newly named in place of what it named. */
    String with(Named named) {
        String people = named.people().isEmpty() ? old.people() : named.people();
        String meeting = named.meeting().isEmpty() ? old.meeting() : named.meeting();
        if (!named.topic().isEmpty()) {
            return plain(people, named.topic(), meeting);
        }
        boolean changesPerson = !named.people().isEmpty();
        boolean asksForPeople = before.reading().asksWho() || before.reading().kind() == QuestionType.EVERYONE;
        boolean ofRecord = before.reading().kind().isOfRecord();
        String plain = plain(people, ofRecord ? "" : old.topic(), meeting);
        if (changesPerson && (asksForPeople || ofRecord || before.people().isEmpty())) {
            return plain;
        }
        String own = changesPerson ? forms.byPeople(before, named.people()) : before.text();
        String moved = named.meeting().isEmpty() ? own : forms.atMeeting(reader.outline(own), named.meeting());
        return isReadBack(moved, named) ? moved : plain;
    }

    private String plain(String people, String topic, String meeting) {
        if (!people.isEmpty()) {
            return forms.said(people, topic, meeting);
        }
        return before.reading().asksWho() || before.reading().kind() == QuestionType.EVERYONE
                ? forms.whoSpoke(topic, meeting)
                : forms.whatWasSaid(topic, meeting);
    }

    /** Whether a question is read to name what was newly named, and the rest as before. */
    private boolean isReadBack(String question, Named named) {
        ParsedQuestion read = reader.read(question);
        ParsedQuestion people = named.people().isEmpty() ? before.reading() : named.reading();
        List<Meeting> meetings = named.meeting().isEmpty()
                ? before.reading().meetings()
                : named.reading().meetings();
        boolean sameGap = gap(named.reading()) == null || gap(named.reading()) == gap(read);
        return sameGap && keys(read).equals(keys(people)) && read.meetings().equals(meetings);
    }

    private static UnresolvedMention.@Nullable Kind gap(ParsedQuestion reading) {
        UnresolvedMention gap = reading.gap();
        return gap == null ? null : gap.kind();
    }

    private static Set<String> keys(ParsedQuestion reading) {
        return reading.who().stream()
                .filter(who -> who.strict())
                .flatMap(who -> who.participants().stream())
                .map(Participant::key)
                .collect(Collectors.toSet());
    }
}
