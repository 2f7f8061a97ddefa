package dev.hatsugen.language;

import java.util.regex.Pattern;

/**
 * What a sentence of minutes does, told by the forms its predicate takes. In Japanese those stand at the end of the sentence, so
 * only its last words are looked at: 「ご議論をいただいたところであるので、…」 asks for nothing.
 */
public enum SpeechAct {
    /** It moves the meeting on, greets, thanks, or only announces how many points follow. */
    PROCEDURE(
            "意見交換に移|コメントをいただき|発言を(?:いただき|お願い)|異議(?:は|が)?(?:な|あり)|異論はないか|確認に移|本案を(?:決定|可決)|会議を(?:開|閉)"
                    + "|再開いたし|開会|閉会|散会|議題と(?:し|いた)|お諮り|お答え(?:し|いた|申)|答弁(?:いた|を終|し)|質問を(?:行い|終わ)|会議時間|御礼申し上げ|感謝申し上げ|おはよう"
                    + "|お集まり|活発な(?:ご|御)?(?:討議|議論)|通告に従い|再質問です|朗読|終わります|(?:ご|御)?(?:理解|協力)を?[^、]{0,8}お願い"
                    + "|(?:意見|発言|コメント|所感)を?[^、。]{0,4}(?:述べ|申し上げ|させていただ)|関連付けて発言|発言させていただ|以下の点について"
                    + "|[0-9一二三四五六七八九十]+点(?:[、だけに][^。]{0,14})?(?:を?(?:お願い|意見を|ご?提言)?(?:申し上げ|させて|話し|述べ)|お願い)|(?:コメント|話)したい|君。?$"
                    + "|静粛に|説明を(?:お?願い|求め)|(?:ありがとう|有難う)ござい|次に参り|補足(?:いた)?します|宣誓|^.{0,14}よろしくお願い(?:いた|し(?!た)|申)|決定いたしました|意見を[^、]{0,6}聞かせていただ"),
    /** It asks for something to be done: お願いしたい, 検討いただきたい. */
    REQUEST("お願い|願い(?:たい|ます)|(?:いただき|頂き)たい|(?:いただけ|頂け)(?:れば|ない|ます|る)|ほしい|欲しい|て(?:ください|下さい)|ぜひ、?よろしく"),
    /** It hopes that something will be done: 期待する, 望まれる. */
    EXPECTATION("期待(?:し|する|いた|を(?:し|寄せ)|申)|望(?:む|みた|みます|まれ)|要望(?:し|いた)|求め(?:る|たい|ます)"),
    /** It says that something has to be done: 必要がある, すべき. */
    NEED("べき(?:だ|で|と|。|か|$)|必要(?:が|だ|で|と(?:な|考|思|い)|性が|では|なの|。|$|不可欠)|不可欠|必須|なければ(?:なら|いけ)|ねばならない"),
    /** It says that something matters: 重要と考える. */
    IMPORTANCE("重要(?:と|だ|で|な(?:点|こと|課題)|が|。|$)|大事(?:だ|で|に|。)|有効(?:で|だ)|有用|急務|喫緊|求められ|時期だ|望ましい|適切では"),
    /** It asks for an answer: 所見を伺う. */
    QUESTION("伺(?:い|う)|尋ね|でしょうか|いかが|(?:見解|所見|答弁)を|ますか"),
    /** It says what the speaker is going to do: 進めてまいりたい. */
    COMMITMENT(
            "てまい(?:り|る)|[てで]いきたい|[てで]いく(?:考え|所存|こととし)|[てで]いきます|所存|貢献し|尽力|努めます|いたします(?:。|$)|たいと(?:思|考え)|(?:考え|図り|し)たい(?:。|$)|まいる(?:。|$)"),
    /** It says what is being done: 推進している. */
    PROGRESS("(?:推進|強化|実施|支援|検討|導入|展開|整備|取り組んで|努めて|図って|促して|進めて)(?:し|きて)?(?:ている|いる|ております|おります)|深化させて|ところ(?:で|。|$)|てきた"),
    /** None of these. */
    STATEMENT("");

    private static final int LAST_WORDS = 42;

    /** How a speaker sums up: 以上３点を申し上げたが. */
    private static final String CLOSES = "以上";

    private final Pattern forms;

    SpeechAct(String forms) {
        this.forms = Pattern.compile(forms);
    }

    /** What {@code sentence} does; the first kind that fits, in the order they stand here. */
    public static SpeechAct of(String sentence) {
        String folded = Folding.fold(sentence).strip();
        String last = folded.length() > LAST_WORDS ? folded.substring(folded.length() - LAST_WORDS) : folded;
        if (folded.startsWith(CLOSES)) {
            return PROCEDURE;
        }
        for (SpeechAct act : values()) {
            if (act.forms.matcher(last).find()) {
                return act;
            }
        }
        return STATEMENT;
    }

    /** Whether it wants something done by others. */
    public boolean asks() {
        return switch (this) {
            case REQUEST, EXPECTATION, NEED, IMPORTANCE -> true;
            case PROCEDURE, QUESTION, COMMITMENT, PROGRESS, STATEMENT -> false;
        };
    }
}
