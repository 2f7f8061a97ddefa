package dev.hatsugen.parsing;

import dev.hatsugen.language.Lexicon;
import dev.hatsugen.minutes.Attendance;
import dev.hatsugen.minutes.PersonName;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads an English list of people that runs over sentences and fields: {@code Cllrs Ann Moss (Chair), B Roe. Clerk: Mr T Ash. Also
 * PCSO Bright and 6 residents.}
 */
final class LatinPeople {

    private static final Lexicon WORDS = Lexicon.of("told-english");
    private static final String RANK = WORDS.expression("rank");
    private static final String TITLE = WORDS.expression("title");

    private static final Pattern LIST = Pattern.compile("[\\p{IsLatin}\\p{N}\\s.,;:'’&/()@\\-–—]+");

    /** Behind the last word of a sentence, which is neither a title nor an initial. */
    private static final Pattern SENTENCE_END =
            Pattern.compile("(?i)(?<![\\s(]\\p{L}|^\\p{L}|" + TITLE + ")[.;]\\s+(?=(?-i:\\p{Lu}))");

    private static final Pattern COMMA = Pattern.compile(
            "\\s+and\\s*$|[,;]\\s*(?![^()]*\\))|(?<![&(])\\band\\s+(?:the\\s+)?(?=\\p{Lu}|[0-9])(?![^()]*\\))");
    private static final Pattern TITLE_OR_OFFICE =
            Pattern.compile("(?i)\\b(?:" + TITLE + "|" + WORDS.expression("office") + ")\\b");
    private static final Pattern GROUP = Pattern.compile("^[\\p{L} ]{3,24}:\\s*");
    private static final Pattern COUNT = Pattern.compile(
            "(?i)^(?:[0-9]+|no|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|some|about) [a-z].*");
    private static final Pattern ABSENT =
            Pattern.compile("(?i)^" + Lexicon.of("attendance-words").expression("absent-english") + "\\b");
    private static final Pattern ALSO = Pattern.compile("(?i)^(?:also|and|together with|with|plus)[:,]?\\s+");
    private static final Pattern PERSON = Pattern.compile("^(?:(?i:the) (?=(?i:" + TITLE + ")\\b))?(?:(?i:" + RANK
            + ") )?(?:((?i:" + uniform() + "))\\b|(?i:"
            + TITLE + ")\\b)?\\.?\\s*(\\p{Lu}[^()]*?)(?:\\s*\\(([^()]*)\\)\\s*(.*?))?[.\\s]*$");
    private static final Pattern POST_FIRST = Pattern.compile("^(?:(?i:the) )?((?:\\p{Lu}[\\p{L}-]* )?(?i:"
            + WORDS.expression("office") + "))[:,]? (?=(?i:" + TITLE + ")\\b|\\p{Lu}[\\p{L}'’-]+ \\p{Lu})");

    /**
     * One of the people.
     *
     * @param attendance how the field says that the person took part; null where no field says it
     */
    record Listed(PersonEntry person, @Nullable Attendance attendance) {}

    private LatinPeople() {}

    private static String uniform() {
        return WORDS.rules().stream()
                .filter(rule -> rule.id().equals("uniform-title"))
                .map(rule -> rule.pattern().pattern())
                .findFirst()
                .orElseThrow();
    }

    /** Whether {@code text} lists people in Latin letters, with a title before one of them at least. */
    static boolean isList(String text) {
        return LIST.matcher(text).matches()
                && (TITLE_OR_OFFICE.matcher(text).find() || InitialedPosts.areIn(text))
                && COMMA.matcher(text).find();
    }

    static List<Listed> read(String text) {
        List<Listed> people = new ArrayList<>();
        for (String sentence : SENTENCE_END.split(LatinPosts.inBrackets(InitialedPosts.inBrackets(text)))) {
            AttendanceField field = AttendanceField.of(sentence);
            String names = field == null ? sentence : field.people();
            String post = field == null ? "" : post(sentence);
            Attendance attendance = field == null ? null : field.title().attendance();
            for (String item : COMMA.split(names)) {
                PersonEntry person = person(ALSO.matcher(item.strip()).replaceFirst(""), people);
                if (person != null) {
                    String held = person.post().isEmpty() ? post : person.post();
                    boolean absent = ABSENT.matcher(held).find();
                    people.add(
                            new Listed(new PersonEntry(person.name(), held), absent ? Attendance.ABSENT : attendance));
                }
            }
        }
        return people;
    }

    /** The office that a field's own word is: {@code Clerk: Mr T Ash}. */
    private static String post(String sentence) {
        String word = sentence.replaceFirst("\\s*:.*", "").strip();
        return word.matches("(?i)" + WORDS.expression("office")) ? word : "";
    }

    /** The person of one item; null where it is none, or a post of the one before, which it is added to. */
    private static @Nullable PersonEntry person(String item, List<Listed> before) {
        Matcher first = POST_FIRST.matcher(GROUP.matcher(item).replaceFirst(""));
        String post = first.find() ? first.group(1) : "";
        String bare = GROUP.matcher(item).replaceFirst("");
        String named = post.isEmpty() ? bare : bare.substring(first.end());
        Matcher person = PERSON.matcher(named);
        if (COUNT.matcher(item).find() || !person.matches()) {
            return null;
        }
        String[] words = Initials.without(person.group(2).strip()).split("\\s+");
        boolean bareOffice = person.start(2) == 0
                && (person.group(3) == null
                        || Character.isLowerCase(person.group(3).codePointAt(0)))
                && person.group(2).strip().matches("(?i)(?:.* )?" + WORDS.expression("office") + "(?: of .*)?");
        if (bareOffice || words.length > 5) {
            extend(before, item);
            return null;
        }
        String surname = words[words.length - 1];
        String given = String.join(" ", List.of(words).subList(0, words.length - 1));
        String bracketed = person.group(3) == null ? "" : post(person.group(3).strip(), person.group(4));
        String rank = person.group(1) == null ? "" : person.group(1);
        String held = List.of(post, bracketed, rank).stream()
                .filter(part -> !part.isEmpty())
                .findFirst()
                .orElse("");
        return Character.isUpperCase(surname.charAt(0))
                ? new PersonEntry(new PersonName(surname, given, null), held)
                : null;
    }

    /** What is in brackets behind a name, and an office behind those: {@code Ann Moss (no. 3) Treasurer}. */
    private static String post(String bracketed, String behind) {
        boolean office = behind.matches("(?i)(?:the |in the )?" + WORDS.expression("office") + "(?: of .*)?");
        return office ? behind + " (" + bracketed + ")" : bracketed;
    }

    /** Adds a post behind a comma to the person before it: {@code Ann Moss, Chair}. */
    private static void extend(List<Listed> before, String post) {
        if (!before.isEmpty() && before.getLast().person().post().isEmpty()) {
            Listed last = before.removeLast();
            before.add(new Listed(new PersonEntry(last.person().name(), post), last.attendance()));
        }
    }
}
