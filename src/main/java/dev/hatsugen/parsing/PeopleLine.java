package dev.hatsugen.parsing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a line that lists several people: between commas, or one behind the other with gaps. */
final class PeopleLine {

    private static final Pattern AND_ALL = Pattern.compile("^以上、?(.+)$");
    private static final int MAX_OFFICE_LENGTH = 24;

    private PeopleLine() {}

    /**
     * The people of {@code line}.
     *
     * @param labels see {@link NamedPerson#read}
     */
    static List<PersonEntry> read(String line, List<String> labels) {
        List<PersonEntry> people = new ArrayList<>();
        String office = "";
        for (String item : PeopleItems.of(line.replaceAll(",? and (?=\\p{Lu})", ", "))) {
            PersonEntry person = NamedPerson.read(item, labels);
            if (person == null) {
                continue;
            }
            Matcher all = AND_ALL.matcher(person.post());
            if (all.matches()) {
                people.replaceAll(
                        earlier -> earlier.post().isEmpty() ? new PersonEntry(earlier.name(), all.group(1)) : earlier);
                person = new PersonEntry(person.name(), all.group(1));
            }
            boolean first = item.strip().startsWith(person.name().surname());
            if (!first && !person.post().isEmpty() && person.post().length() <= MAX_OFFICE_LENGTH) {
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
