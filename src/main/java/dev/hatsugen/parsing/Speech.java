package dev.hatsugen.parsing;

import dev.hatsugen.language.Lexicon;
import java.util.regex.Pattern;

/** Tells speech from lists: a turn holds a sentence, a list of names or titles does not. */
final class Speech {

    private static final int LINES = 40;
    private static final Lexicon WORDS = Lexicon.of("told-turns");
    private static final Pattern SENTENCE_END = Pattern.compile("[。！？!?．…]|\\.(?=[\\s\"'”)]|$)");
    private static final Pattern LEADERS = Pattern.compile("(?:[…‥]{2,}[\\s　]*[0-9０-９]+|[・.．]{4,}[\\s　0-9０-９]*)$");
    private static final Pattern COUNT = Pattern.compile("^[約計全]?[0-9０-９〇一二三四五六七八九十百千万億,，．.]+[^0-9０-９、。]{0,6}$");
    private static final Pattern NARRATED = Pattern.compile(
            "(?:より|から)、?.{0,40}" + WORDS.expression("speech") + "(?:が|を|の)?" + WORDS.expression("took-place"));

    private Speech() {}

    /** Whether a sentence is between the head of a turn and the next circle. */
    static boolean follows(Page page, TurnConvention.Heading heading) {
        int first = heading.nextLine();
        String rest = "";
        if (first > 0 && heading.wordsStart() < page.line(first - 1).span().end()) {
            String line = page.text(first - 1);
            rest = line.substring(
                    heading.wordsStart() - page.line(first - 1).span().start());
        }
        if (LEADERS.matcher(rest).find() || isCount(rest)) {
            return false;
        }
        if (SENTENCE_END.matcher(rest).find()) {
            return true;
        }
        int last = Math.min(page.size(), first + LINES);
        for (int line = first; line < last && (line == first || !isMarked(page, line)); line++) {
            if (SENTENCE_END.matcher(page.text(line)).find()) {
                return true;
            }
        }
        return false;
    }

    /** Whether {@code words} are no more than a number of people or things. */
    static boolean isCount(String words) {
        return COUNT.matcher(words).matches();
    }

    private static boolean isMarked(Page page, int line) {
        return Marks.isCircle(page, line) || Marks.isOtherMark(page.text(line));
    }

    /** Whether the words tell that somebody spoke, and are not that speech: 座長から挨拶があった. */
    static boolean isNarrated(Page page, int line) {
        String words = page.text(line) + (line + 1 < page.size() ? page.text(line + 1) : "");
        int stop = words.indexOf('。');
        return NARRATED.matcher(stop < 0 ? words : words.substring(0, stop)).find();
    }
}
