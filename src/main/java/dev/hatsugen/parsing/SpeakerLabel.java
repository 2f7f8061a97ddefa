package dev.hatsugen.parsing;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The words that name a speaker: a surname with an office (遠藤本部員), an office with a person in brackets (議長（多田政拓君）), a
 * body with its speaker (総務省（翁長部長）), a seat number with a name (３番（橋詰亜咲美）).
 *
 * @param text as the source writes it, without its mark and enclosing brackets
 * @param outside the words before the last brackets, or all of them
 * @param person the words in the last brackets where they name somebody, else null
 */
record SpeakerLabel(String text, String outside, @Nullable String person) {

    private static final int LONGEST = 70;
    private static final Pattern OFFICE =
            Pattern.compile("(?:大臣|政務官|本部員|[委議役職会組局課教隊社部団]員|[^成延特伸助増冗]長|[^器五半]官|監|理事|監事|幹事|知事|主査|主幹|主任|主事"
                    + "|書記|顧問|参与|参考人|公述人|証人|陳述人|教授|講師|弁護士|代表|代理|官補|長補|補佐|事務局|司会者?|総裁|頭取"
                    + "|取締役|オブザーバー|説明者|管理者|発言者|技監|君|氏|さん|先生)$");
    private static final Pattern SEAT = Pattern.compile("^[0-9０-９〇一二三四五六七八九十百]+番$");
    private static final Pattern BODY =
            Pattern.compile("(?:省|庁|局|院|協会|連合会|連盟|機構|法人.*|会社.*|研究所|センター|大学|都|道|府|県|市|町|村|区|組合|会議所|事務局|委員会)$");
    private static final Pattern IN_BRACKETS = Pattern.compile("^(.+?)[（(]([^（(]{1,40})[）)]$");
    private static final Pattern NOT_A_SPEAKER =
            Pattern.compile("^(?:出席|欠席|署名|会議録|説明のため|傍聴|日程|議案|報告|配[布付]|資料|次回|以下|全)");
    private static final Pattern SPEECH = Pattern.compile("[。、，,！？]|ます|です|した$|する$");

    /** Reads a label out of {@code words}; null where they are none. */
    static @Nullable SpeakerLabel read(String words) {
        String text = unwrap(words.strip());
        if (text.length() < 2 || text.length() > LONGEST || SPEECH.matcher(text).find()) {
            return null;
        }
        if (NOT_A_SPEAKER.matcher(text).find() || blanks(text) > 2) {
            return null;
        }
        Matcher bracketed = IN_BRACKETS.matcher(text);
        if (bracketed.matches()) {
            return bracketed(
                    text, bracketed.group(1).strip(), bracketed.group(2).strip());
        }
        return OFFICE.matcher(text).find() || SEAT.matcher(text).matches() ? new SpeakerLabel(text, text, null) : null;
    }

    private static @Nullable SpeakerLabel bracketed(String text, String outside, String inside) {
        boolean person = OFFICE.matcher(inside).find();
        if (SEAT.matcher(outside).matches() || (BODY.matcher(outside).find() && person)) {
            return new SpeakerLabel(text, outside, inside);
        }
        if (!OFFICE.matcher(outside).find()) {
            return null;
        }
        return new SpeakerLabel(text, outside, inside);
    }

    /** Takes off one pair of brackets that encloses all of {@code words}. */
    private static String unwrap(String words) {
        if (words.length() < 3 || "（(【〔［[".indexOf(words.charAt(0)) < 0) {
            return words;
        }
        int depth = 0;
        for (int i = 0; i < words.length(); i++) {
            depth += Brackets.step(words.charAt(i));
            if (depth == 0) {
                return i == words.length() - 1 ? words.substring(1, i).strip() : words;
            }
        }
        return words;
    }

    private static long blanks(String text) {
        return text.chars().filter(c -> Page.isBlank((char) c)).count();
    }
}
