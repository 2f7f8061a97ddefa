package dev.hatsugen.parsing;

import java.util.regex.Pattern;

/** Where a meeting ends and only the record goes on: the hour it closed, signatures, annexes. */
final class MeetingEnd {

    private static final String CLOSED = "(?:閉[\\s　]*会|散[\\s　]*会|延[\\s　]*会|閉[\\s　]*議|終[\\s　]*了)";
    private static final String OTHER = "(?:開[\\s　]*[会議]|休[\\s　]*憩|再[\\s　]*開)";
    private static final String CLOCK = "(?:午[\\s　]*[前後]|正[\\s　]*午|[0-9０-９]{1,2}[時:：])[^。、]{0,20}";
    private static final Pattern CLOSING = Pattern.compile(
            "^(?:[0-9０-９]{1,2}[．.、\\s　]+)?[（(〔［\\[]?(?:" + CLOCK + CLOSED + "|" + CLOSED + "[\\s　：:]*(?:"
                    + CLOCK + ")?)[）)〕］\\]]?$|^[-－―‐—–ー─\\s　（(]*以[\\s　]*上[-－―‐—–ー─\\s　。）)]*$|^[（(]了[）)]$|^(?i:The"
                    + " (?:meeting|board|council|committee|house|session|authority)\\b.{0,20}\\b(?:closed|ended|adjourned|rose|concluded|finished)\\b.*)$");
    private static final Pattern SIGNATURE = Pattern.compile("^(?:上記|以上|この|これ|右).{0,80}(?:証する|明確にする|明らかにする|相違ない)"
            + "|^.{0,60}(?:署名|記名押印)(?:押印|捺印)?(?:する|し、|した|します)|^Signed\\b");
    private static final Pattern ANNEX = Pattern.compile(
            "^[（(【〔［\\[#\\s]*(?:別紙|別添|別表|付録|附属資料|付属資料|参考資料|資料編|資料一覧|次回|※|Annex|Appendix|Attachments?)" + "[^。]{0,30}$");
    private static final Pattern TIME = Pattern.compile(
            "^(?:" + CLOCK + "(?:" + CLOSED + "|" + OTHER + ")|(?:" + CLOSED + "|" + OTHER + ")[\\s　]+" + CLOCK + ")$");

    private MeetingEnd() {}

    /**
     * Whether no more is said from line {@code index} on, where no turn begins below it.
     *
     * @param parted whether an empty line is above it
     */
    static boolean is(String line, boolean parted) {
        return CLOSING.matcher(line).find()
                || SIGNATURE.matcher(line).find()
                || (parted && ANNEX.matcher(line).find());
    }

    /** Whether the line says when the meeting began, paused or ended, and nothing else. */
    static boolean isTime(String line) {
        return TIME.matcher(line).matches();
    }
}
