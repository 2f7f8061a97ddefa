package dev.hatsugen.parsing;

import dev.hatsugen.language.Lexicon;
import dev.hatsugen.minutes.Attendance;
import dev.hatsugen.minutes.Attendee;
import dev.hatsugen.minutes.PersonName;
import dev.hatsugen.minutes.Provenance;
import dev.hatsugen.minutes.Sentences;
import dev.hatsugen.minutes.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads who was there, and who was not, from the lines before the proceedings. */
final class AttendanceReader {

    private static final int GAP = 2;
    private static final int MAX_LINES = 12;
    private static final Pattern ITEM = Pattern.compile("^[-*+・] ?(?=[\\p{IsLatin}])");
    private static final Lexicon WORDS = Lexicon.of("attendance-words");
    private static final Pattern NO_MEMBER = Pattern.compile("^" + WORDS.expression("no-member"));
    private static final Pattern ABSENT_NOTE =
            Pattern.compile("^[（(]?[※＊*]?(.{1,60}?)" + WORDS.expression("absent-note") + ".*$");
    /** A post that says so, in brackets behind another one or alone. */
    private static final Pattern ABSENT_MARK = Pattern.compile(
            "(?:[\\s　]*[（(]" + WORDS.expression("absent-remark") + "[）)]|^" + WORDS.expression("absent-remark") + ")$");

    private static final Pattern OFFICIAL = WORDS.pattern("official");

    private final Page page;
    private final int end;
    private final AttendanceLines lines;
    private final List<String> labels;
    private final CutWeights weights;
    private final List<Attendee> attendees = new ArrayList<>();
    private final Map<PresidingLine, Span> presides = new LinkedHashMap<>();
    private final Set<Attendee> onDuty = new HashSet<>();
    private final Set<String> known = new HashSet<>();
    private String fieldOffice = "";
    private @Nullable PeopleTable table;
    private Attendance group = Attendance.PRESENT;
    private boolean membersEnded;
    private int usualGap = GAP;

    /**
     * @param end the line where the front ends
     * @param labels the labels of the turns, without blanks
     */
    AttendanceReader(Page page, int end, List<String> labels) {
        this.page = page;
        this.end = end;
        this.lines = new AttendanceLines(page, end);
        this.labels = List.copyOf(labels);
        this.weights = new CutWeights(this.labels);
    }

    List<Attendee> read() {
        int line = 0;
        while (line < end) {
            AttendanceTitle title = AttendanceTitle.of(page.text(line));
            AttendanceField field = AttendanceField.of(page.text(line));
            if (title != AttendanceTitle.NONE && !PeopleLine.followTitle(page.text(line))) {
                line = readList(line, title, AttendanceTitle.inline(page.text(line)), "");
            } else {
                PresidingLine presiding = field == null ? PresidingLine.of(page.text(line), labels) : null;
                if (presiding != null) {
                    presides.put(presiding, page.line(line).span());
                }
                line = field == null ? line + 1 : readList(line, field.title(), field.people(), field.office());
            }
        }
        presides.forEach(this::addPresiding);
        attendees.removeAll(DutyEntries.namedBeside(onDuty, attendees));
        return attendees;
    }

    /** Reads until the next title, and returns its line. */
    private int readList(int titleLine, AttendanceTitle title, String first, String office) {
        fieldOffice = office;
        table = null;
        group = title.attendance();
        membersEnded = false;
        usualGap = GAP;
        int line = titleLine + 1;
        String inline = first;
        while (!inline.isEmpty() && line < end && line - titleLine < MAX_LINES && lines.titleGoesOn(inline, line)) {
            inline += (inline.matches(".*[\\p{ASCII}]$") ? " " : "") + page.text(line++);
        }
        if (AttendanceField.isNobody(inline)) {
            return line;
        }
        PostColumns columns = lines.columns(inline, line);
        if (!inline.isEmpty()) {
            readEntry(columns.entry(inline), page.span(titleLine, line), 0);
        }
        return line < end && lines.isTitleBelow(inline, line) ? line : readRows(line, columns);
    }

    /** Reads the lines of a list from {@code first} on, and returns the one behind it. */
    private int readRows(int first, PostColumns columns) {
        int line = first;
        while (line < end
                && !AttendanceLines.endsList(page.text(line))
                && !page.line(line).isHeading()
                && AttendanceField.of(page.text(line)) == null) {
            int next = lines.entryEnd(line);
            if (!Sentences.isPageMark(page.text(line)) && !readRow(line)) {
                readEntry(
                        columns.entry(lines.entry(line, next)),
                        page.span(line, next),
                        page.line(line).blanksBefore());
            }
            if (lines.areSentence(line, next)) {
                return next;
            }
            line = next;
        }
        return line;
    }

    /** Reads a table's head or row; false where the line is neither. */
    private boolean readRow(int line) {
        String text = page.text(line);
        PeopleTable head = PeopleTable.head(text);
        PeopleTable rows = table;
        if (head != null) {
            table = head;
            return true;
        }
        if (rows == null || PeopleTable.isRule(text) || !rows.isRow(text)) {
            return rows != null && PeopleTable.isRule(text);
        }
        PersonEntry person = rows.person(text);
        if (person != null) {
            add(
                    person.name(),
                    person.post(),
                    rows.attendance(text, group),
                    page.line(line).span());
        }
        return true;
    }

    private void readEntry(String text, Span span, int blanksBefore) {
        PresidingLine presiding = PresidingLine.of(text, labels);
        if (presiding != null) {
            presides.put(presiding, span);
            return;
        }
        AttendanceGroup title = AttendanceGroup.of(text);
        Matcher absent = ABSENT_NOTE.matcher(text);
        if (absent.matches()) {
            addAbsent(absent.group(1), span);
            membersEnded = true;
        } else if (title != null) {
            group = title.attendance() == null ? group : title.attendance();
            fieldOffice = title.office().isEmpty() ? fieldOffice : title.office();
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

    private void readPeople(String written, Span span) {
        List<TickedPeople> boxes = PeopleLine.parts(written);
        Attendance usual = group;
        for (TickedPeople box : boxes) {
            group = box.there() ? usual : Attendance.ABSENT;
            readPeople(box.words(), span);
        }
        group = usual;
        if (!boxes.isEmpty()) {
            return;
        }
        String text = PartlyThere.inBrackets(PeopleLine.atCommas(written, labels));
        String unmarked = ITEM.matcher(text).replaceFirst("");
        if (LatinPeople.isList(unmarked)) {
            for (LatinPeople.Listed listed : LatinPeople.read(unmarked)) {
                Attendance attendance = listed.attendance() == null ? group : listed.attendance();
                add(listed.person().name(), listed.person().post(), attendance, span);
            }
            return;
        }
        for (PersonEntry person : people(text)) {
            Matcher absent = ABSENT_MARK.matcher(person.post());
            Attendance attendance = absent.find() ? Attendance.ABSENT : group;
            String post = absent.replaceFirst("");
            if (!post.isEmpty() || fieldOffice.isEmpty() || !isListed(person.name())) {
                add(person.name(), AttendanceField.post(fieldOffice, post, labels), attendance, span);
            }
        }
    }

    /** Whether the list has that person already, whom a field of its own says to do something for the meeting: 書記：三宅. */
    private boolean isListed(PersonName name) {
        return new KanaLabels(attendees).has(name.joined())
                || attendees.stream()
                                .filter(attendee -> attendee.name().joined().equals(name.joined())
                                        || (name.given().isEmpty()
                                                && attendee.name().surname().equals(name.surname())))
                                .count()
                        == 1;
    }

    private List<PersonEntry> people(String text) {
        List<String> two = SpacedNames.two(text);
        if (!two.isEmpty()) {
            return two.stream().flatMap(one -> PersonEntry.read(one).stream()).toList();
        }
        boolean item = ITEM.matcher(text).find();
        if (PeopleLine.isList(text) && !item) {
            return PeopleLine.read(text, labels, weights);
        }
        List<PersonEntry> people = NamedPerson.isPlain(text) ? List.of() : PersonEntry.read(text);
        if (people.size() > 1) {
            return people;
        }
        PersonEntry read = people.isEmpty() ? NamedPerson.read(text, labels) : people.getFirst();
        PersonEntry person = EntryCuts.likeliest(text, read, weights);
        return person == null ? List.of() : List.of(person);
    }

    /** Adds what somebody does at this meeting to the post of the one attendee of that name, or adds the person. */
    private void addPresiding(PresidingLine line, Span span) {
        PersonName name = line.person().name();
        List<Attendee> bearers = attendees.stream()
                .filter(attendee -> attendee.name().surname().equals(name.surname())
                        && (name.given().isEmpty() || attendee.name().given().equals(name.given())))
                .toList();
        if (bearers.isEmpty()) {
            String post = line.person().post();
            add(name, line.office() + (post.isEmpty() ? "" : "・" + post), Attendance.PRESENT, span);
            return;
        }
        List<Attendee> fitting = bearers.size() == 1
                ? bearers
                : bearers.stream()
                        .filter(bearer -> !bearer.post().isEmpty()
                                && bearer.post().equals(line.person().post()))
                        .toList();
        if (fitting.size() == 1) {
            Attendee one = fitting.getFirst();
            String post = one.post().isEmpty() ? line.office() : one.post() + "・" + line.office();
            attendees.set(attendees.indexOf(one), new Attendee(one.name(), post, one.attendance(), one.provenance()));
        }
    }

    /** Takes a post in brackets that is on the line below its person. */
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
        if (!NoName.is(name, post)
                && known.add(name.joined() + attendance + (name.joined().length() > 2 ? "" : post))) {
            Attendee attendee = new Attendee(name, post, attendance, new Provenance.InText(span));
            attendees.add(attendee);
            if (attendance == Attendance.OTHER && post.equals(fieldOffice)) {
                onDuty.add(attendee);
            }
        }
    }
}
