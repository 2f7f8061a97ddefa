package dev.hatsugen.question;

import dev.hatsugen.language.JapaneseDates;
import dev.hatsugen.language.JapaneseNumbers;
import dev.hatsugen.language.Lexicon;
import dev.hatsugen.minutes.Corpus;
import dev.hatsugen.minutes.Meeting;
import dev.hatsugen.minutes.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the meetings that a folded question names: by number, year, date, or as the latest one. */
final class MeetingMentionFinder {

    private static final Lexicon WORDS = Lexicon.of("meeting-words");
    private static final String FIGURES = "([" + JapaneseNumbers.FIGURES + "]{1,4})";
    private static final String MEETING = "(?:の?" + WORDS.expression("meeting") + ")";
    private static final String MEETING_ENGLISH = WORDS.expression("meeting-english");
    private static final Pattern NUMBERED = Pattern.compile("(第)?" + FIGURES + "回(目(?![標的]))?(" + MEETING + ")?");

    /** What goes on from the number of a meeting where no word says that it is one: 26回では, and not 3回公演 or 3回も. */
    private static final Pattern GOES_ON = WORDS.pattern("after-number");

    private static final Pattern ENGLISH_NUMBER = Pattern.compile("\\b(?:the )?(\\d{1,4})(?:st|nd|rd|th)(?: "
            + MEETING_ENGLISH + ")?\\b|\\bmeeting (?:no\\.? ?|number |#)?(\\d{1,4})\\b");
    private static final Pattern YEAR =
            Pattern.compile("(?<![0-9])(?:(20[0-9]{2})|(令和|平成|(?<![a-z])[rh](?=[0-9]))" + FIGURES + ")(?:年?の?" + FIGURES
                    + "月|年?(?![0-9度代万]))(" + WORDS.expression("as-of") + ")?(" + MEETING + ")?");
    private static final Pattern ENGLISH_YEAR = Pattern.compile("\\b(?:the )?(20\\d{2}) (" + MEETING_ENGLISH
            + ")\\b|\\b(?:in|as of|during|of|since|the) (20\\d{2})\\b(?! \\w+ month)");
    private static final Pattern DATE = Pattern.compile(
            "(?:令和|平成|20|[rh])[0-9元一二三四五六七八九十〇]{1,4}[年.\\-/]\\s?[0-9〇一二三四五六七八九十]{1,3}[月.\\-/]\\s?[0-9〇一二三四五六七八九十]{1,3}日?"
                    + MEETING + "?");
    /** A number alone, before what the record lists: 26の報告事項. */
    private static final Pattern BARE =
            Pattern.compile("(?<![0-9.年月第])([0-9]{1,4})(?=の" + WORDS.expression("listed") + ")");

    private static final Pattern LATEST = WORDS.pattern("latest");
    private static final Pattern OLDEST = WORDS.pattern("oldest");
    private static final Pattern BEFORE_LAST = WORDS.pattern("before-last");
    private static final Pattern SEVERAL = WORDS.pattern("several");

    private final List<Meeting> meetings;
    private final Set<Meeting> named = new LinkedHashSet<>();
    private final List<Span> spans = new ArrayList<>();
    private final List<Span> numbers = new ArrayList<>();
    private @Nullable String missing;
    private boolean byBody;

    private MeetingMentionFinder(Corpus corpus) {
        this.meetings = corpus.meetings();
    }

    static MeetingMention find(String question, Corpus corpus) {
        return find(question, corpus, List.of());
    }

    /** @param people where the question names somebody: see {@link MonthMentionFinder} */
    static MeetingMention find(String question, Corpus corpus, List<Span> people) {
        MeetingMentionFinder found = new MeetingMentionFinder(corpus);
        found.readDates(question);
        found.readNumbers(question);
        TitledNumbers.find(question, corpus.meetings())
                .forEach(number -> found.name(number.span(), number.span().of(question), number.meetings(), false));
        Matcher several = SEVERAL.matcher(question);
        boolean side = several.find();
        found.readTimes(question, people, side);
        found.readOrder(question);
        found.readBody(question);
        if (side) {
            found.spans.add(new Span(several.start(), several.end()));
        }
        List<Meeting> inOrder =
                corpus.meetings().stream().filter(found.named::contains).toList();
        return new MeetingMention(
                inOrder,
                found.spans,
                found.missing,
                side || (inOrder.size() > 1 && !found.byBody),
                SharedNumber.of(inOrder, found.numbers));
    }

    private void readDates(String question) {
        Matcher matcher = DATE.matcher(question);
        while (matcher.find()) {
            LocalDate date = JapaneseDates.find(matcher.group()).orElse(null);
            if (date != null) {
                boolean meant = matcher.group().matches(".*" + MEETING + "$");
                name(
                        matcher,
                        meetings.stream()
                                .filter(meeting -> date.equals(meeting.header().date()))
                                .toList(),
                        meant);
            }
        }
    }

    private void readNumbers(String question) {
        for (Pattern pattern : List.of(NUMBERED, ENGLISH_NUMBER)) {
            Matcher matcher = pattern.matcher(question);
            while (matcher.find()) {
                boolean japanese = pattern == NUMBERED;
                String figures = japanese || matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
                OptionalInt number = JapaneseNumbers.parse(figures);
                boolean meeting =
                        !japanese || matcher.group(1) != null || matcher.group().matches(".*" + MEETING + "$");
                boolean english = !japanese && matcher.group().matches(".*" + MEETING_ENGLISH + ".*");
                if (number.isPresent() && !(japanese && counts(matcher, number.getAsInt(), question))) {
                    List<Meeting> meant = withNumber(number.getAsInt());
                    if (!meant.isEmpty()) {
                        numbers.add(new Span(matcher.start(), matcher.end()));
                    }
                    name(
                            matcher,
                            meant,
                            japanese ? meeting && (matcher.group(1) != null || number.getAsInt() > 2) : english);
                }
            }
        }
    }

    /** Whether {@code number} is how often something was, and no meeting's: 1回公演, 2回の会議の間に where there were two. */
    private boolean counts(Matcher numbered, int number, String question) {
        if (numbered.group(1) != null || numbered.group(3) != null) {
            return false;
        }
        boolean has = meetings.stream().anyMatch(meeting -> Objects.equals(meeting.number(), number));
        boolean meeting = numbered.group(4) != null;
        boolean goesOn = meeting
                || GOES_ON.matcher(question)
                        .region(numbered.end(), question.length())
                        .lookingAt();
        boolean all = meeting && number == meetings.size();
        return all || !goesOn || (!has && !meeting);
    }

    /** The body narrows what else is named; alone it means all of its meetings. */
    private void readBody(String question) {
        BodyMentionFinder.find(question, meetings).ifPresent(body -> {
            if (spans.stream().anyMatch(span -> span.overlaps(body.span()))) {
                return;
            }
            spans.add(body.span());
            if (body.meetings().size() == meetings.size()) {
                return;
            }
            if (named.isEmpty()) {
                named.addAll(body.meetings());
                byBody = true;
            } else {
                named.retainAll(body.meetings());
            }
        });
    }

    /** The meetings of that number; where no meeting has a number, the one that is at that place in the order of their dates. */
    private List<Meeting> withNumber(int number) {
        if (meetings.stream().allMatch(meeting -> meeting.number() == null)) {
            return number >= 1 && number <= meetings.size() ? List.of(meetings.get(number - 1)) : List.of();
        }
        return meetings.stream()
                .filter(meeting -> Objects.equals(meeting.number(), number))
                .toList();
    }

    /** Years and months; beside a number they narrow it (2024年の第3回), unless several meetings are asked for. */
    private void readTimes(String question, List<Span> people, boolean side) {
        List<Meeting> numbered = List.copyOf(named);
        named.clear();
        readYears(question);
        MonthMentionFinder.find(question, meetings, people)
                .forEach(month -> name(month.span(), month.span().of(question), month.meetings(), false));
        RelativeYearFinder.find(question, meetings)
                .forEach(year -> name(year.span(), year.words(), year.meetings(), true));
        boolean isNarrowed = !side && numbered.stream().anyMatch(named::contains);
        if (isNarrowed) {
            named.retainAll(numbered);
        } else {
            named.addAll(numbered);
        }
    }

    private void readYears(String question) {
        Matcher matcher = YEAR.matcher(question);
        while (matcher.find()) {
            OptionalInt year = matcher.group(1) != null
                    ? JapaneseNumbers.parse(matcher.group(1))
                    : eraYear(matcher.group(2), matcher.group(3));
            boolean bare = matcher.group(1) != null && !matcher.group().contains("年") && matcher.group(6) == null;
            if (year.isPresent() && !bare) {
                OptionalInt month =
                        matcher.group(4) == null ? OptionalInt.empty() : JapaneseNumbers.parse(matcher.group(4));
                name(matcher, inYear(year.getAsInt(), month), matcher.group(6) != null || matcher.group(5) != null);
            }
        }
        Matcher english = ENGLISH_YEAR.matcher(question);
        while (english.find()) {
            String figures = english.group().replaceAll(".*(20\\d{2}).*", "$1");
            name(english, inYear(Integer.parseInt(figures), OptionalInt.empty()), english.group(2) != null);
        }
    }

    private static OptionalInt eraYear(String era, String figures) {
        OptionalInt year = JapaneseNumbers.parse(figures);
        return year.isPresent() ? JapaneseDates.year(era, year.getAsInt()) : year;
    }

    private List<Meeting> inYear(int year, OptionalInt month) {
        return meetings.stream()
                .filter(meeting -> {
                    LocalDate date = meeting.header().date();
                    return date != null
                            && date.getYear() == year
                            && (month.isEmpty() || date.getMonthValue() == month.getAsInt());
                })
                .toList();
    }

    private void readOrder(String question) {
        Matcher bare = BARE.matcher(question);
        while (bare.find()) {
            int number = JapaneseNumbers.parse(bare.group(1)).orElse(-1);
            name(
                    bare,
                    meetings.stream()
                            .filter(meeting -> Objects.equals(meeting.number(), number))
                            .toList(),
                    false);
        }
        if (!named.isEmpty() || meetings.isEmpty()) {
            return;
        }
        nameOne(question, BEFORE_LAST, Math.max(0, meetings.size() - 2));
        nameOne(question, LATEST, meetings.size() - 1);
        nameOne(question, OLDEST, 0);
    }

    private void nameOne(String question, Pattern words, int index) {
        Matcher matcher = words.matcher(question);
        if (matcher.find()) {
            name(matcher, List.of(meetings.get(index)), true);
        }
    }

    /** Takes in what a match means; where that is nothing and a meeting was surely meant, it is missing. */
    private void name(Matcher matcher, List<Meeting> meant, boolean surelyMeeting) {
        name(new Span(matcher.start(), matcher.end()), matcher.group(), meant, surelyMeeting);
    }

    private void name(Span span, String words, List<Meeting> meant, boolean surelyMeeting) {
        if (spans.stream().anyMatch(span::overlaps)) {
            return;
        }
        if (!meant.isEmpty()) {
            named.addAll(meant);
            spans.add(span);
        } else if (surelyMeeting && missing == null) {
            missing = words.strip();
            spans.add(span);
        }
    }
}
