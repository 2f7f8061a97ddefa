package dev.hatsugen.conversation;

import dev.hatsugen.language.Folding;
import dev.hatsugen.minutes.Meeting;
import dev.hatsugen.minutes.Span;
import dev.hatsugen.question.ParsedQuestion;
import dev.hatsugen.question.QuestionOutline;
import dev.hatsugen.question.QuestionParser;
import dev.hatsugen.question.UnresolvedMention;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What the words of a question name.
 *
 * @param reading what they were read to mean
 * @param people the words for people; empty for none
 * @param meeting the words for a meeting; empty for none
 * @param topic the words for a subject; empty for none
 */
record Named(ParsedQuestion reading, String people, String meeting, String topic) {

    private static final Pattern YEAR =
            Pattern.compile("^(?:in |as of )?((?:20\\d{2}|(?:令和|平成|r|h)(?:\\d{1,2}|元)))年?(?:の会合|の会議|当時)?$");
    private static final Pattern NUMBER =
            Pattern.compile("^(?:at |in )?(?:the )?(?:第?(\\d{1,4})回?|(\\d{1,4})(?:st|nd|rd|th))$");

    /** What the words of an earlier question name. */
    static Named in(QuestionOutline question, QuestionTemplates forms) {
        List<Meeting> meetings = question.reading().meetings();
        String asTyped = joined(question, question.meetings(), forms);
        String meeting = meetings.size() == 1 ? forms.name(meetings.getFirst(), asTyped) : asTyped;
        return new Named(
                question.reading(), joined(question, question.people(), forms), meeting, question.topicWords());
    }

    /** What a word names that is alone and leaves all else out. */
    static Named in(Ellipsis words, QuestionParser reader, QuestionTemplates forms) {
        String core = meetingOf(words.core(), forms).orElse(words.core());
        boolean latin = core.chars().allMatch(c -> c < 0x250);
        // A body such as 外務省 is read as one that speaks only where it is what the sentence is about.
        QuestionOutline outline = reader.outline(core + (latin ? "" : words.isSubject() ? "について" : "は"));
        Named named = in(outline, forms);
        UnresolvedMention gap = outline.reading().gap();
        if (gap != null && gap.kind() == UnresolvedMention.Kind.MEMBER) {
            return new Named(named.reading(), gap.asked(), named.meeting(), "");
        }
        return named.meeting().isEmpty() && gap != null ? named.at(gap.asked()) : named;
    }

    /** A year or a number alone, in words that surely name a meeting. */
    private static Optional<String> meetingOf(String core, QuestionTemplates forms) {
        String folded = Folding.fold(core);
        Matcher year = YEAR.matcher(folded);
        if (year.find()) {
            return Optional.of(forms.ofYear(year.group(1)));
        }
        Matcher number = NUMBER.matcher(folded);
        if (number.find()) {
            String figures = number.group(1) != null ? number.group(1) : number.group(2);
            return Optional.of(forms.numbered(Integer.parseInt(figures)));
        }
        return Optional.empty();
    }

    boolean isNothing() {
        return people.isEmpty() && meeting.isEmpty() && topic.isEmpty();
    }

    Named at(String otherMeeting) {
        return new Named(reading, people, otherMeeting, topic);
    }

    private static String joined(QuestionOutline question, List<Span> spans, QuestionTemplates forms) {
        return spans.stream()
                .map(span -> span.of(question.text()).strip())
                .distinct()
                .collect(Collectors.joining(forms.and()));
    }
}
