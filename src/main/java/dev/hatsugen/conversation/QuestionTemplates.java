package dev.hatsugen.conversation;

import dev.hatsugen.minutes.Meeting;
import dev.hatsugen.minutes.Span;
import dev.hatsugen.question.QuestionOutline;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How questions are put in one language, in words that the reader of questions knows. Empty words stand for nothing. */
interface QuestionTemplates {

    /** The forms of a language; English for all but Japanese. */
    static QuestionTemplates in(Locale language) {
        return language.equals(Locale.JAPANESE) ? new JapaneseTemplates() : new EnglishTemplates();
    }

    /** What some people said on a topic at a meeting; on anything where the topic is empty. */
    String said(String people, String topic, String meeting);

    /** Who spoke on a topic. */
    String whoSpoke(String topic, String meeting);

    /** What was said on a topic. */
    String whatWasSaid(String topic, String meeting);

    /** A question about the record, such as who was absent. */
    String ofRecord(String core, String meeting);

    /** The words that name a meeting of that number. */
    String numbered(int number);

    /** The words that name the meetings of a year. */
    String ofYear(String year);

    /** The words that name the meeting of a day. */
    String dated(LocalDate date);

    /** A question that names no subject, put about one. */
    String about(QuestionOutline question, String topic);

    /** A short reply as typed, with what it is about in brackets. */
    default String aside(String words, Named about) {
        String named = Stream.of(about.meeting(), about.people(), about.topic())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" / "));
        return named.isEmpty() ? words : words + " (" + named + ")";
    }

    /** A question with its meeting replaced, or one put in. */
    String atMeeting(QuestionOutline question, String meeting);

    /** A question with its people replaced, or some put in. */
    String byPeople(QuestionOutline question, String people);

    /** Between two that are named together. */
    String and();

    /** What a meeting is called, or {@code otherwise} where it has no number. */
    default String name(Meeting meeting, String otherwise) {
        Integer number = meeting.number();
        return number == null ? otherwise : numbered(number);
    }

    /** {@code text} with {@code words} in the place of all from the first of {@code spans} to the last. */
    static String replaced(String text, List<Span> spans, String words) {
        Span all = spans.getFirst().union(spans.getLast());
        return text.substring(0, all.start()) + words + text.substring(all.end());
    }
}
