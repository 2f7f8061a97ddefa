package dev.hatsugen.parsing;

import dev.hatsugen.language.EnglishDates;
import dev.hatsugen.language.JapaneseDates;
import dev.hatsugen.language.Lexicon;
import dev.hatsugen.language.MonthDays;
import dev.hatsugen.minutes.MeetingHeader;
import dev.hatsugen.minutes.Sentences;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Reads number, title, date and place from the lines before the proceedings. */
final class HeaderReader {

    private static final int TITLE_LINES = 6;
    private static final int MAX_TITLE_LENGTH = 120;
    private static final Lexicon WORDS = Lexicon.of("meeting-headers");
    private static final Pattern MEETING_WORD = WORDS.pattern("meeting");
    private static final Pattern PLACE_BEHIND_DATE =
            Pattern.compile(".*[\\s　](\\S{1,25}" + WORDS.expression("place-end") + ")$");
    private static final Pattern HELD =
            Pattern.compile("(?i)^(?:minutes of (?:the|an?) )?(?:[\\w'-]+ ){0,4}?(?:meeting )?held (?:on|at|in)"
                    + "|^(?:draft |approved )?minutes of (?:the|an?) (?:[\\w'-]+ ){0,4}?meeting");
    private static final Pattern MEETING_OF = Pattern.compile(
            "(?i)^(?:draft |approved )?minutes of (?:the|an?) (?:[\\w'-]+ ){0,4}?meeting of (?:the )?(.+?)(?:,? held\\b.*|,? (?:on|at) .*|,)?$");

    /** What a title does not hold: a Japanese sentence, or the end of a call or a question with more behind it. */
    private static final Pattern SENTENCES = Pattern.compile("。|[!?]\\s+\\p{Lu}");

    private static final Pattern BEHIND_TITLE = Pattern.compile("^[○〇◯◎●■・（(]*" + WORDS.expression("behind-title"));

    /** A line that only says which document it is, or who may read it. */
    private static final Pattern DOCUMENT_MARK = Pattern.compile(
            "^[\\s　*_#]*[（(【\\[<＜〈《「『]*" + WORDS.expression("document-mark") + "[)）】\\]>＞〉》」』*_\\s　]*$");

    private static final String NUMBER = "^[-*|#■◆◇□【\\s]*[（(○◎・]?[0-9０-９一二三四五六七八九十]{0,3}[）)．.、\\s　]*";
    private static final String BEHIND = "[\\s　：:）)】|*_]*(.*?)[|\\s]*$";
    private static final Pattern DATE_TITLE = fieldTitle("date");
    private static final Pattern PLACE_TITLE = fieldTitle("place");
    private static final Pattern DOCUMENT =
            Pattern.compile("[\\s　（(]*" + WORDS.expression("document-behind") + "[）)\\s　]*$");

    private final Page page;
    private final int end;

    /** @param end the line where the front ends */
    HeaderReader(Page page, int end) {
        this.page = page;
        this.end = end;
    }

    private static Pattern fieldTitle(String category) {
        String held = SpacedLetters.spaced(WORDS.expression("held"));
        return Pattern.compile(
                NUMBER + "(?:" + held + "[\\s　]*)?" + SpacedLetters.spaced(WORDS.expression(category)) + BEHIND);
    }

    /** In the title, else in a line below or above it that says little more: {@code Minutes of the 213th Meeting}. */
    private @Nullable Integer number(@Nullable String title) {
        Integer inTitle = MeetingNumber.in(title == null ? "" : title);
        return inTitle != null
                ? inTitle
                : IntStream.range(0, Math.min(end, TITLE_LINES))
                        .mapToObj(page::text)
                        .map(MeetingNumber::alone)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
    }

    MeetingHeader read(SidecarMetadata supplement) {
        String title = title();
        Integer stated = number(title);
        LocalDate date = date().orElse(null);
        LocalDate named = date != null || supplement.date() != null ? null : namedDate(title);
        String place = valueUnder(PLACE_TITLE).or(this::placeBehindDate).orElse(null);
        Set<MeetingHeader.Value> notInText = EnumSet.noneOf(MeetingHeader.Value.class);
        note(notInText, MeetingHeader.Value.NUMBER, stated, supplement.number());
        note(notInText, MeetingHeader.Value.TITLE, title, supplement.title());
        note(notInText, MeetingHeader.Value.DATE, date, supplement.date() != null ? supplement.date() : named);
        note(notInText, MeetingHeader.Value.PLACE, place, supplement.place());
        return new MeetingHeader(
                stated != null ? stated : supplement.number(),
                title != null ? title : supplement.title(),
                BodyName.of(title != null ? title : supplement.title()),
                date != null ? date : supplement.date() != null ? supplement.date() : named,
                place != null ? place : supplement.place(),
                notInText.isEmpty() ? null : origin(supplement, named),
                notInText,
                supplement.url(),
                SummaryTitle.of(page).orElse(supplement.summary()));
    }

    private @Nullable String origin(SidecarMetadata supplement, @Nullable LocalDate named) {
        String file = page.source().name();
        String told = supplement.origin();
        return named == null ? told : told == null ? file : told + " / " + file;
    }

    /** The day by the name of the file, in whose year is the day that the front states without one. */
    private @Nullable LocalDate namedDate(@Nullable String title) {
        MonthDay stated = valueUnder(DATE_TITLE)
                .flatMap(MonthDays::find)
                .or(() -> Optional.ofNullable(title).flatMap(MonthDays::find))
                .orElse(null);
        return FileDate.of(page.source().name(), stated).orElse(null);
    }

    /** Notes {@code value} where only the supplement gives it. */
    private static void note(
            Set<MeetingHeader.Value> notInText,
            MeetingHeader.Value value,
            @Nullable Object stated,
            @Nullable Object supplied) {
        if (stated == null && supplied != null) {
            notInText.add(value);
        }
    }

    private Optional<String> placeBehindDate() {
        return IntStream.range(0, Math.min(end, TITLE_LINES))
                .mapToObj(page::text)
                .filter(line -> JapaneseDates.find(line).isPresent())
                .map(PLACE_BEHIND_DATE::matcher)
                .filter(Matcher::matches)
                .map(matcher -> matcher.group(1))
                .findFirst();
    }

    private @Nullable String title() {
        int first = 0;
        while (first < Math.min(end, TITLE_LINES) && isAboveTitle(page.text(first))) {
            first++;
        }
        if (first < end && page.line(first).isHeading()) {
            return page.text(first).replaceFirst("^#+[ \\t]*", "").strip();
        }
        Matcher ofBody = MEETING_OF.matcher(first < end ? page.text(first) : "");
        if (ofBody.matches()) {
            return ofBody.group(1).strip();
        }
        return title(first);
    }

    /** The lines from {@code first} on up to where something else begins. */
    private @Nullable String title(int first) {
        int last = first;
        while (last < Math.min(end, first + TITLE_LINES) && !endsTitle(last, first)) {
            last++;
        }
        String title = IntStream.range(first, last)
                .mapToObj(page::text)
                .map(line -> DOCUMENT.matcher(line).replaceFirst("").strip())
                .filter(line -> !line.isEmpty() && !isNoTitle(line) && !isDate(line))
                .collect(Collectors.joining(" "));
        return title.isEmpty() || title.length() > MAX_TITLE_LENGTH ? null : title;
    }

    private boolean endsTitle(int index, int first) {
        String line = page.text(index);
        if (isNoTitle(line)) {
            return false;
        }
        return (index > first
                        && isDate(page.text(index - 1))
                        && !MEETING_WORD.matcher(line).find())
                || LineKind.isNumbered(line)
                || isField(line)
                || line.startsWith("|")
                || HELD.matcher(line).find()
                || (index > first && page.line(index).isHeading())
                || AttendanceField.of(line) != null
                || AttendanceTitle.of(line) != AttendanceTitle.NONE
                || BEHIND_TITLE.matcher(OfficeTitles.compact(line)).find()
                || SENTENCES.matcher(line).find();
    }

    private static boolean isNoTitle(String line) {
        return Sentences.isFurniture(line) || DOCUMENT_MARK.matcher(line).matches();
    }

    private static boolean isAboveTitle(String line) {
        return line.isBlank() || DOCUMENT_MARK.matcher(line).matches();
    }

    /** Whether the line is no more than a date, with a weekday or an hour perhaps. */
    private static boolean isDate(String line) {
        return dateIn(line).isPresent() && !MEETING_WORD.matcher(line).find();
    }

    private static Optional<LocalDate> dateIn(String line) {
        return JapaneseDates.find(line).or(() -> EnglishDates.find(line));
    }

    private static boolean isField(String line) {
        return DATE_TITLE.matcher(line).matches() || PLACE_TITLE.matcher(line).matches();
    }

    private Optional<LocalDate> date() {
        Optional<LocalDate> titled = valueUnder(DATE_TITLE).flatMap(HeaderReader::dateIn);
        return titled.or(() -> IntStream.range(0, end)
                .mapToObj(page::text)
                .map(HeaderReader::dateIn)
                .flatMap(Optional::stream)
                .findFirst());
    }

    /** What is behind a field's title, or in the line below it. */
    private Optional<String> valueUnder(Pattern field) {
        for (int line = 0; line < end; line++) {
            Matcher matcher = field.matcher(page.text(line));
            if (matcher.matches()) {
                String inline = matcher.group(1).strip();
                if (!inline.isEmpty()) {
                    return Optional.of(inline);
                }
                return line + 1 < end ? Optional.of(page.text(line + 1)) : Optional.empty();
            }
        }
        return Optional.empty();
    }
}
