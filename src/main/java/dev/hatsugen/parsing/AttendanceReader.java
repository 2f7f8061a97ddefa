package dev.hatsugen.parsing;

import dev.hatsugen.minutes.Attendance;
import dev.hatsugen.minutes.Attendee;
import dev.hatsugen.minutes.PersonName;
import dev.hatsugen.minutes.Provenance;
import dev.hatsugen.minutes.Sentences;
import dev.hatsugen.minutes.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Reads who was there, and who was not, from the lines before the proceedings. */
final class AttendanceReader {

    private static final int GAP = 2;
    private static final int MAX_LINES = 12;
    private static final Pattern NO_MEMBER = Pattern.compile("^内閣(?:官房副長官|危機管理監|官房内閣審議官|官房副長官補|審議官|情報通信政策監|広報官)");
    private static final Pattern LIST_END = Pattern.compile(
            "^[○〇◯◎●■【＜（(]*(?:[0-9０-９一二三四五六七八九十]{1,3}[．.、）)]?)?[【＜（(]?(?:.{0,10}議事日程|議事|議題|議案|会議に付|本日の会議|本日の議|付議|配[布付]資料|資料$|日程|会議録|署名|場所|日時|開催|欠員)");
    private static final Pattern ABSENT_NOTE =
            Pattern.compile("^[（(]?[※＊*]?(.{1,60}?)(?:について)?は、?(?:御|ご)?(?:都合により)?(?:御|ご)?欠席.*$");
    private static final Pattern ABSENT_MARK = Pattern.compile("[\\s　]*[（(](?:御|ご)?欠席[）)]$");
    private static final Pattern OFFICIAL =
            Pattern.compile("^(?:内閣|事務局|大臣官房)|副長官|危機管理監|センター長|審議官|参事官|事務次官|官房長|補佐官|[^部]局長|室長|課長|事務局");

    private final Page page;
    private final int end;
    private final List<Attendee> attendees = new ArrayList<>();
    private final Set<String> known = new HashSet<>();
    private Attendance group = Attendance.PRESENT;
    private boolean membersEnded;
    private int usualGap = GAP;

    /** @param end the line where the front ends */
    AttendanceReader(Page page, int end) {
        this.page = page;
        this.end = end;
    }

    List<Attendee> read() {
        int line = 0;
        while (line < end) {
            AttendanceTitle title = AttendanceTitle.of(page.text(line));
            line = title == AttendanceTitle.NONE ? line + 1 : readList(line, title);
        }
        return attendees;
    }

    /** Reads until the next title, and returns its line. */
    private int readList(int titleLine, AttendanceTitle title) {
        group = switch (title) {
            case OTHER -> Attendance.OTHER;
            case ABSENT -> Attendance.ABSENT;
            case PRESENT, NONE -> Attendance.PRESENT;
        };
        membersEnded = false;
        usualGap = GAP;
        String inline = AttendanceTitle.inline(page.text(titleLine));
        if (!inline.isEmpty()) {
            readEntry(inline, page.line(titleLine).span(), 0);
        }
        int line = titleLine + 1;
        while (line < end && !endsList(page.text(line))) {
            int next = entryEnd(line);
            if (!Sentences.isPageMark(page.text(line))) {
                readEntry(
                        joined(line, next),
                        page.span(line, next),
                        page.line(line).blanksBefore());
            }
            line = next;
        }
        return line;
    }

    /** The line behind an entry, which goes on where its brackets are open or where it lists names between commas. */
    private int entryEnd(int line) {
        int next = line + 1;
        String text = page.text(line);
        while (next < end && next - line < MAX_LINES && goesOn(text, page.text(next))) {
            text += page.text(next++);
        }
        return next;
    }

    private static boolean goesOn(String text, String below) {
        if (Brackets.open(text) > 0) {
            return text.length() < 80;
        }
        boolean names = text.endsWith("、") || (text.contains("、") && below.contains("、"));
        return names && !endsList(below) && AttendanceGroup.of(below) == null;
    }

    private String joined(int line, int next) {
        return IntStream.range(line, next).mapToObj(page::text).collect(Collectors.joining());
    }

    private static boolean endsList(String line) {
        return AttendanceTitle.of(line) != AttendanceTitle.NONE
                || LIST_END.matcher(OfficeTitles.compact(line)).find()
                || (LineKind.isNumbered(line) && LineKind.sectionTitle(line).isPresent());
    }

    private void readEntry(String text, Span span, int blanksBefore) {
        AttendanceGroup title = AttendanceGroup.of(text);
        Matcher absent = ABSENT_NOTE.matcher(text);
        if (absent.matches()) {
            addAbsent(absent.group(1), span);
            membersEnded = true;
        } else if (title != null) {
            group = title.attendance() == null ? group : title.attendance();
            if (!title.rest().isEmpty()) {
                readPeople(title.rest(), span);
            }
        } else if ("（(".indexOf(text.charAt(0)) >= 0) {
            extendPost(text);
        } else {
            if (group == Attendance.PRESENT && !attendees.isEmpty() && beginsOthers(text, blanksBefore)) {
                group = Attendance.OTHER;
            }
            usualGap = attendees.isEmpty() ? usualGap : Math.min(usualGap, blanksBefore);
            readPeople(text, span);
        }
    }

    /** Whether people follow who are no members: below a gap, or by a post that no member holds. */
    private boolean beginsOthers(String text, int blanksBefore) {
        List<String> posts =
                PersonEntry.read(text).stream().map(PersonEntry::post).toList();
        boolean gap = blanksBefore > usualGap || blanksBefore >= GAP;
        boolean official =
                posts.stream().anyMatch(post -> OFFICIAL.matcher(post).find());
        return (gap && (membersEnded || official))
                || posts.stream().anyMatch(post -> NO_MEMBER.matcher(post).find());
    }

    private void readPeople(String text, Span span) {
        for (PersonEntry person : PersonEntry.read(text)) {
            Matcher absent = ABSENT_MARK.matcher(person.post());
            Attendance attendance = absent.find() ? Attendance.ABSENT : group;
            add(person.name(), absent.replaceFirst(""), attendance, span);
        }
    }

    /** Takes a post in brackets that stands on the line below its person. */
    private void extendPost(String text) {
        if (!attendees.isEmpty()) {
            Attendee last = attendees.removeLast();
            attendees.add(new Attendee(last.name(), last.post() + text, last.attendance(), last.provenance()));
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
        if (known.add(name.joined() + attendance + (name.joined().length() > 2 ? "" : post))) {
            attendees.add(new Attendee(name, post, attendance, new Provenance.InText(span)));
        }
    }
}
