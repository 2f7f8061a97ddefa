package dev.hatsugen.parsing;

import dev.hatsugen.language.JapaneseNumbers;
import dev.hatsugen.language.Lexicon;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The council or group that met, from a meeting's title: what is left without number, date, kind of meeting and of document. */
final class BodyName {

    private static final String FIGURES = "[" + JapaneseNumbers.FIGURES + "]";
    private static final Pattern BRACKETS = Pattern.compile("[（(【\\[][^（()）】\\]]*[）)】\\]]");
    private static final Pattern NUMBER = Pattern.compile("第[\\s　]*" + FIGURES + "{1,6}[\\s　]*[回号期次]");
    private static final Pattern DATE = Pattern.compile("(?:令和|平成|昭和)?[\\s　]*" + FIGURES + "{1,4}[\\s　]*年度?(?:[\\s　]*"
            + FIGURES + "{1,3}[\\s　]*月(?:[\\s　]*" + FIGURES
            + "{1,3}[\\s　]*日)?)?(?:分|期)?|[0-9]{4}[-/.][0-9]{1,2}[-/.][0-9]{1,2}|" + FIGURES + "{1,2}月(?:分|定例会?)?");
    private static final Pattern LATIN_DATE = Pattern.compile(
            "(?i),?\\s*(?:held )?(?:on )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?(?:\\d{1,2}(?:st|nd|rd|th)? [a-z]+,? \\d{4}|[a-z]+ \\d{1,2}(?:st|nd|rd|th)?, \\d{4}).*$");

    /** A day without a year and what is behind it, or an hour: 5/14(火) 13:00〜13:50 休憩室. */
    private static final Pattern DAY_AND_BEHIND =
            Pattern.compile("(?<=\\S)[\\s　]*(?:(?<![0-9/])[0-9０-９]{1,2}(?:[/／]|[\\s　]*月[\\s　]*)"
                    + "[0-9０-９]{1,2}日?(?![0-9０-９/／])|[0-9０-９]{1,2}[:：][0-9０-９]{2}).*$");

    private static final Pattern DAY_BEFORE =
            Pattern.compile("^[\\s　]*[0-9０-９]{1,2}(?:[/／]|[\\s　]*月[\\s　]*)[0-9０-９]{1,2}日?[\\s　]+");

    private static final Lexicon WORDS = Lexicon.of("meeting-headers");
    private static final Pattern DOCUMENT = Pattern.compile(WORDS.expression("document") + "[\\s　]*$");
    private static final Pattern LATIN_DOCUMENT = Pattern.compile(
            "(?i)^(?:draft |approved |confirmed )?(?:minutes|notes|transcript|record|log)(?: of)?(?: proceedings)?(?: of)?(?: an?| the)?(?: meeting of)?(?: the)? |[:,]? ?(?:meeting )?(?:minutes|notes|transcript|log)$|[:,]? (?:regular |monthly |weekly )?meeting$");
    private static final Pattern KIND = Pattern.compile(WORDS.expression("kind") + "[\\s　]*$");

    /** A committee and behind it the organisation that it belongs to. */
    private static final Pattern OWNER_BEHIND = Pattern.compile("^(\\S+会) (" + WORDS.expression("owner") + ")$");

    private BodyName() {}

    /** Null where the title names no body. */
    static @Nullable String of(@Nullable String title) {
        if (title == null) {
            return null;
        }
        String name = NUMBER.matcher(
                        BRACKETS.matcher(MeetingNumber.without(title)).replaceAll(" "))
                .replaceAll(" ");
        name = DAY_BEFORE.matcher(name).replaceFirst("");
        name = DAY_AND_BEHIND.matcher(name).replaceFirst("");
        name = Arrays.stream(name.split("[\\s　]+"))
                .map(BodyName::withoutKind)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" "))
                .strip();
        name = OWNER_BEHIND.matcher(name).replaceFirst("$2 $1");
        name = LATIN_DATE.matcher(name).replaceFirst("");
        name = LATIN_DOCUMENT
                .matcher(name)
                .replaceAll("")
                .strip()
                .replaceAll("[,、:：/／-]+$", "")
                .strip();
        return name.length() < 2 ? null : isInCapitals(name) ? capitalized(name) : name;
    }

    private static String withoutKind(String part) {
        String bare = DATE.matcher(part).replaceAll("");
        String before;
        do {
            before = bare;
            bare = DOCUMENT.matcher(bare).replaceFirst("");
            bare = KIND.matcher(bare).replaceFirst("");
        } while (!bare.equals(before));
        return bare;
    }

    private static boolean isInCapitals(String name) {
        return name.equals(name.toUpperCase(Locale.ROOT)) && name.chars().allMatch(letter -> letter < 0x2E80);
    }

    private static String capitalized(String name) {
        return Arrays.stream(name.split(" "))
                .map(word -> word.matches("AND|OF|THE|FOR|ON|IN")
                        ? word.toLowerCase(Locale.ROOT)
                        : word.substring(0, 1) + word.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
    }
}
