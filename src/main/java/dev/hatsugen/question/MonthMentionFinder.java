package dev.hatsugen.question;

import dev.hatsugen.language.JapaneseNumbers;
import dev.hatsugen.language.Lexicon;
import dev.hatsugen.language.MonthDays;
import dev.hatsugen.minutes.Meeting;
import dev.hatsugen.minutes.Span;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds meetings by a date without a year or without a day: 「2月5日の会合」, 「6月と9月で」, "in March", "Feb 2025". */
final class MonthMentionFinder {

    private static final int MIN_LETTERS = 3;
    private static final String NUMBER = "([0-9]{1,2}|[一二三四五六七八九十]{1,3})";
    private static final Lexicon WORDS = Lexicon.of("meeting-words");
    private static final String MEETING = WORDS.expression("meeting");
    private static final Pattern MONTH = Pattern.compile("(?<![年0-9一二三四五六七八九十〇/])" + NUMBER + "月(?:" + NUMBER
            + "日)?(の?(?:" + MEETING + "|" + WORDS.expression("of-month") + "))?");
    private static final Pattern AFTER = WORDS.pattern("after-month");
    private static final Pattern BEFORE_PERSON = WORDS.pattern("month-to-person");
    private static final Pattern AFTER_PERSON = WORDS.pattern("after-person");
    private static final Pattern BEFORE = Pattern.compile("月(?:と|、)$");
    private static final List<String> MONTHS = Stream.of(Month.values())
            .map(month -> month.name().toLowerCase(Locale.ROOT))
            .toList();

    /** The months by their names, which may be cut behind the third letter: feb, sept. */
    private static final String NAME = MONTHS.stream()
            .map(month -> month.substring(0, MIN_LETTERS)
                    + (month.length() == MIN_LETTERS
                            ? ""
                            : "(?:" + month.substring(MIN_LETTERS) + "|" + month.charAt(MIN_LETTERS) + ")?"))
            .collect(Collectors.joining("|", "(", ")\\b\\.?"));

    private static final Pattern ENGLISH = Pattern.compile("\\b(?:in|at the|of|the|from|by|after) " + NAME
            + "(?! \\d)( " + WORDS.expression("meeting-english") + ")?");
    private static final Pattern OF_YEAR =
            Pattern.compile("\\b(?:in )?" + NAME + ",? (20[0-9]{2})\\b( " + WORDS.expression("meeting-english") + ")?");

    private static final String MEETING_IN_ENGLISH = "( " + WORDS.expression("meeting-english") + ")?";

    /** Day and month, in either order: 6/26, "17 September", "September 17th". */
    private static final Pattern DAY = Pattern.compile("(?<![0-9/])([0-9]{1,2})/([0-9]{1,2})(?![0-9/])の?(?:" + MEETING
            + ")?|\\b(?:on )?(?:the )?([0-9]{1,2})(?:st|nd|rd|th)?(?: of)? " + NAME + "(?: 20[0-9]{2})?"
            + MEETING_IN_ENGLISH + "|\\b(?:on )?" + NAME + " ([0-9]{1,2})(?:st|nd|rd|th)?\\b(?:,? 20[0-9]{2})?"
            + MEETING_IN_ENGLISH);

    private MonthMentionFinder() {}

    /**
     * Words that name meetings.
     *
     * @param span the words
     * @param meetings them
     */
    record Named(Span span, List<Meeting> meetings) {}

    /** @param people where the question names somebody: in 6月の会長は the month is that of a meeting */
    static List<Named> find(String question, List<Meeting> meetings, List<Span> people) {
        List<Named> found = new ArrayList<>();
        addDays(question, meetings, found);
        Matcher month = MONTH.matcher(question);
        while (month.find()) {
            boolean full = month.group(2) != null;
            boolean meant = full || month.group(3) != null || isMeant(question, month) || isOf(question, month, people);
            OptionalInt number = JapaneseNumbers.parse(month.group(1));
            OptionalInt day = full ? JapaneseNumbers.parse(month.group(2)) : OptionalInt.empty();
            if (meant && number.isPresent()) {
                add(found, month, held(meetings, number.getAsInt(), day));
            }
        }
        addEnglish(question, meetings, people, found);
        return found;
    }

    /** Whether words before or around a bare month make a meeting of it. */
    private static boolean isMeant(String question, Matcher month) {
        return BEFORE.matcher(question.substring(0, month.start())).find()
                || AFTER.matcher(question.substring(month.end())).find();
    }

    /** Whether somebody of {@code people} is told behind a bare month to have been or said something then. */
    private static boolean isOf(String question, Matcher month, List<Span> people) {
        return people.stream()
                .filter(person -> person.start() > month.end())
                .anyMatch(person -> BEFORE_PERSON
                                .matcher(question.substring(month.end(), person.start()))
                                .matches()
                        && AFTER_PERSON
                                .matcher(question.substring(person.end()))
                                .find());
    }

    private static void addEnglish(String question, List<Meeting> meetings, List<Span> people, List<Named> found) {
        Matcher ofYear = OF_YEAR.matcher(question);
        while (ofYear.find()) {
            int year = Integer.parseInt(ofYear.group(2));
            List<Meeting> then = held(meetings, month(ofYear.group(1)), OptionalInt.empty()).stream()
                    .filter(meeting -> {
                        LocalDate date = meeting.header().date();
                        return date != null && date.getYear() == year;
                    })
                    .toList();
            add(found, ofYear, then);
        }
        Matcher english = ENGLISH.matcher(question);
        while (english.find()) {
            Span name = new Span(english.start(1), english.end(1));
            if (people.stream().noneMatch(name::overlaps)) {
                add(found, english, held(meetings, month(english.group(1)), OptionalInt.empty()));
            }
        }
    }

    private static int month(String name) {
        return IntStream.rangeClosed(1, MONTHS.size())
                .filter(number -> MONTHS.get(number - 1).startsWith(name.substring(0, MIN_LETTERS)))
                .findFirst()
                .orElseThrow();
    }

    private static void addDays(String question, List<Meeting> meetings, List<Named> found) {
        Matcher day = DAY.matcher(question);
        while (day.find()) {
            int number = day.group(1) != null
                    ? Integer.parseInt(day.group(1))
                    : month(day.group(4) != null ? day.group(4) : day.group(6));
            String figures = day.group(1) != null ? day.group(2) : day.group(4) != null ? day.group(3) : day.group(7);
            add(found, day, held(meetings, number, OptionalInt.of(Integer.parseInt(figures))));
        }
    }

    private static List<Meeting> held(List<Meeting> meetings, int month, OptionalInt day) {
        return meetings.stream()
                .filter(meeting -> held(meeting)
                        .filter(then -> then.getMonthValue() == month
                                && (day.isEmpty() || then.getDayOfMonth() == day.getAsInt()))
                        .isPresent())
                .toList();
    }

    /** The day of {@code meeting}; where the minutes tell no year, the one that their title has. */
    private static Optional<MonthDay> held(Meeting meeting) {
        LocalDate date = meeting.header().date();
        return date != null
                ? Optional.of(MonthDay.from(date))
                : Optional.ofNullable(meeting.header().title()).flatMap(MonthDays::find);
    }

    private static void add(List<Named> found, Matcher words, List<Meeting> meetings) {
        if (!meetings.isEmpty()) {
            found.add(new Named(new Span(words.start(), words.end()), meetings));
        }
    }
}
