package dev.hatsugen.parsing;

import dev.hatsugen.language.Lexicon;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A line before the proceedings that says who presides: {@code ４．議長　米山副会長}, {@code 進行＝高橋}.
 *
 * @param office what the person does at this meeting
 * @param person who it is, as the line writes it
 */
record PresidingLine(String office, PersonEntry person) {

    private static final Pattern LINE = Pattern.compile("^(?:[0-9０-９]{1,2}[．.、）)\\s　]+|[・*-]\\s*)("
            + Lexicon.of("attendance-words").expression("presiding") + ")(?:[\\s　]*[：:＝=][\\s　]*|　+)([^。]{1,25})$"
            + "|^(" + Lexicon.of("attendance-words").expression("presiding")
            + ")[\\s　]*[＝=：:][\\s　]*([^。／]{1,25}?)(?:[\\s　]*／.*|[\\s　]+/.*)?$");

    /** Who presides by {@code line}; null where it does not say it. */
    static @Nullable PresidingLine of(String line, List<String> labels) {
        Matcher matcher = LINE.matcher(line);
        if (!matcher.matches()) {
            return null;
        }
        boolean marked = matcher.group(1) != null;
        PersonEntry person = NamedPerson.read(marked ? matcher.group(2) : matcher.group(4), labels);
        return person == null ? null : new PresidingLine(marked ? matcher.group(1) : matcher.group(3), person);
    }
}
