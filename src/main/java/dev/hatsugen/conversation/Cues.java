package dev.hatsugen.conversation;

import java.util.regex.Pattern;

/** Words that are no question by themselves and mean one thing only after another question. All patterns are for folded words. */
final class Cues {

    private static final String END = "(?:です|でした|でしょう|だった|なの|なん)?(?:か|の)?[?。.!…\\s]*$";

    private static final Pattern MORE = Pattern.compile("^(?:じゃあ|では|あと|それ以外に?|で)?[、,\\s]*(?:"
            + "(?:他|ほか)(?:に(?:は|も)?(?:何か|なにか)?|の(?:発言|引用|箇所|意見|記述)(?:は|も)?|は)?(?:ある|あります|あった|ありました|ない|ありません)?"
            + "|もっと(?:(?:見せ|見|読|教え|知り|出し|詳し|くわし).{0,10})?|(?:続き|つづき|次のページ|次の引用|残り)(?:は|も|を(?:見せ|出し|お願い).{0,8})?"
            + "|それだけ|以上|これで全部|それ以外(?:は|には)?)" + END);

    private static final Pattern MORE_IN_ENGLISH = Pattern.compile(
            "^(?:and |but |so |ok,? )?(?:(?:is there |was there )?anything else(?: (?:on|about) (?:that|this|it))?"
                    + "|(?:any |some |tell me |show me |show |give me |read )?(?:more|the rest)(?: please| of it)?|what else"
                    + "|(?:the )?next (?:page|quotes?|ones?)|go on|continue|keep going|(?:is )?that(?:'s| is)? (?:all|it))[?.!…\\s]*$");

    private static final Pattern OTHERS = Pattern.compile(
            "^(?:じゃあ|では)?[、,\\s]*(?:他|ほか)の?(?:(?:人|方|本部員|委員|大臣|有識者|参加者)(?:たち)?"
                    + "(?:は|も|の(?:意見|発言)(?:は|も)?)?|に?(?:は|も)?(?:誰|だれ|どなた)(?:が|は|か)?(?:いる|います|言った|言いました|発言した|発言しました)?)"
                    + END
                    + "|^(?:and )?(?:who else(?: (?:said|spoke|mentioned) .{0,20})?|anyone else|anybody else|(?:what about )?the others)[?.!\\s]*$");

    private static final Pattern WHO = Pattern.compile("^(?:じゃあ|では|で)?[、,\\s]*"
            + "(?:(?:それ|これ|今の|(?:その|この|今の)(?:発言|話|言葉|意見|引用))(?:は|を|って|については?)?)?[、,\\s]*(?:(?:そう)?(?:言った|発言した|述べた)のは)?"
            + "(?:誰|だれ|どなた)(?:が|の)?(?:(?:そう)?(?:言っ|言い|述べ|発言|話し)[^、。]{0,8}|言葉|意見)?"
            + END
            + "|^(?:and |but |so )?(?:who(?: exactly| was (?:it|that))?|who(?:'s| was)? (?:said|says|saying|mentioned|stated|raised) (?:that|this|it|so)"
            + "|whose words (?:are|were) (?:that|those|these)|said by whom|by whom)[?.!\\s]*$");

    private static final Pattern COURTESY = Pattern.compile(
            "^(?:(?:どうも)?ありがとう(?:ございま(?:す|した))?|助かり(?:ます|ました)|なるほど(?:です)?|了解(?:です|しました)?|わかりました|分かりました|ok|オッケー|すごい"
                    + "|thanks?(?: you)?(?: (?:a lot|very much|so much))?|thx|great|nice|i see|got it|cool|perfect)[!。、.~ー\\s\\p{So}]*$");

    private Cues() {}

    /** Whether more of the same is asked for. */
    static boolean isMore(String folded) {
        return MORE.matcher(folded).find() || MORE_IN_ENGLISH.matcher(folded).find();
    }

    /** Whether other people's words on the same are asked for. */
    static boolean isOthers(String folded) {
        return OTHERS.matcher(folded).find();
    }

    /** Whether the words ask who said it. */
    static boolean isWho(String folded) {
        return WHO.matcher(folded).find();
    }

    static boolean isCourtesy(String folded) {
        return COURTESY.matcher(folded).find();
    }
}
