package dev.hatsugen.parsing;

import dev.hatsugen.language.Lexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a line that lists several people: between commas, or one behind the other with gaps. */
final class PeopleLine {

    private static final Pattern AND_ALL = Pattern.compile("^以上、?(.+)$");
    private static final Pattern SLASH = Pattern.compile("[\\s　]*[/／][\\s　]+");

    private static final Pattern EACH =
            Pattern.compile("^(.*?)" + Lexicon.of("attendance-words").expression("each") + "(.+)$");

    /** Of what tells namesakes apart in brackets. */
    private static final int MAX_MARK_LENGTH = 2;

    private static final int MAX_OFFICE_LENGTH = 24;

    private PeopleLine() {}

    /**
     * The people of {@code line}.
     *
     * @param labels see {@link NamedPerson#read}
     * @param weights those of these minutes
     */
    static List<PersonEntry> read(String line, List<String> labels, CutWeights weights) {
        List<PersonEntry> people = new ArrayList<>();
        String office = "";
        for (String item : PeopleItems.of(line.replaceAll(",? and (?=\\p{Lu})", ", "))) {
            PersonEntry person = EntryCuts.likeliest(item, NamedPerson.read(item, labels), weights);
            if (person == null) {
                continue;
            }
            Matcher all = AND_ALL.matcher(person.post());
            if (all.matches()) {
                people.replaceAll(
                        earlier -> earlier.post().isEmpty() ? new PersonEntry(earlier.name(), all.group(1)) : earlier);
                person = new PersonEntry(person.name(), all.group(1));
            }
            Matcher each = EACH.matcher(person.post());
            if (each.matches()) {
                person = new PersonEntry(person.name(), each.group(2) + each.group(1));
                share(people, each.group(2));
            }
            boolean first = item.strip().startsWith(person.name().surname());
            boolean shared = !first && !ShortEntries.isNeighbourhood(person.post());
            if (shared && !person.post().isEmpty() && person.post().length() <= MAX_OFFICE_LENGTH) {
                office = person.post();
            } else if (first && person.post().isEmpty()) {
                person = new PersonEntry(person.name(), office);
            } else {
                office = "";
            }
            people.add(person);
        }
        return people;
    }

    /**
     * {@code line} with commas where at signs, slashes, dots or single blanks part its people.
     *
     * @param labels those of the minutes, which tell a list of names at blanks from a name and a post
     */
    static String atCommas(String line, List<String> labels) {
        if (HandleLabels.areIn(line)) {
            return HandleLabels.atCommas(line);
        }
        if (line.replaceAll("[（(][^（()）]*[）)]", "").indexOf('、') >= 0) {
            return line;
        }
        List<String> names = NamesAtBlanks.of(line, labels);
        if (!names.isEmpty()) {
            return String.join("、", names);
        }
        if (DottedNames.areIn(line)) {
            return DottedNames.atCommas(line);
        }
        return SLASH.matcher(line).results().count() > 1 ? SLASH.matcher(line).replaceAll("、") : line;
    }

    /** Those who were there and those who were not, where boxes or a slash on the line say so; else none. */
    static List<TickedPeople> parts(String line) {
        List<TickedPeople> boxes = TickedPeople.of(line);
        return boxes.isEmpty() ? AbsentBehindSlash.of(line) : boxes;
    }

    /** Gives the office that a list says once, behind the last of its holders, to those before: 石動、西村（文）各教授. */
    private static void share(List<PersonEntry> people, String office) {
        for (int i = people.size() - 1; i >= 0; i--) {
            PersonEntry person = people.get(i);
            if (person.post().length() > MAX_MARK_LENGTH) {
                return;
            }
            String mark = person.post().isEmpty() ? "" : "（" + person.post() + "）";
            people.set(i, new PersonEntry(person.name(), office + mark));
        }
    }

    /** Whether {@code line} is a title of an attendance list with people behind it: {@code ○説明員　総務課長　今里　弘}. */
    static boolean followTitle(String line) {
        AttendanceField field = AttendanceField.of(line);
        return field != null && PeopleItems.of(field.people()).stream().anyMatch(PeopleItems::isOfficeAndName);
    }

    /** Whether the line lists people as no single entry does. */
    static boolean isList(String line) {
        String bare = line.replaceAll("[（(][^（()）]*[）)]", "");
        return bare.contains("、")
                || bare.contains(", ")
                || bare.contains(";")
                || bare.contains(" and ")
                || bare.contains("，")
                || PeopleItems.of(line).size() > 1;
    }
}
