package dev.hatsugen.console;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The words behind a command of the chat.
 *
 * @param line all of them as typed
 * @param meeting the first word that names a meeting (42, 第42回); blank where none does
 * @param others the other words, in order
 */
record ChatWords(String line, String meeting, List<String> others) {

    private static final Pattern BLANKS = Pattern.compile("[\\s\u3000]+");
    private static final Pattern MEETING = Pattern.compile("第\\p{Nd}+回\\S*|\\p{Nd}{1,3}");

    static ChatWords of(String line) {
        List<String> words = new ArrayList<>(Arrays.asList(BLANKS.split(line.strip())));
        words.removeIf(String::isEmpty);
        String meeting = words.stream()
                .filter(word -> MEETING.matcher(word).matches())
                .findFirst()
                .orElse("");
        words.remove(meeting);
        return new ChatWords(line.strip(), meeting, List.copyOf(words));
    }

    /** The first of the other words; blank where there is none. */
    String first() {
        return others.isEmpty() ? "" : others.getFirst();
    }

    /** The other words behind the first. */
    List<String> further() {
        return others.isEmpty() ? List.of() : others.subList(1, others.size());
    }
}
