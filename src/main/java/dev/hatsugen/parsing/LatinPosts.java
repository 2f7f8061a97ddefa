package dev.hatsugen.parsing;

import dev.hatsugen.language.Lexicon;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** English lists that part people by semicolons, and each one's post from the name by a comma: {@code Ann Moss, Chair; Bo Roe, Clerk, acting}. */
final class LatinPosts {

    private static final Lexicon WORDS = Lexicon.of("told-english");
    private static final Pattern OFFICE =
            Pattern.compile("(?i)\\b(?:" + WORDS.expression("office") + "|" + WORDS.expression("title") + ")\\b");
    private static final Pattern POSTED = Pattern.compile("([^,:()]+), ?([^:()]+?)(\\.?)");

    /** Several people, whose names commas part: {@code residents Ann Moss, Bo Roe}. */
    private static final Pattern GROUP = Pattern.compile("^(?:and )?(?:[a-z]+s|(?i:cllrs|messrs)) (?=\\p{Lu})");

    private LatinPosts() {}

    /** {@code list} with the posts in brackets behind the names; as it is where it is no such list. */
    static String inBrackets(String list) {
        List<String> parts = Stream.of(list.split(";\\s*")).toList();
        List<Matcher> posted = parts.stream()
                .filter(part -> !GROUP.matcher(part).find())
                .map(POSTED::matcher)
                .filter(Matcher::matches)
                .toList();
        long offices = posted.stream()
                .filter(part -> OFFICE.matcher(part.group(2)).find())
                .count();
        if (parts.size() < 2 || offices == 0 || offices * 2 < posted.size()) {
            return list;
        }
        return parts.stream().map(LatinPosts::part).collect(Collectors.joining("; "));
    }

    private static String part(String part) {
        Matcher posted = POSTED.matcher(part);
        return !GROUP.matcher(part).find() && posted.matches()
                ? posted.group(1) + " (" + posted.group(2) + ")" + posted.group(3)
                : GROUP.matcher(part).replaceFirst("");
    }
}
