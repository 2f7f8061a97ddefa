package dev.hatsugen.parsing;

import dev.hatsugen.language.Word;
import dev.hatsugen.language.Words;
import java.util.regex.Pattern;

/** Words that tell an office, a body or a person's name apart in labels and attendance lists. */
final class OfficeTitles {

    /** How an office ends. */
    static final Pattern OFFICE =
            Pattern.compile("(?:[^全人定動満増減要欠充各\\s]員|[^成延特伸助増冗全波身最\\s]長|[^器五半\\s]官|[^総\\s]監|総監|総理|大臣"
                    + "|(?:理|監|幹|知|主|参|領|検|判)事|主[査幹任席]|首席|書記|顧問|参与|参考人|公述人|証人|陳述人|教授|助教|講師|弁護士|(?:監査|管理|代理|鑑定|保証|後見)人|(?:医|看護|薬剤|保健|技|牧|教)師|[福護理計書務査]士|主任|代表|代理|官補|長補|補佐"
                    + "|事務局|司会者?|総裁|頭取|会頭|取締役|執行役|オブザーバー|アドバイザー|コンサルタント|リーダー|マネー?ジャー|ディレクター|チーフ"
                    + "|(?:説明|管理|発言|発表|報告|質問|担当|当局|代理|有識|関係|責任|請願|陳情)者|(?<=[長監官事])(?:兼務|事務取扱|心得)|委員[A-ZＡ-Ｚ0-9０-９]"
                    + "|CIO|CISO|(?<!諸)君|氏|(?<!皆|患者|お客|子ども|子供)さん|先生)$");

    /** How an office begins, where it follows a name without a blank. */
    static final Pattern OFFICE_START =
            Pattern.compile("内閣|官房|総理|副(?=[大知長会議委座本総部理市町村区校館局])|経済|財務|総務|外務|法務|文部|厚生|農林|国土|環境"
                    + "|防衛|国家|警察|警視|消防|金融|消費|復興|デジタル|政務|事務|首席|主席|主査|主幹|主任|参事|参考人|参与|審議|調整|国民|物価|総合|調査|統括|総括|大臣|政策"
                    + "|企画|次官|局長|部長|課長|室長|係長|次長|所長|署長|館長|校長|学長|院長|専務|常務|代表|取締役|会長|会頭|委員|専門|臨時|座長|議長|議員|部会|分科"
                    + "|本部|理事|監事|幹事|教授|准教授|講師|助教|知事|市長|町長|村長|区長|長官|顧問|特別|証人|公述人|弁護士|委長|司会|構成員|技監|総監|日銀|担当|先生|氏|君|さん");

    /** A seat number. */
    static final Pattern SEAT = Pattern.compile("[0-9０-９〇一二三四五六七八九十百]+番");

    /** How a body's name ends. */
    static final Pattern BODY = Pattern.compile("(?:省|庁|局|院|協会|連合会|連盟|機構|法人.*|会社.*|研究所|センター|大学|都|道|府|県|市|町|村|区|組合|会議所"
            + "|事務局|委員会|本部|財団.*|社団.*|基金|ホールディングス|グループ|室|課|部|側|者|診療科|内科|外科|科|病棟)$");

    private static final Pattern NAME = Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}々ヶヵー・]{2,14}");
    private static final Pattern NO_NAME = Pattern.compile(
            "^(?:第|全|計|以下|欠席|出席|代理|説明|報告|追加|継続|案|仮称|拍手|休憩|その|各|当時|敬称)"
                    + "|[0-9０-９〇一二三四五六七八九十百千万億]+(?:円|割|時|分|秒|年|月|日|人|名|校|社|台|件|本|か所|箇所|基金)$|.*(?:号|件|案|回|年度?|分|関係|担当|代行|兼務|扱|会|室|第)$");
    private static final Pattern HONOUR = Pattern.compile("(?:君|氏|さん|先生|議員|委員)$");
    /** A given name, behind which the dictionary takes a surname for one. */
    private static final String ANY_GIVEN_NAME = "太郎";

    private static final int SHORT_SURNAME = 2;

    private OfficeTitles() {}

    /** Whether {@code words} can be a person's name, with or without 君, 氏 or 議員 behind it. */
    static boolean isName(String words) {
        String name = unhonoured(words);
        return NAME.matcher(name).matches()
                && !NO_NAME.matcher(name).find()
                && !OFFICE.matcher(name).find();
    }

    /** {@code words} without blanks and without 君, 氏 or 議員 behind them. */
    static String unhonoured(String words) {
        return HONOUR.matcher(compact(words)).replaceFirst("");
    }

    static boolean isHonoured(String words) {
        return HONOUR.matcher(compact(words)).find();
    }

    /** Whether a name holds a given name too, and not a surname alone. */
    static boolean isFullName(String words) {
        String name = unhonoured(words);
        return name.length() > surnameLength(name) || words.strip().matches("\\S+[\\s　]+\\S+");
    }

    /** That of a surname which the dictionary knows (佐々木), else of a usual one. */
    private static int surnameLength(String name) {
        Word first = Words.of(name + ANY_GIVEN_NAME).getFirst();
        boolean known = first.kind() == Word.Kind.PERSON;
        return known ? Math.max(SHORT_SURNAME, first.surface().length()) : SHORT_SURNAME;
    }

    /** {@code words} without blanks. */
    static String compact(String words) {
        StringBuilder compact = new StringBuilder(words.length());
        words.chars().filter(c -> !Page.isBlank((char) c)).forEach(c -> compact.append((char) c));
        return compact.toString();
    }
}
