package dev.hatsugen.parsing;

import dev.hatsugen.language.Lexicon;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * English lists in two columns, of posts and of names: {@code Stores Officer    G. Pritchard}. Which column has the names is told by all
 * rows together, as a post may look like a name and the other way round.
 */
final class PostColumns {

    private static final Lexicon WORDS = Lexicon.of("told-english");
    private static final Pattern ROW =
            Pattern.compile("([^(]*?\\S)(?:[ \\u3000]{2,}|\\t\\s*)(\\S(?:(?![ \\u3000]{2}|\\t).)*)");
    private static final Pattern LATIN = Pattern.compile("[\\p{IsLatin}\\p{N}\\p{P}\\s&]+");
    private static final Pattern OFFICE = Pattern.compile("(?i)\\b(?:" + WORDS.expression("office") + ")\\b");
    private static final Pattern BRACKETS = Pattern.compile("\\s*\\(([^()]*)\\)\\s*$");
    private static final Pattern BLANKS = Pattern.compile("(?<=\\.)\\s*|\\s+");
    private static final int MAX_WORDS = 5;
    private static final int MIN_ROWS = 2;

    private enum Order {
        POST_FIRST,
        NAME_FIRST,
        NONE
    }

    private final Order order;

    private PostColumns(Order order) {
        this.order = order;
    }

    /** The columns of {@code rows}, as far as these are such rows from the first one on. */
    static PostColumns of(List<String> rows) {
        List<Matcher> cells =
                rows.stream().map(PostColumns::row).takeWhile(Matcher::matches).toList();
        return new PostColumns(cells.size() < MIN_ROWS ? Order.NONE : order(cells));
    }

    private static Order order(List<Matcher> rows) {
        long postsLeft = rows.stream().filter(row -> isPost(row.group(1))).count();
        long postsRight = rows.stream().filter(row -> isPost(row.group(2))).count();
        if (postsLeft > postsRight && rows.stream().allMatch(row -> isName(row.group(2)))) {
            return Order.POST_FIRST;
        }
        return postsRight > postsLeft && rows.stream().allMatch(row -> isName(row.group(1)))
                ? Order.NAME_FIRST
                : Order.NONE;
    }

    /** {@code row} with the post in brackets behind the name; as it is where it is no row of such columns. */
    String entry(String row) {
        Matcher cells = order == Order.NONE ? null : row(row);
        if (cells == null || !cells.matches()) {
            return row;
        }
        String post = cells.group(order == Order.POST_FIRST ? 1 : 2).strip();
        String name = cells.group(order == Order.POST_FIRST ? 2 : 1).strip();
        Matcher note = BRACKETS.matcher(name);
        return note.find()
                ? name.substring(0, note.start()) + " (" + post + ", " + note.group(1) + ")"
                : name + " (" + BRACKETS.matcher(post).replaceFirst(", $1") + ")";
    }

    private static Matcher row(String line) {
        return ROW.matcher(LATIN.matcher(line).matches() ? line.strip() : "");
    }

    private static boolean isPost(String cell) {
        return OFFICE.matcher(cell).find();
    }

    private static boolean isName(String cell) {
        String name = BRACKETS.matcher(cell).replaceFirst("").strip();
        String bare = ToldEnglish.untitled(name);
        List<String> words = List.of(BLANKS.split(bare));
        return !isPost(name)
                && words.size() <= MAX_WORDS
                && (words.size() > 1 || !bare.equals(name))
                && Character.isUpperCase(bare.isEmpty() ? ' ' : bare.charAt(0))
                && PersonShape.areWordsOfName(words);
    }
}
