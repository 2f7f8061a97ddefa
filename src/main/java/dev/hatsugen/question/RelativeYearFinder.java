package dev.hatsugen.question;

import dev.hatsugen.language.JapaneseNumbers;
import dev.hatsugen.language.Lexicon;
import dev.hatsugen.minutes.Meeting;
import dev.hatsugen.minutes.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds meetings by a year that is counted from that of the latest one: 昨年の会合, おととしの総会, 4年前の会合, "the meetings of the year before last". */
final class RelativeYearFinder {

    private static final Lexicon WORDS = Lexicon.of("meeting-words");

    /** Categories of the words; the place of each is the number of years before the latest meeting. */
    private static final List<String> YEARS_AGO =
            List.of("this-year", "last-year", "year-before-last", "three-years-ago");

    /** The category of the words that give the number of years. */
    private static final String COUNTED = "years-ago";

    private static final Pattern NUMBER = Pattern.compile("[" + JapaneseNumbers.FIGURES + "]+");

    private static final String YEAR = "(?:"
            + String.join(
                    "|",
                    Stream.concat(Stream.of(COUNTED), YEARS_AGO.reversed().stream())
                            .map(WORDS::expression)
                            .toList())
            + ")";
    private static final String MEETINGS = WORDS.expression("meeting-english") + "s?\\b";
    private static final Pattern JAPANESE = Pattern.compile(YEAR + "の?" + WORDS.expression("meeting"));
    private static final Pattern ENGLISH = Pattern.compile("\\b(?:(?:the )?" + MEETINGS
            + " (?:held )?(?:(?:in|of|from) )?" + YEAR + "\\b(?!')|" + YEAR + "'s " + MEETINGS + ")");

    /** Behind a word for a meeting: it goes on, and may be no meeting (本部長, 会議室). */
    private static final Pattern GOES_ON = Pattern.compile("^\\p{IsHan}");

    private RelativeYearFinder() {}

    /**
     * Words that name the meetings of a year.
     *
     * @param span where they are
     * @param words them and the year
     * @param meetings those of the year; empty where there was none
     */
    record Named(Span span, String words, List<Meeting> meetings) {}

    static List<Named> find(String question, List<Meeting> meetings) {
        Optional<LocalDate> latest = meetings.stream()
                .map(meeting -> meeting.header().date())
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder());
        List<Named> found = new ArrayList<>();
        latest.ifPresent(date -> {
            add(found, question, JAPANESE.matcher(question), date.getYear(), meetings);
            add(found, question, ENGLISH.matcher(question), date.getYear(), meetings);
        });
        return found;
    }

    private static void add(List<Named> found, String question, Matcher words, int latest, List<Meeting> meetings) {
        while (words.find()) {
            int year = latest - yearsAgo(words.group());
            List<Meeting> held = meetings.stream()
                    .filter(meeting -> {
                        LocalDate date = meeting.header().date();
                        return date != null && date.getYear() == year;
                    })
                    .toList();
            if (!held.isEmpty()
                    || !GOES_ON.matcher(question.substring(words.end())).find()) {
                Span span = new Span(words.start(), words.end());
                found.add(new Named(span, words.group() + " (" + year + ")", held));
            }
        }
    }

    private static int yearsAgo(String words) {
        if (WORDS.has(COUNTED, words)) {
            Matcher number = NUMBER.matcher(words);
            return number.find() ? JapaneseNumbers.parse(number.group()).orElse(0) : 0;
        }
        int ago = YEARS_AGO.size() - 1;
        while (ago > 0 && !WORDS.has(YEARS_AGO.get(ago), words)) {
            ago--;
        }
        return ago;
    }
}
