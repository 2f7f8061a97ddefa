package dev.hatsugen.parsing;

import dev.hatsugen.language.JapaneseNumbers;
import dev.hatsugen.language.Lexicon;
import dev.hatsugen.minutes.Sentences;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a line of the proceedings is by itself, where it heads no turn. */
final class LineKind {

    private static final String NUMBER = "[0-9０-９一二三四五六七八九十]{1,3}";
    private static final Pattern STARTS_WITH_NUMBER =
            Pattern.compile("^[（(【＜<]?" + NUMBER + "(?:[．.、）)\\s　]|(?=議\\s*事))");
    private static final Pattern NUMBERED = Pattern.compile("^[（(](" + NUMBER + ")[）)][\\s　]*([^。]{1,60})$");
    private static final Lexicon WORDS = Lexicon.of("minutes-lines");
    private static final Pattern TITLED = Pattern.compile("^(?:" + NUMBER + "[．.、\\s　]+|" + NUMBER
            + "(?=[議日場出開]))((?:.{0,12}" + SpacedLetters.spaced(WORDS.expression("title")) + "[^。、]{0,12}))$");
    private static final Pattern CAPITALS = Pattern.compile(
            "^[0-9]{1,3}(?:[/.-][0-9]{1,4})?[.)]?[\\s　]+(\\p{Lu}[\\p{Lu}0-9 &,/'’():-]*\\p{Lu}{3}[\\p{Lu}0-9 &,/'’():-]*)$");
    private static final int MAX_TITLE_LENGTH = 80;
    private static final Pattern FIELD = Pattern.compile("^[^：:\\s]{1,8}[：:] ?\\S");
    private static final Pattern BULLET = Pattern.compile("^(?:[・･•*+○〇◯]|[-－] )");
    private static final Pattern ENDS_SENTENCE = Pattern.compile("[。！？!?…、,;]$|(?<![0-9])[.]$");
    private static final Pattern TITLE_MARK = Pattern.compile("^(?:#{1,6}[ \\t]+|[◎■◆◇□▼▽★☆]+[\\s　]*)");
    private static final Pattern TABLE = Pattern.compile("^\\|.*\\|$");
    private static final Pattern TOLD = Pattern.compile(
            "^[^。、「」]{2,12}(?:は|が)、?[^。「」]*" + WORDS.expression("told") + "。$|" + WORDS.expression("told-line"));
    private static final Pattern SERVER_MESSAGE = WORDS.pattern("server");
    private static final Pattern BRACKETED = Pattern.compile("^(?:【([^】]{1,40})】|[＜<]([^＞>]{1,40})[＞>])$");
    private static final Pattern MARKED =
            Pattern.compile("^(?:[◎■◆◇□▼▽★☆][\\s　]*|(?=日程第[^、。]{1,60}$)|[○〇◯][ 　](?=\\S[ 　]\\S[ 　]))([^。]{1,80})$");

    /** A line that is emphasized or framed as a whole: {@code ** The roof **}, {@code == Any other business ==}. */
    private static final Pattern FRAMED =
            Pattern.compile("^(?:\\*\\*|__|={2,4})[\\s　]+([^*_=。!?！？]{1,80}?)[\\s　]+(?:\\*\\*|__|={2,4})$");

    private static final Pattern END = Pattern.compile("^[-－―‐—–ー─\\s　（(]*以[\\s　]*上[-－―‐—–ー─\\s　。）)]*$|^[（(]了[）)]$");
    private static final String PAUSE =
            SpacedLetters.spaced("(?:" + WORDS.expression("pause") + "|" + WORDS.expression("closed") + ")");
    private static final String CLOCK = SpacedLetters.spaced(WORDS.expression("clock"));
    private static final Pattern NOTE = Pattern.compile("^(?:[（(](?:[^。]{1,40}|[^（()）]{0,20}" + WORDS.expression("note")
            + "[^（()）]{0,60})[）)]|[〔［\\[][^。]{1,60}[〕］\\]])$|^[\\s　]*" + CLOCK + "[^。、]{0,20}" + PAUSE + "$|^" + PAUSE
            + "[\\s　]*" + CLOCK + "[^。、]{0,20}$|^[―—–－‐─-][\\s　]*[^。0-9０-９]{1,40}[\\s　]*[―—–－‐─-]$|"
            + WORDS.expression("note-line") + "|^[-－―‐—–ー─━＝=～~*＊・…\\s　]{3,}$");
    private static final Pattern PROCEEDINGS = Pattern.compile("^(?:" + NUMBER + "[．.、）)\\s　]*)?[【＜<（(]?[\\s　]*"
            + SpacedLetters.spaced(WORDS.expression("proceedings")) + "[】＞>）)]?[：:]?$");

    private static final Pattern GREETING =
            Pattern.compile("^(.{0,25}?" + WORDS.expression("greeter") + ")" + WORDS.expression("greeting") + "$");

    private LineKind() {}

    /** The title of a section, without number and marks; empty where the line is none. */
    static Optional<String> sectionTitle(String line) {
        if (line.endsWith("、")) {
            return Optional.empty();
        }
        Matcher numbered = NUMBERED.matcher(line);
        if (numbered.matches()) {
            return Optional.of(numbered.group(2).strip());
        }
        return markedTitle(line).or(() -> first(TITLED, line)).or(() -> first(CAPITALS, line));
    }

    /** Whether the line is a numbered title in capitals, as nobody says anything: {@code 3. MATTERS ARISING}. */
    static boolean isCapitalTitle(String line) {
        return CAPITALS.matcher(line).matches();
    }

    /** The title of a section under a mark of its own, such as ◎ or 日程第三; empty where the line is none. */
    static Optional<String> markedTitle(String line) {
        return first(MARKED, line).or(() -> first(FRAMED, line));
    }

    /** The number of a section's title in brackets, （２） for example; 0 where it has none. */
    static int sectionNumber(String line) {
        Matcher numbered = NUMBERED.matcher(line);
        return numbered.matches() ? JapaneseNumbers.parse(numbered.group(1)).orElse(0) : 0;
    }

    private static Optional<String> first(Pattern pattern, String line) {
        Matcher matcher = pattern.matcher(line);
        return matcher.matches() ? Optional.of(matcher.group(1).strip()) : Optional.empty();
    }

    /**
     * A short line below an empty one, which ends no sentence and may head a section where a turn follows it; empty where the
     * line is none. In minutes with double spacing the gap is wider than the usual one.
     */
    static Optional<String> plainTitle(Page page, int index) {
        Page.Line line = page.line(index);
        String text = line.text();
        if (isBracketedLabel(text) || opensProceedings(text) || interrupts(text)) {
            return Optional.empty();
        }
        boolean separated = index == 0 || line.blanksBefore() > page.usualGap();
        boolean field = FIELD.matcher(text).find();
        boolean item = field || (BULLET.matcher(text).find() && !line.isHeading());
        if (!separated
                || item
                || text.length() > MAX_TITLE_LENGTH
                || ENDS_SENTENCE.matcher(text).find()
                || isNote(text)
                || Sentences.isFurniture(text)) {
            return Optional.empty();
        }
        return Optional.of(TITLE_MARK.matcher(text).replaceFirst("").strip());
    }

    /** Whether the line ends a turn above it, though no title does: an outcome, a table, what the clerk tells, a chat's server. */
    static boolean interrupts(String line) {
        return RecordFields.recordsOutcome(line)
                || isTable(line)
                || isTold(line)
                || SERVER_MESSAGE.matcher(line).find();
    }

    /** Whether the line is a sentence of the record that tells what somebody did. */
    static boolean isTold(String line) {
        return TOLD.matcher(line).find();
    }

    /** Whether the line is a row of a table. */
    static boolean isTable(String line) {
        return TABLE.matcher(line).matches();
    }

    /** Whether the line is a label in brackets, such as 【決定事項】. */
    static boolean isBracketedLabel(String line) {
        return BRACKETED.matcher(line).matches();
    }

    /** Whether the line opens the proceedings: ４ 議事概要. */
    static boolean opensProceedings(String line) {
        return PROCEEDINGS.matcher(line).matches();
    }

    static boolean isNumbered(String line) {
        return STARTS_WITH_NUMBER.matcher(line).find();
    }

    /** Whether the line is a title under a mark, a bracketed label or a result, so that something else begins below it. */
    static boolean endsTitle(String line) {
        return TITLE_MARK.matcher(line).find() || isBracketedLabel(line) || isNote(line) || Marks.isArrow(line);
    }

    static boolean isEnd(String line) {
        return END.matcher(line).matches();
    }

    static boolean isNote(String line) {
        return NOTE.matcher(line).matches();
    }

    static boolean isListItem(String line) {
        return "・･•".indexOf(line.charAt(0)) >= 0;
    }

    /** The office whose words a section of that title holds without a label: 本部長 in 本部長冒頭挨拶. */
    static Optional<String> greetingOffice(String title) {
        Matcher matcher = GREETING.matcher(title);
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    /** Whether the line can end a sentence, so that the next one may be a heading. */
    static boolean endsSentence(String line) {
        return "。！？）)」』】〕．…!?.\"”".indexOf(line.charAt(line.length() - 1)) >= 0;
    }
}
