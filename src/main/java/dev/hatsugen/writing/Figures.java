package dev.hatsugen.writing;

import dev.hatsugen.language.JapaneseDates;
import dev.hatsugen.language.JapaneseNumbers;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a text, whichever way they are written: 2,300万円, 二千三百万円 and 23 million are one value. A year of an era is
 * the year it was.
 */
final class Figures {

    private static final String KANJI = "〇零一二三四五六七八九十百千";
    private static final String COUNTERS = "人名件回年月日時分秒円億万兆%割倍度台本校社国週番位条項箇点票歳才期号区丁階床軒戸枚冊通頭か";

    private static final Pattern ERA = Pattern.compile("(令和|平成|昭和|大正|明治)\\s*([0-9元" + KANJI + "]{1,4})\\s*年");
    private static final Pattern FIGURE = Pattern.compile(
            "(?<ordinal>第)?(?:(?<digits>[0-9]+(?:,[0-9]{3})*(?:\\.[0-9]+)?)|(?<kanji>[" + KANJI
                    + "]+))\\s?(?<times>[千百]?[万億兆]|million|billion|thousand|hundred)?(?:(?<unit>[\\p{IsHan}ァ-ヶー%]目?)|(?= ?percent))?");

    private static final Map<String, BigDecimal> TIMES = Map.ofEntries(
            Map.entry("万", power(4)),
            Map.entry("億", power(8)),
            Map.entry("兆", power(12)),
            Map.entry("百万", power(6)),
            Map.entry("千万", power(7)),
            Map.entry("百億", power(10)),
            Map.entry("千億", power(11)),
            Map.entry("hundred", power(2)),
            Map.entry("thousand", power(3)),
            Map.entry("million", power(6)),
            Map.entry("billion", power(9)));

    private static final List<String> ENGLISH = List.of(
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
            "twenty");
    private static final Pattern ENGLISH_WORD =
            Pattern.compile("\\b(" + String.join("|", ENGLISH.subList(2, ENGLISH.size())) + ")\\b");

    private Figures() {}

    /**
     * One figure.
     *
     * @param value without trailing noughts
     * @param unit the sign behind it; empty where there is none that counts
     */
    record Figure(BigDecimal value, String unit) {}

    /** The figures of {@code folded}. */
    static Set<Figure> of(String folded) {
        Set<Figure> figures = new HashSet<>();
        Matcher matcher = FIGURE.matcher(withWesternYears(withDigits(folded)));
        while (matcher.find()) {
            Figure figure = figure(matcher);
            if (figure != null) {
                figures.add(figure);
            }
        }
        return figures;
    }

    private static @Nullable Figure figure(Matcher matcher) {
        String digits = matcher.group("digits");
        String kanji = matcher.group("kanji");
        String times = matcher.group("times");
        String unit = matcher.group("unit") == null ? "" : matcher.group("unit");
        boolean counted = !unit.isEmpty() && COUNTERS.contains(unit.substring(0, 1));
        boolean counts = matcher.group("ordinal") != null || times != null || counted;
        if (digits == null && !counts) {
            return null; // 一方, 十分, 三位一体: words, not figures
        }
        BigDecimal value;
        if (digits != null) {
            value = new BigDecimal(digits.replace(",", ""));
        } else {
            OptionalInt parsed = JapaneseNumbers.parse(kanji);
            if (parsed.isEmpty()) {
                return null;
            }
            value = BigDecimal.valueOf(parsed.getAsInt());
        }
        BigDecimal whole = times == null ? value : value.multiply(TIMES.getOrDefault(times, BigDecimal.ONE));
        return new Figure(whole.stripTrailingZeros(), counted ? unit : "");
    }

    private static String withWesternYears(String text) {
        return ERA.matcher(text).replaceAll(era -> {
            OptionalInt yearOfEra = JapaneseNumbers.parse(era.group(2));
            OptionalInt year =
                    yearOfEra.isEmpty() ? OptionalInt.empty() : JapaneseDates.year(era.group(1), yearOfEra.getAsInt());
            return year.isEmpty() ? Matcher.quoteReplacement(era.group()) : year.getAsInt() + "年";
        });
    }

    private static String withDigits(String text) {
        return ENGLISH_WORD.matcher(text).replaceAll(word -> String.valueOf(ENGLISH.indexOf(word.group(1))));
    }

    private static BigDecimal power(int exponent) {
        return BigDecimal.TEN.pow(exponent);
    }
}
