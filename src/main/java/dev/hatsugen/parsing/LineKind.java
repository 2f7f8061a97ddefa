package dev.hatsugen.parsing;

import dev.hatsugen.language.JapaneseNumbers;
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
    private static final Pattern TITLED = Pattern.compile("^(?:" + NUMBER + "[．.、\\s　]+|" + NUMBER
            + "(?=[議日場出開]))((?:.{0,12}(?:議\\s*事|日\\s*時|場\\s*所|出\\s*席|議\\s*題|開\\s*会|閉\\s*会|概\\s*要|資\\s*料|質\\s*疑|意見交換"
            + "|討\\s*議|報\\s*告|決\\s*定|挨\\s*拶|あいさつ|その他|審\\s*議|説\\s*明)[^。、]{0,12}))$");
    private static final int MAX_TITLE_LENGTH = 80;
    private static final Pattern FIELD = Pattern.compile("^[^：:\\s]{1,8}[：:] ?\\S");
    private static final Pattern BULLET = Pattern.compile("^(?:[・･•*+○〇◯]|[-－] )");
    private static final Pattern ENDS_SENTENCE = Pattern.compile("[。！？!?…、,;]$|(?<![0-9])[.]$");
    private static final Pattern TITLE_MARK = Pattern.compile("^(?:#{1,6}[ \\t]+|[◎■◆◇□▼▽★☆]+[\\s　]*)");
    private static final Pattern TABLE = Pattern.compile("^\\|.*\\|$");
    private static final Pattern TOLD =
            Pattern.compile("^[^。、「」]{2,12}(?:は|が)、?[^。「」]*(?:を宣した|宣言した|宣告した|を了承した|承認した|可決した|否決した|議決した)。$"
                    + "|(?i)^(?:votes?|roll[ -]call|division)\\b[^.?!]{0,100}:$"
                    + "|^The (?:House|Council|Committee|Board|Assembly) (?:divided|voted|resolved|agreed)\\b"
                    + "|^(?:この|以上の)(?:議事録|会議録|議決|決議)[^。]{0,60}(?:証する|明確にする|明らかにする)ため");
    private static final Pattern SERVER_MESSAGE = Pattern.compile("^(?:-!-|\\*\\*\\* |--> |<-- )"
            + "|^(?:文字起こし|録画|レコーディング)[をがは]?(?:停止|終了|開始)(?:しました|されました)?[。]?$"
            + "|(?i)^(?:transcription|recording)(?: was| has been)? (?:stopped|started|ended)\\.?$"
            + "|^.{2,40} (?:stopped|started|ended) (?:the )?(?:transcription|recording|transcribing)\\.?$"
            + "|^.{2,30}[がは](?:文字起こし|録画|レコーディング)を(?:停止|終了|開始)しました[。]?$");
    private static final Pattern BRACKETED = Pattern.compile("^(?:【([^】]{1,40})】|[＜<]([^＞>]{1,40})[＞>])$");
    private static final Pattern MARKED =
            Pattern.compile("^(?:[◎■◆◇□▼▽★☆][\\s　]*|(?=日程第[^、。]{1,60}$)|[○〇◯][ 　](?=\\S[ 　]\\S[ 　]))([^。]{1,80})$");
    private static final Pattern END = Pattern.compile("^[-－―‐—–ー─\\s　（(]*以[\\s　]*上[-－―‐—–ー─\\s　。）)]*$|^[（(]了[）)]$");
    private static final Pattern NOTE = Pattern.compile(
            "^(?:[（(](?:[^。]{1,40}|[^（()）]{0,20}(?:挙手|起立|賛成|反対|棄権|異議)[^（()）]{0,60})[）)]|[〔［\\[][^。]{1,60}[〕］\\]])$|^[\\s"
                    + "　]*(?:午[\\s　]*[前後]|正[\\s　]*午)[^。、]{0,20}(?:開[\\s　]*[議会]|休[\\s　]*憩|再[\\s　]*開|散[\\s　]*会|閉[\\s"
                    + "　]*会|延[\\s　]*会)$|^(?:開[\\s　]*[議会]|休[\\s　]*憩|再[\\s　]*開|散[\\s　]*会|閉[\\s　]*会|延[\\s　]*会)[\\s　]*午[\\s"
                    + "　]*[前後][^。、]{0,20}$|^[―—–－‐─-][\\s　]*[^。0-9０-９]{1,40}[\\s　]*[―—–－‐─-]$|^The meeting (?:was"
                    + " )?(?:closed|ended|adjourned|rose|concluded|finished|opened)\\b.*$|^Signed\\b.*$|^[-－―‐—–ー─━＝=～~*＊・…\\s"
                    + "　]{3,}$");
    private static final Pattern PROCEEDINGS =
            Pattern.compile("^(?:" + NUMBER + "[．.、）)\\s　]*)?[【＜<（(]?[\\s　]*(?:議[\\s　]*事[\\s　]*(?:の[\\s　]*)?(?:概[\\s"
                    + "　]*要|要[\\s　]*旨|録|内[\\s　]*容|経[\\s　]*過|概[\\s　]*況)|審[\\s　]*議[\\s"
                    + "　]*(?:の)?(?:経[\\s　]*過|内[\\s　]*容|概[\\s　]*要)|会[\\s　]*議[\\s　]*(?:の[\\s"
                    + "　]*)?(?:概要|要旨|内容|録|模様|経過)|(?:主な)?(?:発言|意見|質疑)(?:等)?の?(?:概要|要旨|内容)?|議[\\s"
                    + "　]*事|概[\\s　]*要)[】＞>）)]?[：:]?$");

    private static final Pattern GREETING =
            Pattern.compile("^(.{0,25}?(?:本部長|議長|会長|座長|委員長|総理|大臣|政務官|知事|市長|町長|村長|区長|理事長|長官|部長))"
                    + "(?:の|による)?(?:冒頭|開会|閉会|締め?括り|締めくくり|最後の)?の?(?:御|ご)?(?:挨拶|あいさつ|発言)$");

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
        return markedTitle(line).or(() -> first(TITLED, line));
    }

    /** The title of a section under a mark of its own, such as ◎ or 日程第三; empty where the line is none. */
    static Optional<String> markedTitle(String line) {
        return first(MARKED, line);
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
        if (isBracketedLabel(text) || opensProceedings(text)) {
            return Optional.empty();
        }
        boolean parted = index == 0 || line.blanksBefore() > page.usualGap();
        boolean field = FIELD.matcher(text).find();
        boolean item = field || (BULLET.matcher(text).find() && !line.isHeading());
        if (!parted
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
                || TABLE.matcher(line).matches()
                || TOLD.matcher(line).find()
                || SERVER_MESSAGE.matcher(line).find();
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
