package dev.hatsugen.conversation;

import dev.hatsugen.minutes.Meeting;
import dev.hatsugen.minutes.Speaker;
import dev.hatsugen.question.QuestionOutline;
import dev.hatsugen.quote.Relation;
import dev.hatsugen.quote.VerifiedQuote;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * What words may point back to.
 *
 * @param named what the question before names
 * @param completed the same, with the speaker and the meeting of the first quote where the question names none
 * @param shown the quotes that were shown as its answer
 * @param forms questions in the language of the question before
 */
record Antecedents(Named named, Named completed, List<VerifiedQuote> shown, QuestionTemplates forms) {

    /** The offices that labels end with have two characters: 課長, 市長, 委員. */
    private static final int OFFICE_LENGTH = 2;

    static Antecedents of(Named named, List<VerifiedQuote> shown, QuestionTemplates forms) {
        if (shown.isEmpty() || shown.getFirst().relation() != Relation.SAID) {
            return new Antecedents(named, named, shown, forms);
        }
        VerifiedQuote first = shown.getFirst();
        String people = named.people().isEmpty() ? name(first.speaker()) : named.people();
        String meeting = named.meeting().isEmpty() ? name(first.meeting(), forms) : named.meeting();
        Named completed = new Named(named.reading(), people, meeting, named.topic());
        return new Antecedents(named, completed, shown, forms);
    }

    /** What words that point to somebody or to a meeting mean; what they point to besides is left as it is. */
    Named people() {
        return new Named(completed.reading(), completed.people(), completed.meeting(), "");
    }

    /** The meetings that were asked about, else the one of the first quote. */
    List<Meeting> meetings(QuestionOutline before) {
        List<Meeting> asked = before.reading().meetings();
        return asked.isEmpty() && !shown.isEmpty() ? List.of(shown.getFirst().meeting()) : asked;
    }

    /** The first quote whose speaker is called by an office of {@code words} (その課長); else the first of all. */
    VerifiedQuote called(String words) {
        return shown.stream()
                .filter(quote -> quote.speaker().label() != null
                        && words.contains(office(quote.speaker().label())))
                .findFirst()
                .orElse(shown.getFirst());
    }

    private static String office(String label) {
        return label.substring(Math.max(0, label.length() - OFFICE_LENGTH));
    }

    static String name(Speaker speaker) {
        return Objects.requireNonNullElse(speaker.name() == null ? speaker.label() : speaker.name(), "");
    }

    /** Words for a meeting that the reader of questions knows: its number, else its date, else its key. */
    static String name(Meeting meeting, QuestionTemplates forms) {
        LocalDate date = meeting.header().date();
        return forms.name(meeting, date == null ? meeting.key() : forms.dated(date));
    }
}
