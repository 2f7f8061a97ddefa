package dev.hatsugen.parsing;

import dev.hatsugen.language.Folding;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What records of questions and answers write before both: 問 and 答, Q and A, Ｑ１ and Ａ１. */
final class QuestionMarks {

    private static final String NUMBER = "[0-9０-９]{1,3}(?:[-－][0-9０-９]{1,2})?";
    private static final String LETTER = "[QAＱＡ]";
    private static final String WORD = "問|答|質問|回答|質疑|答弁";
    private static final Pattern BEFORE_WORDS = Pattern.compile("((?:" + LETTER + "|" + WORD + ")" + NUMBER + "|"
            + LETTER + "(?=[.．:：　\\t（(【]|  )|(?:" + WORD + ")(?=[.．:：、 　\\t（(【]))(?:[.．:：、 　\\t]+(?=\\S)|(?=[（(【]))");

    private static final Pattern MARK = Pattern.compile("(?:" + LETTER + "|" + WORD + ")(?:" + NUMBER + ")?");

    private QuestionMarks() {}

    /** Where the words behind such a mark begin; {@code start} where there is none. */
    static int wordsAfter(String line, int start) {
        Matcher mark = BEFORE_WORDS.matcher(line).region(start, line.length());
        return mark.lookingAt() ? mark.end() : start;
    }

    static String label(String line, int start) {
        Matcher mark = BEFORE_WORDS.matcher(line).region(start, line.length());
        return mark.lookingAt() ? mark.group(1) : "";
    }

    /** Whether {@code label} is such a mark, numbered perhaps, and nothing else. */
    static boolean isMark(String label) {
        return MARK.matcher(label).matches();
    }

    static boolean isQuestion(String label) {
        return first(label) == 'q' || "問質".indexOf(first(label)) >= 0;
    }

    /** Whether {@code line} begins with the mark of a question, behind the mark of a list perhaps. */
    static boolean asks(String line) {
        Matcher mark = BEFORE_WORDS.matcher(line);
        return mark.find() && isQuestion(mark.group(1));
    }

    private static char first(String label) {
        return label.isEmpty() ? ' ' : Folding.fold(label).charAt(0);
    }
}
