package dev.hatsugen.parsing;

import dev.hatsugen.language.Lexicon;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A line that says by which letters it calls people, and writes each right before its name: {@code 略号＝ K小暮 / N根岸}. */
final class LegendLetters {

    private static final Pattern LEAD = Pattern.compile(Lexicon.of("legends").expression("lead") + "[\\s　]*[=＝:：]");
    private static final Pattern JOINED = Pattern.compile("(\\p{Lu}{1,3})(" + LegendNames.LETTER + "{1,6})");
    private static final Pattern ITEMS = Pattern.compile("[\\s　]*[、,;；／/|。\\s　][\\s　]*");

    private LegendLetters() {}

    /** Whom each of the letters means; nobody where the line is none of this kind. */
    static Map<String, PersonEntry> of(String line) {
        Matcher lead = LEAD.matcher(line);
        Map<String, PersonEntry> people = new LinkedHashMap<>();
        if (lead.find()) {
            for (String item : ITEMS.split(line.substring(lead.end()).strip())) {
                Matcher parts = JOINED.matcher(item);
                PersonEntry person = parts.matches() ? NamedPerson.read(parts.group(2), List.of()) : null;
                if (person == null || people.put(parts.group(1), person) != null) {
                    return Map.of();
                }
            }
        }
        return people;
    }
}
