package dev.hatsugen.parsing;

import dev.hatsugen.language.Lexicon;
import dev.hatsugen.minutes.Attendance;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The head of a table of people, which says in which column the names are: {@code | Nick | Name | Affiliation |},
 * {@code 職　氏名　出欠}.
 *
 * @param cells how many columns it has
 * @param name the column of the names
 * @param role the column that says what everybody is at the meeting; -1 where there is none
 * @param status the column that says who was there; -1 where there is none
 * @param gap what is between two cells of a row
 */
record PeopleTable(int cells, int name, int role, int status, Pattern gap) {

    private static final Lexicon WORDS = Lexicon.of("attendance-words");
    private static final Pattern NAME = Pattern.compile("(?i)" + WORDS.expression("name-column"));
    private static final Pattern ROLE = Pattern.compile("(?i)" + WORDS.expression("role-column"));
    private static final Pattern STATUS = Pattern.compile("(?i)" + WORDS.expression("status-column"));
    private static final Pattern BAR = Pattern.compile("[|│┃]");
    private static final Pattern BAR_FIRST = Pattern.compile("^[|│┃]");
    private static final Pattern GAP = Pattern.compile("　|\\t");
    private static final Pattern WIDE_GAP = Pattern.compile("[ 　]{2,}");
    private static final Pattern RULE = Pattern.compile("^[|+=:\\-\\s─━│┃┌┬┐├┼┤└┴┘┏┳┓┣╋┫┗┻┛]+$");
    private static final Pattern ABSENT = Pattern.compile("(?i)^" + WORDS.expression("absent-mark") + ".*");
    private static final Pattern NO_POST = Pattern.compile("^(?:[-―ー–]|" + WORDS.expression("none") + ")?$");

    /** The head that {@code line} is; null where it is none. */
    static @Nullable PeopleTable head(String line) {
        boolean bars = BAR_FIRST.matcher(line).lookingAt();
        PeopleTable wide = bars ? null : head(line, WIDE_GAP);
        return wide != null ? wide : head(line, bars ? BAR : GAP);
    }

    private static @Nullable PeopleTable head(String line, Pattern gap) {
        List<String> cells = cells(line, gap);
        int name = -1;
        int role = -1;
        int status = -1;
        for (int i = 0; i < cells.size(); i++) {
            if (name < 0 && NAME.matcher(SpacedLetters.joined(cells.get(i))).matches()) {
                name = i;
            } else if (STATUS.matcher(SpacedLetters.joined(cells.get(i))).matches()) {
                status = i;
            } else if (role < 0
                    && ROLE.matcher(SpacedLetters.joined(cells.get(i))).matches()) {
                role = i;
            }
        }
        return name >= 0 && cells.size() > 1 ? new PeopleTable(cells.size(), name, role, status, gap) : null;
    }

    /** Whether the line is a row of such a table. */
    boolean isRow(String line) {
        return row(line).size() == cells;
    }

    static boolean isRule(String line) {
        return RULE.matcher(line).matches();
    }

    /** The person of a row; null where it names nobody. */
    @Nullable
    PersonEntry person(String line) {
        List<String> row = row(line);
        PersonEntry person = NamedPerson.read(row.get(name), List.of());
        if (person == null) {
            return null;
        }
        List<String> post = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            if (i != name
                    && i != role
                    && i != status
                    && !NO_POST.matcher(row.get(i)).matches()) {
                post.add(row.get(i));
            }
        }
        String role = this.role < 0 || NO_POST.matcher(row.get(this.role)).matches()
                ? ""
                : SpacedLetters.joined(row.get(this.role));
        String other = String.join(", ", post);
        String held = role.isEmpty() || other.isEmpty() ? role + other : other + "（" + role + "）";
        return new PersonEntry(person.name(), held);
    }

    boolean isAbsent(String line) {
        return status >= 0 && ABSENT.matcher(row(line).get(status)).matches();
    }

    Attendance attendance(String line, Attendance group) {
        return isAbsent(line) ? Attendance.ABSENT : group;
    }

    private List<String> row(String line) {
        return cells(line, gap);
    }

    private static List<String> cells(String line, Pattern gap) {
        String row = BAR_FIRST.matcher(line).replaceFirst("").replaceFirst("[|│┃]$", "");
        List<String> stripped = new ArrayList<>();
        for (String cell : gap.split(row, -1)) {
            stripped.add(cell.strip());
        }
        return stripped;
    }
}
