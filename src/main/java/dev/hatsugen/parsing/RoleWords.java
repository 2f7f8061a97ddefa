package dev.hatsugen.parsing;

import java.util.regex.Pattern;

/** The words of labels, posts and turns that show what somebody does in a meeting. */
final class RoleWords {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    /** A label of whoever leads the meeting. */
    static final Pattern CHAIR = Pattern.compile(
            "(?<![副前元])(?:議長|委員長|座長|部会長|分科会長|本部長|司会|進行)(?![代補])|\\bchair(?:man|woman|person)?\\b|\\bmoderator\\b|\\bfacilitator\\b",
            FLAGS);

    static final Pattern DEPUTY = Pattern.compile("副議長|副委員長|副座長|代理|vice-chair|deputy chair", FLAGS);

    /** A post that leads a meeting whose labels call nobody its chair. */
    static final Pattern LEADS = Pattern.compile(
            "議長|座長|司会|進行|理事長|会長|学長|館長|委員長|リーダー|プロジェクトマネージャー|\\bpm\\b|\\bhost\\b|facilitator|moderator|\\bchair\\b",
            FLAGS);

    static final Pattern OFFICIAL = Pattern.compile(
            "局長|部長|課長|室長|次長|係長|館長|署長|所長|園長|校長|事務局|知事|市長|町長|村長|区長|教育長|大臣|政務官|長官|審議官|参事|主査|主任|書記|会計|担当|申請者"
                    + "|説明者|説明員|参考人|管理会社|医師|監査人|補佐"
                    + "|\\b(?:director|officer|clerk|manager|engineer|inspector|applicant|consultant|minister)\\b",
            FLAGS);

    static final Pattern MEMBER = Pattern.compile(
            "委員|議員|番[（(]|番$|(?<!執行)理事(?![長者])|構成員|監事|会員|オブザーバー|評議員|\\b(?:cllr|councill?or|member)\\b", FLAGS);

    /** Words of procedure, anywhere in a turn. */
    static final Pattern PROCEDURE = Pattern.compile(
            "開会|閉会|散会|休憩|再開|始めます|始めましょう|終わります|終わりましょう|終了します|議題|日程|(?:御|ご)(?:意見|質問|異議)|お願い(?:いた)?します|採決|賛成の方|挙手|可決|承認|異議なし|次に|次は|許します|指名|\\bitem\\b|\\bagenda\\b|\\bvote\\b|\\bin"
                    + " favou?r\\b|\\bquor|\\bapologies\\b|\\bminutes\\b|\\bmeeting\\b|\\bnext\\b|\\blet's\\b",
            FLAGS);

    /** Words of procedure that those who do not lead the meeting hardly use. */
    static final Pattern LEADING = Pattern.compile(
            "開会|閉会|散会|始めます|始めましょう|終わります|終わりましょう|終了します|議題|[ご御]意見|採決|賛成の方|次に|次は|反対の方|次回|いいですか|決まり|以上で|ほかに|\\bagenda\\b|\\ball"
                    + " those\\b|\\bin favou?r\\b|\\bnext\\b|\\blet's\\b|\\bwelcome\\b|\\bstart\\b|\\bany(?:thing else|"
                    + " objection)|\\bmove on\\b|\\bmeet again\\b|\\bthanks? (?:you"
                    + " )?(?:all|everyone)\\b|\\bproposal\\b|\\bvote\\b|\\bgood (?:morning|afternoon|evening)\\b",
            FLAGS);

    static final Pattern QUESTION = Pattern.compile(
            "[？?]|か。|か…|のか$|でしょう。|でしょうか|だろうか|ますか|ですか|かね。|(?<=\\S)は。$|どっちなん|ではないか|のでは$|伺い|伺う|うかがい|お尋ね|お聞き|お聞かせ"
                    + "|質問(?:し|いた|です|があ|が)|教えて|見解を|いかが|お答えください|答弁を求め|要求(?:し|いた)",
            FLAGS);

    /** Words by which a member asks for something without a question, or contradicts. */
    static final Pattern DEMAND =
            Pattern.compile("ほしい(?:です)?[。がの]|べき(?:だ|です|では)|(?:いただ|頂)きたい|願いたい|求めます|要望|反対[だしで]|ではない。", FLAGS);

    /** A turn that is no more than one question to another. */
    static final Pattern ONLY_QUESTION =
            Pattern.compile("(?:[？?][)）」]?|(?:ますか|ですか|でしょうか)。)\\s*(?:\\(edited\\))?$", FLAGS);

    /** A question to all who are there, which whoever leads the meeting puts. */
    static final Pattern TO_ALL =
            Pattern.compile("ほかに|いかが|よろし|いいですか|意見|質問|異議|\\bany(?:thing|one|body)?\\b|\\bobjection|\\bagree", FLAGS);

    private RoleWords() {}
}
