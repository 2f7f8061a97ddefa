package dev.hatsugen.parsing;

import dev.hatsugen.language.Lexicon;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Labels behind a word that says that a label follows: {@code 発言者：学部長}, {@code 【話者】中野}, {@code Speaker: Dr Pell}. The words
 * are on the next line, or behind a field of their own ({@code 発言内容：…}).
 */
final class FieldLabels {

    private static final Lexicon FIELDS = Lexicon.of("field-labels");
    private static final String SPEAKER = FIELDS.expression("speaker");
    private static final String SAID = Lexicon.of("speaker-labels").expression("sentence");
    private static final int MAX_LENGTH = 40;

    private static final String MARKS = "^(?:[-*+・■◆●○◯◎◇□▼][\\s　]*|#{1,6}\\s+)?(?:\\*\\*|__)?";
    private static final String BEHIND = "(?:\\*\\*|__)?[\\s　]*[：:=＝>＞](?:\\*\\*|__)?[\\s　]*";

    /** A field in brackets, or one that a colon or a wide gap closes. */
    private static final Pattern FIELD = Pattern.compile("(?i)" + MARKS
            + "(?:[【\\[〔［＜<（(](WORD)[】\\]〕］＞>）)](?:BEHIND|[\\s　]*)|(WORD)(?:BEHIND|　+|\\t+|[ ]{2,}|$))(.*)$"
                    .replace("WORD", SPEAKER + "|" + FIELDS.expression("role"))
                    .replace("BEHIND", BEHIND));

    private static final Pattern WORDS = Pattern.compile("(?i)[\\s　／/|、,]*"
            + "(?:[【\\[〔［＜<（(]WORD[】\\]〕］＞>）)](?:BEHIND|[\\s　]*)|(?<![\\p{L}\\p{N}])WORDBEHIND)"
                    .replace("WORD", FIELDS.expression("words"))
                    .replace("BEHIND", BEHIND));
    private static final Pattern BARE = Pattern.compile("(?i)" + SPEAKER + "|" + FIELDS.expression("words"));
    private static final Pattern SENTENCE = Pattern.compile("[。！？!?]|\\p{Ll}{3}\\.$|" + SAID + "$");
    private static final LabelFamily FAMILY = new LabelFamily(' ', ' ', LabelFamily.Sign.FIELD);

    private FieldLabels() {}

    /** Whether {@code label} is a word that says that a label or its words follow, and so nobody's name. */
    static boolean isFieldWord(String label) {
        return BARE.matcher(label.strip()).matches();
    }

    /** Whether {@code words} in such a field are short enough for a label, and no sentence. */
    static boolean isLabel(String words) {
        return !words.isBlank()
                && words.length() <= MAX_LENGTH
                && !isFieldWord(words)
                && !SENTENCE.matcher(words).find();
    }

    /** The label that line {@code index} has in such a field; null where it has none. */
    static @Nullable LabelCandidate at(Page page, int index) {
        String line = page.text(index);
        Matcher field = FIELD.matcher(line);
        if (!field.matches()) {
            return null;
        }
        String word = field.group(1) == null ? field.group(2) : field.group(1);
        int start = field.start(3);
        if (start == line.length()) {
            return isFieldWord(word) ? below(page, index) : null;
        }
        Matcher words = WORDS.matcher(line);
        if (words.find(start)) {
            return isShort(line, start, words.start())
                    ? candidate(index, line.substring(start, words.start()), words.end())
                    : null;
        }
        if (!isShort(line, start, line.length())) {
            return null;
        }
        return beforeWords(page, index, line.substring(start));
    }

    private static boolean isShort(String line, int start, int end) {
        return end - start <= MAX_LENGTH
                && end > start
                && line.substring(start, end).indexOf('。') < 0;
    }

    /** A field alone on its line, with the label on the next one. */
    private static @Nullable LabelCandidate below(Page page, int index) {
        boolean label = index + 2 < page.size()
                && page.line(index + 1).blanksBefore() <= page.usualGap()
                && isShort(page.text(index + 1), 0, page.text(index + 1).length());
        return label ? beforeWords(page, index, page.text(index + 1), index + 1) : null;
    }

    private static LabelCandidate beforeWords(Page page, int index, String label) {
        return beforeWords(page, index, label, index);
    }

    /** A label that ends its line, with the words on the next one, behind a field of their own perhaps. */
    private static LabelCandidate beforeWords(Page page, int index, String label, int last) {
        int next = last + 1;
        if (next < page.size()) {
            Matcher words = WORDS.matcher(page.text(next));
            if (words.lookingAt()) {
                return new LabelCandidate(FAMILY, index, label.strip(), words.end(), next);
            }
        }
        return new LabelCandidate(FAMILY, index, label.strip(), page.text(last).length(), last);
    }

    private static LabelCandidate candidate(int index, String label, int words) {
        return new LabelCandidate(FAMILY, index, label.strip(), words);
    }
}
