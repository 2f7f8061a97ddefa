package dev.hatsugen.parsing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Somebody behind a box in a list of people, which is ticked for those who were there: {@code - [x] Ana Ruiz}, {@code ☑早川 ☐戸川},
 * {@code ✅ Moss ❌ Amin}.
 *
 * @param there whether the box is ticked
 * @param words what is behind it, up to the next one
 */
record TickedPeople(boolean there, String words) {

    private static final Pattern BOX =
            Pattern.compile("(?:^[-*+・][\\s　]*)?(\\[[xXvV✓✔○]\\]|[☑✅✔✓]|(\\[[ 　]?\\]|[☐☒❌✗✘]))\\uFE0F?[\\s　]*");

    /** The people of one line; none where it does not begin with a box. */
    static List<TickedPeople> of(String line) {
        List<TickedPeople> people = new ArrayList<>();
        Matcher box = BOX.matcher(line);
        boolean found = box.lookingAt();
        while (found) {
            boolean there = box.group(2) == null;
            int start = box.end();
            found = box.find();
            String words = line.substring(start, found ? box.start() : line.length());
            people.add(new TickedPeople(there, words.replaceFirst("[\\s　,、／/|]+$", "")));
        }
        people.removeIf(one -> one.words().isEmpty());
        return people;
    }
}
