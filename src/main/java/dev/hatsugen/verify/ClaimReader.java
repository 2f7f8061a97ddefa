package dev.hatsugen.verify;

import dev.hatsugen.language.Lexicon;
import dev.hatsugen.minutes.Span;
import dev.hatsugen.question.MemberFinder;
import dev.hatsugen.question.MemberMatch;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Takes the quoted words out of a pasted text that says whose they are: 「…」と山本本部員が述べた, 伊藤本部員「…」, 伊藤本部員：…,
 * … （伊藤本部員）, "…" said Ito. The frame may name the meeting too:
 * 山田本部員は第42回で「…」と述べた. A text without such a frame is all quote.
 */
final class ClaimReader {

    private static final String OPENING = "「『“\"";
    private static final String CLOSING = "」』”\"";
    private static final int MAX_FRAME_LENGTH = 60;
    private static final int MAX_NAME_LENGTH = 40;

    private static final Pattern LABELLED =
            Pattern.compile("^[\\s○〇◯]*([^：:。、「\\n]{2,40})[：:\\n]\\s*(.+)$", Pattern.DOTALL);
    private static final Pattern SIGNED = Pattern.compile(
            "^(.+?)[\\s]*(?:[（(]([^（()）]{2,40})[)）]|[—―–-]{1,2}\\s*([^\\s—―–。、][^—―–。、]{1,40}))[\\s]*$",
            Pattern.DOTALL);
    private static final Lexicon WORDS = Lexicon.of("claim-words");
    private static final Pattern REPORTED = WORDS.pattern("reported");
    private static final Pattern PERSON = Pattern.compile("([^\\s、。は「」]{1,20}?" + WORDS.expression("title") + ")");
    private static final Pattern JOINED = WORDS.pattern("joined");
    private static final Pattern PERSON_LEAD = WORDS.pattern("person-lead");

    private final MemberFinder members;

    ClaimReader(MemberFinder members) {
        this.members = members;
    }

    Claim read(String text) {
        Claim framed = inBrackets(text);
        if (framed == null) {
            framed = named(text, LABELLED, 2, 1);
        }
        if (framed == null) {
            framed = named(text, SIGNED, 1, 2);
        }
        return framed != null ? framed : Claim.of(text);
    }

    /** The pieces in brackets, where what stands outside them says no more than who said it. */
    private @Nullable Claim inBrackets(String text) {
        List<Span> pieces = new ArrayList<>();
        StringBuilder outside = new StringBuilder();
        int behind = 0;
        while (behind < text.length()) {
            int open = nextOpening(text, behind);
            int close = open < 0 ? -1 : closing(text, open);
            if (close < 0) {
                break;
            }
            String between = text.substring(behind, open);
            if (!pieces.isEmpty() && !JOINED.matcher(between).matches()) {
                return null;
            }
            outside.append(between).append(' ');
            pieces.add(new Span(open + 1, close));
            behind = close + 1;
        }
        String frame = outside.append(text.substring(behind)).toString().strip();
        if (pieces.isEmpty()
                || frame.length() > MAX_FRAME_LENGTH
                || pieces.stream().anyMatch(Span::isEmpty)) {
            return null;
        }
        ClaimedMeeting meeting = ClaimedMeeting.in(frame);
        String speaker = speaker(without(meeting, frame));
        boolean onlyFrame = frame.isEmpty()
                || meeting != null
                || speaker != null
                || REPORTED.matcher(frame).find();
        return onlyFrame ? new Claim(pieces, speaker, meeting) : null;
    }

    private static String without(@Nullable ClaimedMeeting meeting, String frame) {
        return meeting == null ? frame : meeting.removedFrom(frame);
    }

    private static int nextOpening(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (OPENING.indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }

    /** The bracket that closes the one at {@code open}; brackets of the same kind may be inside. */
    private static int closing(String text, int open) {
        char opening = text.charAt(open);
        char closing = CLOSING.charAt(OPENING.indexOf(opening));
        int depth = 0;
        for (int i = open + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == closing && depth == 0) {
                return i;
            }
            depth += c == closing ? -1 : c == opening ? 1 : 0;
        }
        return -1;
    }

    private @Nullable Claim named(String text, Pattern frame, int quote, int name) {
        Matcher matcher = frame.matcher(text);
        if (!matcher.matches()) {
            return null;
        }
        int group = matcher.group(name) == null ? name + 1 : name;
        String written = matcher.group(group);
        if (written.length() > MAX_NAME_LENGTH) {
            return null;
        }
        ClaimedMeeting meeting = ClaimedMeeting.in(written);
        String speaker = speaker(without(meeting, written));
        Span quoted = new Span(matcher.start(quote), matcher.end(quote));
        return speaker == null ? null : new Claim(List.of(quoted), speaker, meeting);
    }

    /** The words of {@code frame} that name somebody, known or not; null where none do. */
    private @Nullable String speaker(String frame) {
        Matcher person = PERSON.matcher(PERSON_LEAD.matcher(frame).replaceFirst(""));
        if (person.find()) {
            return person.group(1);
        }
        return !frame.isBlank() && members.find(frame, List.of()) instanceof MemberMatch.Known ? frame.strip() : null;
    }
}
