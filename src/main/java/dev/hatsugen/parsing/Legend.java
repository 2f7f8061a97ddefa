package dev.hatsugen.parsing;

import dev.hatsugen.language.Lexicon;
import dev.hatsugen.minutes.PersonName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Whom the record says that it calls by a word which is no name: in a legend ({@code JK = Jo Kearney}, {@code ボス … 根岸　巌}), in brackets
 * ({@code 根岸　巌（302）}, {@code Jo Kearney (JK)}, {@code 父（根岸　巌）}), in a row of a table, or in a sentence above the proceedings. The
 * word is given, and the lines before the first words that somebody says and the last lines of the page are searched for it.
 */
final class Legend {

    /** What is above the proceedings, at most. */
    private static final int FIRST_LINES = 60;

    /** Who is who may also be told behind the last turn. */
    private static final int LAST_LINES = 12;

    /** So many sentences among the first lines say that the proceedings have begun: one may be about the record. */
    private static final int MAX_SAID = 2;

    private static final int MAX_LENGTH = 24;
    private static final int MIN_SHORTENED = 2;
    private static final String COUNTER = Lexicon.of("speaker-labels").expression("counter");
    private static final Pattern TITLE = Pattern.compile("(?U)^(?:the )?(?=\\w)", Pattern.CASE_INSENSITIVE);

    private final List<String> declarations;
    private final String all;
    private final Map<String, Optional<LegendEntry>> known = new HashMap<>();
    private final Map<String, Optional<LegendEntry>> called = new HashMap<>();
    private final Map<String, Optional<LegendEntry>> pairs = new LinkedHashMap<>();
    private final Map<String, Boolean> numbers = new HashMap<>();

    private final List<Integer> lines;
    private final int front;

    private Legend(List<Integer> lines, int front, List<String> declarations) {
        this.lines = lines;
        this.front = front;
        this.declarations = declarations;
        this.all = String.join("\n", declarations);
        for (int i = 0; i < declarations.size(); i++) {
            int line = lines.get(i);
            LegendPairs.of(declarations.get(i))
                    .forEach((word, person) -> pairs.merge(
                            word,
                            Optional.of(new LegendEntry(person, line, LegendEntry.Proof.STATED)),
                            (one, other) -> one.equals(other) ? one : Optional.empty()));
        }
    }

    /** That of minutes which explain nothing. */
    static Legend none() {
        return new Legend(List.of(), 0, List.of());
    }

    /** The legend of a page. */
    static Legend of(Page page) {
        List<Integer> lines = new ArrayList<>();
        int line = 0;
        int said = 0;
        while (line < Math.min(FIRST_LINES, page.size())
                && said < MAX_SAID
                && TurnColumns.head(page.text(line)) == null) {
            said += isSaid(page, line) ? 1 : 0;
            lines.add(line++);
        }
        int front = line;
        for (int last = Math.max(line, page.size() - LAST_LINES); last < page.size(); last++) {
            lines.add(last);
        }
        return new Legend(lines, front, lines.stream().map(page::text).toList());
    }

    /** Whether a sentence is on the line that says nothing of who is called what. */
    private static boolean isSaid(Page page, int line) {
        String text = page.text(line);
        return ListedPeople.isSpeech(text) && !LegendForms.declares(text);
    }

    /** Whom {@code label} means; null where the record does not say it, or says it of two. */
    @Nullable
    LegendEntry of(String label) {
        String word = TITLE.matcher(label.strip()).replaceFirst("");
        if (word.isEmpty() || word.length() > MAX_LENGTH) {
            return null;
        }
        return known.computeIfAbsent(word, this::search).orElse(null);
    }

    /** Whether the record says whom {@code label} means, by more than a colon. */
    boolean has(String label) {
        LegendEntry entry = of(label);
        return entry != null && entry.proof() != LegendEntry.Proof.COLON;
    }

    /** Whether a line above the proceedings has {@code number} right before a name or in a cell beside one. */
    boolean lists(String number) {
        return numbers.computeIfAbsent(number, this::isListed);
    }

    private boolean isListed(String number) {
        Pattern beside = Pattern.compile("(?<![0-9.,:/-])" + Pattern.quote(number)
                + "[ 　]?(?:[|\\t][ 　]*)?(?=\\p{Lu}|\\p{IsHan}|\\p{IsKatakana})(?!" + COUNTER + ")");
        return declarations.subList(0, front).stream()
                .anyMatch(line -> beside.matcher(line).find());
    }

    private Optional<LegendEntry> search(String word) {
        Optional<LegendEntry> paired = paired(word);
        if (paired.isPresent()) {
            return paired;
        }
        for (String variant : variants(word)) {
            Optional<LegendEntry> found = all.contains(variant) ? find(variant) : Optional.empty();
            if (found.isPresent()) {
                return found;
            }
        }
        return joined(word);
    }

    /** Whom a line of several such words says it to mean, with or without a word of respect, or shortened where only one is like it. */
    private Optional<LegendEntry> paired(String word) {
        String bare = OfficeTitles.unhonoured(word);
        for (String same : List.of(word, bare)) {
            if (pairs.containsKey(same)) {
                return pairs.getOrDefault(same, Optional.empty());
            }
        }
        List<String> longer = bare.length() < MIN_SHORTENED
                        || OfficeTitles.OFFICE.matcher(bare).find()
                ? List.of()
                : pairs.keySet().stream()
                        .filter(whole -> whole.startsWith(bare) || whole.endsWith(bare))
                        .toList();
        return longer.size() == 1 ? pairs.getOrDefault(longer.getFirst(), Optional.empty()) : Optional.empty();
    }

    /** A nick with the name behind it: {@code ボス根岸}, {@code Baloo Yeo}. */
    private Optional<LegendEntry> joined(String word) {
        for (int end = 1; end < word.length(); end++) {
            String nick = word.substring(0, end).strip();
            String name = word.substring(end).strip();
            boolean cut = !nick.isEmpty() && !name.isEmpty() && areOnOneLine(nick, name);
            Optional<LegendEntry> entry = cut ? find(nick) : Optional.empty();
            PersonName person = entry.map(found -> found.person().name()).orElse(null);
            if (person != null && (name.equals(person.surname()) || name.equals(person.given()))) {
                return entry;
            }
        }
        return Optional.empty();
    }

    private boolean areOnOneLine(String nick, String name) {
        return all.contains(name) && declarations.stream().anyMatch(line -> line.contains(nick) && line.contains(name));
    }

    /** The word itself, and the number that it ends with: {@code Plot 22a} is 22a in a table of plots. */
    private static Set<String> variants(String word) {
        Set<String> variants = new LinkedHashSet<>(List.of(word));
        Matcher number = Pattern.compile("^\\p{L}+ ?(?=[0-9]{1,4}[a-z]?$)").matcher(word);
        if (number.find()) {
            variants.add(word.substring(number.end()));
        }
        return variants;
    }

    private Optional<LegendEntry> find(String word) {
        return called.computeIfAbsent(word, this::inForms);
    }

    private Optional<LegendEntry> inForms(String word) {
        List<Integer> places = IntStream.range(0, declarations.size())
                .filter(i -> LegendPlaces.has(declarations.get(i), word))
                .boxed()
                .toList();
        return places.isEmpty() ? Optional.empty() : explained(word, places);
    }

    private Optional<LegendEntry> explained(String word, List<Integer> places) {
        LegendForms forms = new LegendForms(word);
        boolean group = OfficeTitles.BODY.matcher(word).find();
        LegendEntry best = null;
        for (int i : places) {
            LegendEntry entry = forms.in(declarations.get(i), lines.get(i));
            boolean stated = entry != null && entry.isStated();
            if (entry == null
                    || (i >= front && !(stated && isEntry(declarations.get(i), word)))
                    || (group && !stated)) {
                continue;
            }
            if (best != null
                    && !best.person()
                            .name()
                            .joined()
                            .equals(entry.person().name().joined())) {
                return Optional.empty();
            }
            best = best == null || entry.isStated() ? entry : best;
        }
        return Optional.ofNullable(best);
    }

    /** Whether {@code line} begins with {@code word}, behind a mark or a bracket perhaps, and is no sentence that somebody says. */
    private static boolean isEntry(String line, String word) {
        return line.replaceFirst("^[-*・+•\\[【<（( ]+", "").startsWith(word) && !ListedPeople.isSpeech(line);
    }
}
