package dev.hatsugen.answer;

import dev.hatsugen.language.Folding;
import dev.hatsugen.language.Lexicon;
import dev.hatsugen.minutes.Meeting;
import dev.hatsugen.quote.VerifiedQuote;
import dev.hatsugen.record.FrontMatter;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** When and where meetings were held, in one line. */
final class TimeAndPlace {

    private static final int MAX_MEETINGS = 2;

    /** What names the value on its line. */
    private static final Pattern LABEL = Lexicon.of("front-fields").pattern("label");

    private static final Pattern HOURS = Pattern.compile(
            "(?i)[0-9]{1,2}(?:[:.][0-9]{2})? ?[ap]\\.?m\\.?(?: ?(?:to|until|[-–—]) ?[0-9]{1,2}(?:[:.][0-9]{2})? ?[ap]\\.?m\\.?)?|"
                    + "[0-9０-９]{1,2}(?:[:：]|時)[0-9０-９]{0,2}分?(?:\\s*[～~－\\-–—〜から]+\\s*[0-9０-９]{1,2}(?:[:：]|時)[0-9０-９]{0,2}分?)?");
    private static final Pattern HOUR = Pattern.compile("([0-9]{1,2})時([0-9]{0,2})分?");
    private static final Pattern UNTIL = Pattern.compile("(?<=[0-9])\\s*(?:[~～〜–—―-]|から)+\\s*(?=[0-9])");
    private static final DateTimeFormatter ENGLISH_DATE =
            DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.ENGLISH);

    private final TimedQuestion question;
    private final List<String> cut = new ArrayList<>();

    private TimeAndPlace(TimedQuestion question) {
        this.question = question;
    }

    static Headline of(TimedQuestion question, List<Meeting> meetings) {
        TimeAndPlace line = new TimeAndPlace(question);
        List<String> all = new ArrayList<>();
        for (Meeting meeting : meetings.subList(0, Math.min(MAX_MEETINGS, meetings.size()))) {
            String said = line.said(meeting);
            if (!said.isEmpty()) {
                all.add(
                        meetings.size() == 1
                                ? said
                                : question.message("headline.meeting", MeetingNames.of(question, meeting), said));
            }
        }
        return all.isEmpty()
                ? Headline.SPEAKER
                : new Headline(String.join(question.message("headline.next"), all), line.cut, false);
    }

    private String said(Meeting meeting) {
        List<String> parts = new ArrayList<>();
        String time = value(FrontMatter.time(meeting));
        LocalDate date = meeting.header().date();
        boolean isEnglish = question.reading().language().equals(Locale.ENGLISH);
        if (isEnglish && date != null) {
            add(parts, ENGLISH_DATE.format(date));
            Matcher hours = HOURS.matcher(time);
            add(parts, hours.find() ? english(hours.group()) : "");
        } else {
            add(parts, time);
        }
        add(parts, value(FrontMatter.place(meeting)));
        return String.join(question.message("headline.list"), parts);
    }

    /** Hours as a clock shows them. */
    private static String english(String hours) {
        String folded = Folding.fold(hours);
        String clock = HOUR.matcher(folded)
                .replaceAll(hour -> hour.group(1) + ":" + (hour.group(2).isEmpty() ? "00" : hour.group(2)));
        return UNTIL.matcher(clock).replaceAll("\u2013");
    }

    private void add(List<String> parts, String part) {
        if (!part.isEmpty()) {
            parts.add(part);
            cut.add(part);
        }
    }

    private static String value(List<VerifiedQuote> lines) {
        return lines.isEmpty()
                ? ""
                : LABEL.matcher(lines.getFirst().text())
                        .replaceFirst("")
                        .strip()
                        .replaceAll("\\s+", " ");
    }
}
