package dev.hatsugen.parsing;

import dev.hatsugen.language.Lexicon;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The name that an item of a list has beside a label of the turns: behind it, in the brackets of one, or in the next cell. */
final class LabelledName {

    private static final Pattern SIGN =
            Pattern.compile("^(?:[\\s　]*[=＝:：→]|" + Lexicon.of("legends").expression("from") + ")");
    private static final Pattern HANDLE = Pattern.compile("@");
    private static final Pattern LATIN = Pattern.compile("[[\\p{L}\\p{Nd}]&&[\\x00-\u024f]]{2}");
    private static final Pattern BRACKETS = Pattern.compile("([^()]*)\\(([^()]*)\\)");
    private static final Pattern PIECES = Pattern.compile("[・、,，;/]");
    private static final Pattern PART = Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]{1,2}");

    private final Set<String> labels;

    /** @param labels those of the page, as {@link LabelledPeople#key} writes them */
    LabelledName(Set<String> labels) {
        this.labels = labels.stream()
                .flatMap(label -> Stream.of(label, OfficeTitles.unhonoured(Brackets.removed(label))))
                .collect(Collectors.toSet());
    }

    /**
     * Whom {@code item} means by {@code label}; nobody where it does not say it.
     *
     * @param next the items behind it, which may be the next cells of a table
     */
    Optional<PersonEntry> of(String item, String label, List<String> next) {
        if (label.indexOf('・') > 0) {
            return parted(item, label);
        }
        int end = end(item, label);
        if (end == item.length()) {
            return inCells(next, label);
        }
        if (OfficeTitles.BODY.matcher(label).find() && !next.isEmpty()) {
            return Optional.empty();
        }
        return end < 0 ? inBrackets(item, label) : behind(item.substring(end), label);
    }

    /** Where {@code label} ends that {@code item} begins with, blanks between its letters perhaps; -1 where it does not. */
    private static int end(String item, String label) {
        int at = 0;
        for (int i = 0; i < item.length(); i++) {
            if (Page.isBlank(item.charAt(i))) {
                continue;
            }
            if (item.charAt(i) != label.charAt(at)) {
                return -1;
            }
            at++;
            if (at == label.length()) {
                return i + 1;
            }
        }
        return -1;
    }

    /** 設計・早川 in the entry 設計 早川. */
    private Optional<PersonEntry> parted(String item, String label) {
        String[] parts = label.split("・");
        boolean same =
                parts.length == 2 && LabelledPeople.key(Brackets.removed(item)).equals(parts[0] + parts[1]);
        return same ? Optional.ofNullable(ListedName.read(parts[1], "", parts[0])) : Optional.empty();
    }

    /** The name in the next cell; in the next two where each has a part of it. A body has one person only where one follows. */
    private Optional<PersonEntry> inCells(List<String> next, String label) {
        if (next.isEmpty() || ListedName.isName(label) || HANDLE.matcher(label).lookingAt()) {
            return Optional.empty();
        }
        boolean several = OfficeTitles.BODY.matcher(label).find()
                && next.size() > 1
                && named(next.get(1), label).isPresent();
        boolean parted = next.size() > 1
                && PersonShape.isLetterOfName(next.getFirst())
                && PART.matcher(next.get(1)).matches();
        return several
                ? Optional.empty()
                : parted ? person(next.getFirst() + "　" + next.get(1), "", label) : named(next.getFirst(), label);
    }

    private Optional<PersonEntry> behind(String rest, String label) {
        boolean signed = SIGN.matcher(rest).lookingAt();
        return !signed && (ListedName.isName(label) || goesOn(label, rest))
                ? Optional.empty()
                : named(SIGN.matcher(rest).replaceFirst("").strip(), label);
    }

    private Optional<PersonEntry> named(String words, String label) {
        Matcher brackets = BRACKETS.matcher(words);
        if (!brackets.matches()) {
            return person(words, "", label);
        }
        return brackets.group(1).isBlank()
                ? person(PIECES.split(brackets.group(2) + " ")[0], "", label)
                : person(brackets.group(1), brackets.group(2), label);
    }

    /** 早川（おかみ） for the label おかみ. */
    private Optional<PersonEntry> inBrackets(String item, String label) {
        Matcher brackets = BRACKETS.matcher(item);
        boolean called = item.contains(label)
                && brackets.matches()
                && Stream.of(PIECES.split(brackets.group(2)))
                        .anyMatch(piece -> LabelledPeople.key(piece).equals(label));
        return called ? person(brackets.group(1), "", label) : Optional.empty();
    }

    private Optional<PersonEntry> person(String words, String remark, String label) {
        boolean another = labels.contains(LabelledPeople.key(OfficeTitles.unhonoured(words)));
        return another ? Optional.empty() : Optional.ofNullable(ListedName.read(words.strip(), remark, label));
    }

    /** Whether the word that {@code label} ends with goes on behind it, as no Japanese name does behind Latin letters. */
    private static boolean goesOn(String label, String behind) {
        return LATIN.matcher(label.substring(label.length() - 1) + behind.charAt(0))
                .matches();
    }
}
