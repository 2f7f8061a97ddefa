package dev.hatsugen.parsing;

import dev.hatsugen.language.Lexicon;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A line before the proceedings that says who presides: {@code ４．議長　米山副会長}, {@code 進行＝高橋}, {@code 議　長　　早川理事}.
 *
 * @param office what the person does at this meeting
 * @param person who it is, as the line writes it
 */
record PresidingLine(String office, PersonEntry person) {

    private static final String PRESIDING =
            SpacedLetters.spaced(Lexicon.of("attendance-words").expression("presiding"));
    private static final Pattern LINE = Pattern.compile("^(?:[0-9０-９]{1,2}[．.、）)\\s　]+|[・*-]\\s*)("
            + PRESIDING + ")(?:[\\s　]*[：:＝=][\\s　]*|　+)([^。]{1,25})$"
            + "|^(?:(?=\\S[\\s　])(" + PRESIDING + ")[\\s　]+(?=\\S{2})([^。]{1,25})$)"
            + "|^(" + PRESIDING + ")[\\s　]*[＝=：:][\\s　]*([^。／]{1,25}?)(?:[\\s　]*／.*|[\\s　]+/.*)?$");

    /** Who presides by {@code line}; null where it does not say it. */
    static @Nullable PresidingLine of(String line, List<String> labels) {
        Matcher matcher = LINE.matcher(line);
        if (!matcher.matches()) {
            return null;
        }
        int group = 1;
        while (matcher.group(group) == null) {
            group += 2;
        }
        PersonEntry person = NamedPerson.read(matcher.group(group + 1), labels);
        return person == null ? null : new PresidingLine(OfficeTitles.compact(matcher.group(group)), person);
    }
}
