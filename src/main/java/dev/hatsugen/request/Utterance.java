package dev.hatsugen.request;

import dev.hatsugen.language.Folding;
import dev.hatsugen.minutes.Meeting;
import dev.hatsugen.minutes.Span;
import dev.hatsugen.question.QuestionOutline;
import dev.hatsugen.question.QuestionParser;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words of a user with what they name taken out, so that what they want can be read from the rest.
 *
 * @param frame the folded words: M for each meeting, P for each person, Q for words in quotation marks
 * @param typed the same before it was folded
 * @param offsets for each character of the frame the offset of the typed one it came from, and one more: the typed length
 * @param meetings the meetings that are named
 * @param members the people and offices that are named, as typed
 * @param quoted the words in quotation marks, without the marks
 * @param mayBeCommand whether all meetings that are named are in the corpus, and it is no question that the record itself answers
 */
@SuppressWarnings("ArrayRecordComponent") // internal carrier, compared by nobody
record Utterance(
        String frame,
        String typed,
        int[] offsets,
        List<Meeting> meetings,
        List<String> members,
        List<String> quoted,
        boolean mayBeCommand) {

    private static final int MIN_QUOTED = 3;
    private static final Pattern QUOTED = Pattern.compile("「[^「」]{" + MIN_QUOTED + ",}」|『[^『』]{" + MIN_QUOTED
            + ",}』|“[^“”]{" + MIN_QUOTED + ",}”|\"[^\"]{" + MIN_QUOTED + ",}\"|＂[^＂]{" + MIN_QUOTED + ",}＂");

    // Private characters stand for what was taken out while the rest is folded, which lower-cases letters.
    private static final char MEETING = '\uE000';
    private static final char MEMBER = '\uE001';
    private static final char QUOTE = '\uE002';

    Utterance {
        meetings = List.copyOf(meetings);
        members = List.copyOf(members);
        quoted = List.copyOf(quoted);
    }

    static Utterance of(String words, QuestionParser parser) {
        List<Span> quotes = quotes(words);
        StringBuilder unquoted = new StringBuilder(words);
        replace(unquoted, quotes, QUOTE);
        String text = unquoted.toString().replace("\0", "");
        QuestionOutline outline = parser.outline(text);
        StringBuilder frame = new StringBuilder(text);
        replace(frame, outline.meetings(), MEETING);
        replace(frame, outline.people(), MEMBER);
        String typed = frame.toString().replace("\0", "");
        Folding.Folded folded = Folding.foldWithOffsets(typed);
        return new Utterance(
                folded.text().replace(MEETING, 'M').replace(MEMBER, 'P').replace(QUOTE, 'Q'),
                typed,
                folded.offsets(),
                outline.reading().meetings(),
                outline.people().stream().map(span -> span.of(text).strip()).toList(),
                quotes.stream()
                        .map(span -> words.substring(span.start() + 1, span.end() - 1)
                                .strip())
                        .toList(),
                outline.reading().gap() == null && !outline.reading().kind().isOfRecord());
    }

    /** How often {@code mark} stands in the frame. */
    long names(char mark) {
        return frame.chars().filter(character -> character == mark).count();
    }

    /** What was typed where the frame is read from {@code start} to {@code end}; empty where something named is between. */
    String typed(int start, int end) {
        String words = typed.substring(offsets[start], offsets[end]).strip();
        return words.indexOf(MEETING) < 0 && words.indexOf(MEMBER) < 0 && words.indexOf(QUOTE) < 0 ? words : "";
    }

    /** As many characters as before: offsets stay. */
    private static void replace(StringBuilder frame, List<Span> spans, char mark) {
        for (Span span : spans) {
            for (int i = span.start(); i < span.end(); i++) {
                frame.setCharAt(i, i == span.start() ? mark : '\0');
            }
        }
    }

    private static List<Span> quotes(String words) {
        Matcher quoted = QUOTED.matcher(words);
        List<Span> spans = new ArrayList<>();
        while (quoted.find()) {
            spans.add(new Span(quoted.start(), quoted.end()));
        }
        return spans;
    }
}
