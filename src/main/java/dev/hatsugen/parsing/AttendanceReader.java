package dev.hatsugen.parsing;

import dev.hatsugen.minutes.Attendance;
import dev.hatsugen.minutes.Attendee;
import dev.hatsugen.minutes.PersonName;
import dev.hatsugen.minutes.Provenance;
import dev.hatsugen.minutes.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads who was there, and who was not, from the lines before the proceedings. */
final class AttendanceReader {

    private static final int GAP = 2;
    private static final Pattern LIST_TITLE = Pattern.compile(
            "^[（(]?[0-9０-９一二三四五六七八九十]{0,3}[）)．.、\\s　]*(?:出[\\s　]*席[\\s　]*(?:者|委[\\s　]*員|議[\\s　]*員)|参[\\s　]*加[\\s　]*者|出席)"
                    + "(?:名簿)?(?:[（(].*[）)])?[\\s　：:]*$");
    private static final Pattern ABSENT_TITLE = Pattern.compile("^.{0,6}欠[\\s　]*席[\\s　]*(?:者|委員|議員)?[\\s　：:]*(.*)$");
    private static final Pattern ABSENT_NOTE = Pattern.compile("^[（(]?[※＊*]?(.{1,60}?)は(?:御|ご)?欠席.*$");
    private static final Pattern GROUP = Pattern.compile("^[（(【＜<〔［]([^）)】＞>〕］]{1,14})[）)】＞>〕］]$|^([^\\s　]{2,8})[：:]$");
    private static final Pattern GUESTS =
            Pattern.compile("政\\s*府|事\\s*務\\s*局|オブザーバー|説\\s*明|関\\s*係|陪\\s*席|随\\s*行|幹\\s*事|内閣官房|府\\s*省|参\\s*考\\s*人");

    private final Page page;
    private final int end;
    private final List<Attendee> attendees = new ArrayList<>();
    private Attendance group = Attendance.PRESENT;

    /** @param end the line where the front ends */
    AttendanceReader(Page page, int end) {
        this.page = page;
        this.end = end;
    }

    List<Attendee> read() {
        for (int line = 0; line < end; line++) {
            if (LIST_TITLE.matcher(page.text(line)).matches()) {
                group = Attendance.PRESENT;
                line = readList(line + 1) - 1;
            } else if (ABSENT_TITLE.matcher(page.text(line)).matches() && line + 1 < end) {
                readAbsent(line, page.text(line));
            }
        }
        return attendees;
    }

    /** Reads until the next numbered title, and returns its line. */
    private int readList(int from) {
        int line = from;
        while (line < end
                && !(LineKind.isNumbered(page.text(line))
                        && LineKind.sectionTitle(page.text(line)).isPresent())) {
            String text = page.text(line);
            int next = line + 1;
            while (Brackets.open(text) > 0 && next < end && next - line < 3) {
                text += page.text(next++);
            }
            readEntry(text, page.span(line, next), page.line(line).blanksBefore());
            line = next;
        }
        return line;
    }

    private void readEntry(String text, Span span, int blanksBefore) {
        Matcher absent = ABSENT_NOTE.matcher(text);
        Matcher title = GROUP.matcher(text);
        if (absent.matches()) {
            addAbsent(absent.group(1), span);
        } else if (title.matches()) {
            String name = title.group(1) != null ? title.group(1) : title.group(2);
            group = name.contains("欠")
                    ? Attendance.ABSENT
                    : GUESTS.matcher(name).find() ? Attendance.OTHER : Attendance.PRESENT;
        } else if (ABSENT_TITLE.matcher(text).matches()) {
            group = Attendance.ABSENT;
        } else {
            if (blanksBefore >= GAP && !attendees.isEmpty() && group == Attendance.PRESENT) {
                group = Attendance.OTHER;
            }
            for (PersonEntry person : PersonEntry.read(text)) {
                add(person.name(), person.post(), group, span);
            }
        }
    }

    private void readAbsent(int line, String text) {
        Matcher matcher = ABSENT_TITLE.matcher(text);
        if (matcher.matches() && !matcher.group(1).isBlank()) {
            addAbsent(matcher.group(1), page.line(line).span());
        }
    }

    private void addAbsent(String names, Span span) {
        for (String name : names.split("[、,，・]|及び|並びに")) {
            PersonEntry.read(name.strip()).stream()
                    .limit(1)
                    .forEach(person -> add(person.name(), person.post(), Attendance.ABSENT, span));
        }
    }

    private void add(PersonName name, String post, Attendance attendance, Span span) {
        attendees.add(new Attendee(name, post, attendance, new Provenance.InText(span)));
    }
}
