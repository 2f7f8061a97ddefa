package dev.hatsugen.parsing;

import java.util.regex.Pattern;

/** Lists whose people have dots between them: 早川・小暮(書記)・戸川. */
final class DottedNames {

    private static final Pattern DOT = Pattern.compile("[）)][\\s　]*[・･](?=[\\s　]*\\p{L})");

    /** A dot that is in no brackets and no name from abroad. */
    private static final Pattern DOT_OUTSIDE =
            Pattern.compile("[\\s　]*(?:(?<!\\p{IsKatakana})[・･]|[・･](?!\\p{IsKatakana}))(?![^（()）]*[）)])[\\s　]*");

    private static final String SURNAME =
            "\\p{IsHan}[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]{0,4}(?:[（(][^（()）]*[）)])?";

    /** Surnames with dots between them: 早川・小暮(書記)・戸川. */
    private static final Pattern DOTTED = Pattern.compile("(?:" + SURNAME + "[\\s　]*[・･][\\s　]*){2,}" + SURNAME);

    private DottedNames() {}

    /** Whether dots part the people of {@code list}: behind what brackets tell of each, or between surnames. */
    static boolean areIn(String list) {
        return DOT.matcher(list).results().count() > 1
                || DOTTED.matcher(list.strip()).matches();
    }

    /** Those of a list, with commas between them. */
    static String atCommas(String list) {
        return DOT_OUTSIDE.matcher(list).replaceAll("、");
    }
}
