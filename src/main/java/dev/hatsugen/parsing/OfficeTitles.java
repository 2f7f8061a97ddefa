package dev.hatsugen.parsing;

import dev.hatsugen.language.Lexicon;
import dev.hatsugen.language.Word;
import dev.hatsugen.language.Words;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words that tell an office, a body or a person's name apart in labels and attendance lists. */
final class OfficeTitles {

    private static final Lexicon WORDS = Lexicon.of("office-titles");

    /** How an office ends. */
    static final Pattern OFFICE = Pattern.compile(WORDS.expression("end") + "$");

    /** How an office begins, where it follows a name without a blank. */
    static final Pattern OFFICE_START = WORDS.pattern("start");

    /** A seat number. */
    static final Pattern SEAT = Pattern.compile("[0-9０-９〇一二三四五六七八九十百]+番");

    /** How a body's name ends. */
    static final Pattern BODY = Pattern.compile(WORDS.expression("body") + "$");

    private static final Pattern NAME = Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}々ヶヵー・]{2,14}");
    private static final Pattern NO_NAME = Pattern.compile("^" + WORDS.expression("no-name-start")
            + "|[0-9０-９〇一二三四五六七八九十百千万億]+" + WORDS.expression("no-name-unit") + "$|.*"
            + WORDS.expression("no-name-end") + "$");
    private static final Pattern HONOUR = Pattern.compile(honorific("kun", "san", "sensei", "member") + "$");
    private static final Pattern COURTESY = Pattern.compile(honorific("kun") + "$");
    private static final Pattern PARTED_COURTESY = Pattern.compile("(?<=[\\s　]\\S{1,4})[\\s　]*" + COURTESY);

    /** A given name, behind which the dictionary takes a surname for one. */
    static final String ANY_GIVEN_NAME = "太郎";

    private static final int SHORT_SURNAME = 2;

    private OfficeTitles() {}

    /** The words of respect of some kinds (kun, san, sama, sensei, member), as an expression. */
    static String honorific(String... kinds) {
        return Arrays.stream(kinds).map(WORDS::expression).collect(Collectors.joining("|", "(?:", ")"));
    }

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

    /** {@code words} without 君 or 氏 behind a surname and a given name: 佐々木　真由美君. */
    static String withoutCourtesy(String words) {
        return PARTED_COURTESY.matcher(words).replaceFirst("");
    }

    /** Whether 君 or 氏 is behind {@code words}. */
    static boolean hasCourtesy(String words) {
        return COURTESY.matcher(words).find();
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
