package dev.hatsugen.parsing;

import dev.hatsugen.language.Folding;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words that are where a speaker's label could and are none: fields of the record (日時, 決定事項, Resolved). */
final class RecordFields {

    private static final Set<String> ALL = new HashSet<>();
    private static final Set<String> CLOSING = new HashSet<>();
    private static final Set<String> TASKS = new HashSet<>();
    private static final List<String> ANONYMOUS = new ArrayList<>();
    private static final Pattern TITLE = Pattern.compile("^[*_#■◆●・→⇒▶>\\s　-]{0,6}([^:：]{1,24}?)[*_\\s]{0,3}[:：]");
    private static final Pattern EMPHASIZED =
            Pattern.compile("^[>\\s]{0,3}(?:\\*\\*|__)([^*_:：]{1,24})(?:\\*\\*|__)(?:$|[\\s　])");
    private static final Pattern BRACKETED = Pattern.compile("^[【［\\[<＜]([^】］\\]>＞]{1,24})[】］\\]>＞]");
    private static final Pattern NUMBERED = Pattern.compile("^[0-9０-９]{1,3}[．.、）)\\s　]+([^：:。、]{2,12})$");
    private static final Pattern TRAILING = Pattern.compile("[（(].*|[0-9]+$");

    static {
        for (String line : lines("record-fields.txt")) {
            String[] parts = line.split("\t");
            ALL.add(key(parts[0]));
            if (parts.length > 1) {
                CLOSING.add(key(parts[0]));
                if (parts[1].equals("tasks")) {
                    TASKS.add(key(parts[0]));
                }
            }
        }
        lines("anonymous-speakers.txt").forEach(line -> ANONYMOUS.add(key(line)));
    }

    private RecordFields() {}

    /** Whether {@code label} names a field of the record. */
    static boolean isField(String label) {
        String key = key(label);
        return ALL.contains(key) || ALL.contains(key.replaceFirst("^.{1,12}の(?=.{2,}$)", ""));
    }

    /** Whether {@code line} is a number and a field of the record, and nothing else: {@code ６　案件}. */
    static boolean isNumberedField(String line) {
        Matcher title = NUMBERED.matcher(line);
        return title.matches() && isField(title.group(1));
    }

    /** Whether a section of that title lists what is to be done by whom. */
    static boolean listsTasks(String title) {
        return TASKS.contains(
                key(title.replaceFirst("^[#\\s0-9０-９.．、()（）【■◆●]+", "").replaceFirst("[】：:\\s]+$", "")));
    }

    /** Whether {@code line} is the title of outcomes or of what is to be done, and nothing else. */
    static boolean isOutcomeTitle(String line) {
        String title = key(line.replaceFirst("^[*_#■◆●\\s　]+", "").replaceFirst("[*_：:\\s　]+$", ""));
        return CLOSING.contains(title);
    }

    /** Whether {@code line} begins with a field that records an outcome, and a colon or in brackets. */
    static boolean recordsOutcome(String line) {
        Matcher title = TITLE.matcher(line);
        Matcher alone = EMPHASIZED.matcher(line);
        Matcher bracketed = BRACKETED.matcher(line);
        return (title.find() && CLOSING.contains(key(title.group(1))))
                || (bracketed.find() && CLOSING.contains(key(bracketed.group(1))))
                || (alone.find() && CLOSING.contains(key(alone.group(1))));
    }

    /** Whether {@code label} says that somebody speaks whom the minutes do not name. */
    static boolean isAnonymous(String label) {
        String key = key(label).replaceFirst("(?:より|から)$", "");
        return ANONYMOUS.stream()
                .anyMatch(word -> key.equals(word)
                        || (word.length() > 5 && (key.startsWith(word) || key.endsWith(word)))
                        || (key.startsWith(word) && isCounter(word, key.substring(word.length()))));
    }

    /** Whether {@code rest} tells one such speaker from others: 委員A, 会員12; a word in Latin letters is another one with more of them. */
    private static boolean isCounter(String word, String rest) {
        boolean latin = word.charAt(word.length() - 1) < 0x250;
        return rest.matches(latin ? "[0-9]{1,3}" : "[0-9a-z]{1,3}");
    }

    private static String key(String words) {
        String folded = OfficeTitles.compact(Folding.fold(words));
        String key = TRAILING.matcher(folded).replaceFirst("");
        return key.isEmpty() ? folded : key;
    }

    private static List<String> lines(String resource) {
        try (InputStream in = Objects.requireNonNull(RecordFields.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
