package dev.hatsugen.parsing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words whose letters are apart, so that they fill a column: 議　　長. */
final class SpacedLetters {

    private static final Pattern LETTER = Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}ー]");
    private static final Pattern LETTERS = Pattern.compile("\\p{IsHan}(?:[ 　]{1,4}\\p{IsHan}(?=[ 　]|$)){1,5}");

    /** Fewer letters between blanks are short words. */
    private static final int MIN_RUN = 3;

    private static final String BLANKS = "[\\s　]*";

    private SpacedLetters() {}

    /** {@code expression} so that it also fits words whose letters are apart: blanks may be between any two Japanese letters. */
    static String spaced(String expression) {
        StringBuilder spaced = new StringBuilder();
        boolean inClass = false;
        for (int i = 0; i < expression.length(); i++) {
            char c = expression.charAt(i);
            inClass = c == '[' || (inClass && c != ']');
            spaced.append(c);
            if (!inClass && isLetter(c) && i + 1 < expression.length() && isLetter(expression.charAt(i + 1))) {
                spaced.append(BLANKS);
            }
        }
        return spaced.toString();
    }

    private static boolean isLetter(char c) {
        return LETTER.matcher(String.valueOf(c)).matches();
    }

    /** Where words with letters apart end that {@code line} has at {@code start}, before other words; else {@code start}. */
    static int end(String line, int start) {
        Matcher letters = LETTERS.matcher(line).region(start, line.length());
        if (!letters.lookingAt()) {
            return start;
        }
        int end = letters.end();
        int next = end;
        while (next < line.length() && Page.isBlank(line.charAt(next))) {
            next++;
        }
        boolean wordsFollow = next > end && next + 1 < line.length() && !Page.isBlank(line.charAt(next + 1));
        return wordsFollow ? end : start;
    }

    /** Whether the first {@code count} of {@code words} are letters of an office that goes on in the next one: 町, 長, 鎌田. */
    static boolean goOn(String[] words, int count) {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < words.length && words[i].length() == 1; i++) {
            letters.append(words[i]);
            if (i >= count && OfficeTitles.OFFICE.matcher(letters).find()) {
                return true;
            }
        }
        return false;
    }

    /**
     * {@code words} with every run of single letters as an office and a name, or as one word: 理, 事, 早, 川, 渉 are 理事, 早川渉. A
     * single sign behind letters that are apart is a seal.
     */
    static List<String> joinedRuns(List<String> words) {
        List<String> joined = new ArrayList<>();
        StringBuilder run = new StringBuilder();
        for (int i = 0; i <= words.size(); i++) {
            String word = i < words.size() ? words.get(i) : "";
            if (word.length() == 1 && LETTER.matcher(word).matches()) {
                run.append(word);
                continue;
            }
            boolean letters = run.length() >= MIN_RUN;
            if (letters) {
                int office = officeEnd(run);
                joined.add(run.substring(0, office));
                joined.add(run.substring(office));
            } else {
                run.chars().forEach(c -> joined.add(String.valueOf((char) c)));
            }
            joined.add(letters && word.length() == 1 ? "" : word);
            run.setLength(0);
        }
        joined.removeIf(String::isEmpty);
        return joined;
    }

    /** Where the longest office ends that {@code letters} begin with, before two letters at least; 0 where they begin with none. */
    private static int officeEnd(CharSequence letters) {
        for (int end = letters.length() - 2; end > 1; end--) {
            if (OfficeTitles.OFFICE.matcher(letters.subSequence(0, end)).find()) {
                return end;
            }
        }
        return 0;
    }

    /** {@code label} without the blanks between its letters; as it is where they are not apart. */
    static String joined(String label) {
        return LETTERS.matcher(label).matches() ? OfficeTitles.compact(label) : label;
    }
}
