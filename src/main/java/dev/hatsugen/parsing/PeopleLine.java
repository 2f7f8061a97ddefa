package dev.hatsugen.parsing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a line that lists several people: between commas, or one behind the other with gaps. */
final class PeopleLine {

    private static final Pattern AND_ALL = Pattern.compile("^以上、?(.+)$");
    private static final Pattern HONOURED_GAP = Pattern.compile("(?<=[君氏])[\\s　]+(?=\\S)");
    private static final Pattern LATIN = Pattern.compile("[\\p{IsLatin}\\p{N}\\s.,;:'’&/()@\\-]+");
    private static final Pattern LATIN_PERSON =
            Pattern.compile("(?:[A-Z][\\w.]*\\s+)?\\p{Lu}[\\p{L}'’-]+(?:\\s+\\p{Lu}[\\p{L}.'’-]+)+.*");
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
        for (String item : items(line.replaceAll(",? and (?=\\p{Lu})", ", "))) {
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

    /** The line cut at commas outside of brackets. */
    private static List<String> items(String line) {
        boolean latin = LATIN.matcher(line).matches();
        String signs = line.indexOf('、') >= 0 ? "、" : line.indexOf(';') >= 0 && latin ? ";" : ",，、;；";
        List<String> items = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i <= line.length(); i++) {
            depth += i < line.length() ? Brackets.step(line.charAt(i)) : 0;
            if (i == line.length() || (depth == 0 && signs.indexOf(line.charAt(i)) >= 0)) {
                String item = line.substring(start, i);
                boolean goesOn = latin
                        && !items.isEmpty()
                        && !LATIN_PERSON.matcher(item.strip()).matches()
                        && item.strip().contains(" ");
                if (goesOn) {
                    items.set(items.size() - 1, items.getLast() + "," + item);
                } else {
                    items.addAll(List.of(HONOURED_GAP.split(item)));
                }
                start = i + 1;
            }
        }
        return items;
    }

    /** Whether the line lists people as no single entry does. */
    static boolean isList(String line) {
        String bare = line.replaceAll("[（(][^（()）]*[）)]", "");
        return bare.contains("、")
                || bare.contains(", ")
                || bare.contains(";")
                || bare.contains(" and ")
                || bare.contains("，")
                || HONOURED_GAP.matcher(line).find();
    }
}
