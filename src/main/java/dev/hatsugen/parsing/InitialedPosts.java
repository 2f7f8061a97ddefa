package dev.hatsugen.parsing;

import dev.hatsugen.minutes.PersonName;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Entries of English lists with a person's initials behind all that is said of the person: {@code Ann Moss, Head of Care (AM)}. The
 * initials tell which of the words between commas is the name, whatever the others are.
 */
final class InitialedPosts {

    private static final Pattern INITIALED = Pattern.compile("(?<![^();:])([^();:]++)\\((\\p{Lu}{2,4})\\)");
    private static final Pattern LEAD = Pattern.compile("^[\\s,]*(?:and\\s+)?");

    private InitialedPosts() {}

    /** Whether {@code list} has such an entry. */
    static boolean areIn(String list) {
        return !inBrackets(list).equals(list);
    }

    /** {@code list} with the posts of such entries in the brackets: {@code Ann Moss (Head of Care)}; as it is where it has none. */
    static String inBrackets(String list) {
        Matcher entry = INITIALED.matcher(list);
        StringBuilder written = new StringBuilder();
        while (entry.find()) {
            entry.appendReplacement(written, Matcher.quoteReplacement(posted(entry)));
        }
        return entry.appendTail(written).toString();
    }

    private static String posted(Matcher entry) {
        String said = entry.group(1).stripTrailing();
        String lead = said.substring(0, leadEnd(said));
        List<String> words = List.of(said.substring(lead.length()).split(",\\s*"));
        int name = IntStream.range(0, words.size())
                .filter(i -> areOf(entry.group(2), words.get(i)))
                .findFirst()
                .orElse(words.size());
        if (name >= words.size() - 1) {
            return entry.group();
        }
        String post = String.join(", ", words.subList(name + 1, words.size()));
        String initials = Initials.of(name(words.get(name))).equals(entry.group(2)) ? "" : ", " + entry.group(2);
        return lead + String.join(", ", words.subList(0, name + 1)) + " (" + post + initials + ")";
    }

    private static int leadEnd(String said) {
        Matcher lead = LEAD.matcher(said);
        return lead.find() ? lead.end() : 0;
    }

    private static boolean areOf(String initials, String words) {
        return !words.isBlank()
                && Initials.areOf(initials, name(words))
                && PersonShape.areWordsOfName(List.of(words.strip().split("\\s+")));
    }

    private static PersonName name(String words) {
        String bare = ToldEnglish.untitled(words.strip());
        int last = bare.lastIndexOf(' ');
        String surname = bare.substring(last + 1);
        return new PersonName(surname.isBlank() ? words : surname, last < 0 ? "" : bare.substring(0, last), null);
    }
}
