package dev.hatsugen.parsing;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A list that says behind a slash who was away: {@code 早川、小暮 / 欠席 戸川}, {@code Ana, Rob / away: Priya}. */
final class AbsentBehindSlash {

    private static final Pattern SLASH = Pattern.compile("[\\s　]*[/／|｜][\\s　]*");

    private AbsentBehindSlash() {}

    /** Those who were there and those who were away; none where the line says nobody's absence behind a slash. */
    static List<TickedPeople> of(String line) {
        Matcher slash = SLASH.matcher(line);
        while (slash.find()) {
            AttendanceField absent = AttendanceField.of(line.substring(slash.end()));
            if (absent != null
                    && absent.title() == AttendanceTitle.ABSENT
                    && !absent.people().isEmpty()
                    && slash.start() > 0) {
                TickedPeople there = new TickedPeople(true, line.substring(0, slash.start()));
                return AttendanceField.isNobody(absent.people())
                        ? List.of(there)
                        : List.of(there, new TickedPeople(false, absent.people()));
            }
        }
        return List.of();
    }
}
