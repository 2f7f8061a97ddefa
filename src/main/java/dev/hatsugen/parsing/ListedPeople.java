package dev.hatsugen.parsing;

import dev.hatsugen.minutes.Attendee;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The people whom the lines above the first sentence list, read before it is known where the proceedings begin. */
final class ListedPeople {

    private static final int MAX_LINES = 100;
    private static final int MAX_SENTENCES_ABOVE = 3;

    /** So far down, behind so few sentences, a list of who was there is above the proceedings. */
    private static final int FIRST_LINES = 12;

    private static final int MAX_REMARKS = 2;
    private static final Pattern SENTENCE = Pattern.compile("[ますたいる]。");
    private static final Pattern LATIN_SENTENCE = Pattern.compile("(?<![^.\\s])[^.\\s]{3,}+ [a-z]++ [a-z]++ ");

    /** A name in small letters at the beginning of a line: {@code dan k: …}. */
    private static final Pattern TYPED = Pattern.compile("[-*•]?\\s*(\\p{Ll}{2,12}(?: \\p{Ll}{1,12})?)\\s?:\\s");

    private static final int MAX_LABELS = 50;

    private ListedPeople() {}

    /** Whether the line holds a sentence that somebody says, and not a remark in a list. */
    static boolean isSpeech(CharSequence line) {
        String words = Brackets.removed(line);
        return SENTENCE.matcher(words).find()
                || (!words.isEmpty()
                        && ".?!".indexOf(words.charAt(words.length() - 1)) >= 0
                        && LATIN_SENTENCE.matcher(words).find());
    }

    static List<Attendee> of(Page page) {
        return new AttendanceReader(page, Math.min(MAX_LINES, firstSpeech(page)), typed(page)).read();
    }

    /** The first line that holds speech; sentences right above a list of who was there are about the record. */
    static int firstSpeech(Page page) {
        int list = IntStream.range(0, Math.min(FIRST_LINES, page.size()))
                .filter(line -> listsPresent(page.text(line)))
                .findFirst()
                .orElse(0);
        long said = IntStream.range(0, list)
                .filter(line -> isSpeech(page.text(line)))
                .count();
        return IntStream.range(said <= MAX_REMARKS ? list : 0, page.size())
                .filter(line -> isSpeech(page.text(line)))
                .findFirst()
                .orElse(page.size());
    }

    private static boolean listsPresent(String line) {
        AttendanceField field = AttendanceField.of(line);
        return field != null && field.title() == AttendanceTitle.PRESENT && PeopleLine.isList(field.people());
    }

    /** What lines begin with in small letters before a colon, which is a name where a list has it too. */
    private static List<String> typed(Page page) {
        return page.lines().stream()
                .map(line -> TYPED.matcher(line.text()))
                .filter(Matcher::lookingAt)
                .map(label -> OfficeTitles.compact(label.group(1)))
                .distinct()
                .limit(MAX_LABELS)
                .toList();
    }

    /** How many lines are above the first sentences: below those a list of people closes the minutes. */
    static int linesBeforeSpeech(Page page) {
        return IntStream.range(0, page.size())
                .filter(line -> isSpeech(page.text(line)))
                .skip(MAX_SENTENCES_ABOVE)
                .findFirst()
                .orElse(page.size());
    }
}
