package dev.hatsugen.language;

import dev.hatsugen.minutes.Span;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds the words of a text that name a time by the day they were said on (昨年７月, 本年５月, 一昨年, 今年の夏, 先月, 先日, 次回会合)
 * or by an era (令和５年度), and works out which time that is. 本日 and 今日 are in every turn and are left alone, as are words
 * that only seem to name a time (日本年金, 前回 without a meeting behind it).
 */
public final class RelativeDates {

    private static final Lexicon WORDS = Lexicon.of("relative-dates");
    private static final Map<String, Integer> YEARS = of("year ", Integer::valueOf);
    private static final Map<String, Integer> MONTHS = of("month ", Integer::valueOf);
    private static final Map<String, Integer> DAYS = of("day ", Integer::valueOf);
    private static final Map<String, Moment.Unit> PARTS = of("part ", Moment.Unit::valueOf);
    private static final Map<String, Integer> SEASON_YEARS = Map.of("昨", -1, "今", 0, "来", 1);

    private static final String NUMBER = "(?:[0-9]{1,2}|[一二三四五六七八九十]{1,3})";
    private static final String MONTH = "(?<month>" + NUMBER + ")月(?:(?<day>" + NUMBER + ")日)?";
    private static final String PART = group("part", PARTS.keySet()) + "(?<!春(?=闘))";
    private static final String AFTER_YEAR = "(?:(?<fiscal>度)|の?" + MONTH + "|の?" + PART + ")?";

    private static final Pattern BY_YEAR =
            Pattern.compile("(?<!\\p{IsHan})" + group("year", YEARS.keySet()) + AFTER_YEAR);
    private static final Pattern BY_ERA =
            Pattern.compile("(?<era>令和|平成|昭和)(?<count>[" + JapaneseNumbers.FIGURES + "]{1,3})年" + AFTER_YEAR);
    private static final Pattern SHORT =
            Pattern.compile("(?<!\\p{IsHan})(?:(?<season>[今昨来])(?<part>[春夏秋冬])(?!\\p{IsHan})|"
                    + group("day", DAYS.keySet()) + "(?<!明日(?=香))|" + group("moon", MONTHS.keySet()) + "|"
                    + group("past", WORDS.words("past"))
                    + "|(?<meeting>次回|前回)(?=の?(?:第[0-9]+回)?(?:会合|\\p{IsHan}{0,6}本部|会議|委員会|審議会|総会|定例会|部会)))"
                    + "|(?<![0-9])(?<ago>[0-9]{1,3})年前(?![半期])");

    private RelativeDates() {}

    /** The words of the categories that begin so, each with what the rest of its category means. */
    private static <T> Map<String, T> of(String unit, Function<String, T> meaning) {
        return WORDS.categories().entrySet().stream()
                .filter(word -> word.getValue().startsWith(unit))
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, word -> meaning.apply(word.getValue().substring(unit.length()))));
    }

    /** The words as a named group, longer ones first. */
    private static String group(String name, Set<String> words) {
        return words.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .collect(Collectors.joining("|", "(?<" + name + ">", ")"));
    }

    /**
     * Words that name a time.
     *
     * @param span where they are in the text as it was given
     * @param moment the time; null where it hangs on the day of speaking and that is unknown
     */
    public record Mention(Span span, @Nullable Moment moment) {}

    /**
     * The words of {@code text} that name a time, in order; they never overlap.
     *
     * @param said the day the words were said on; null where it is unknown
     */
    public static List<Mention> find(String text, @Nullable LocalDate said) {
        Folding.Folded folded = Folding.foldWithOffsets(text);
        List<Mention> mentions = new ArrayList<>();
        for (Pattern pattern : List.of(BY_YEAR, BY_ERA, SHORT)) {
            Matcher matcher = pattern.matcher(folded.text());
            while (matcher.find()) {
                Span span = new Span(folded.offsets()[matcher.start()], folded.offsets()[matcher.end()]);
                mention(span, pattern, matcher, said).ifPresent(mentions::add);
            }
        }
        mentions.sort((left, right) ->
                Integer.compare(left.span().start(), right.span().start()));
        return mentions;
    }

    private static Optional<Mention> mention(Span span, Pattern pattern, Matcher matcher, @Nullable LocalDate said) {
        try {
            if (pattern.equals(BY_ERA)) {
                int count = number(matcher.group("count"));
                OptionalInt year = JapaneseDates.year(matcher.group("era"), count);
                return year.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Mention(span, ofYear(matcher, year.getAsInt())));
            }
            if (said == null) {
                return Optional.of(new Mention(span, null));
            }
            Moment moment = pattern.equals(BY_YEAR) ? byYear(matcher, said) : byShort(matcher, said);
            return Optional.of(new Mention(span, moment));
        } catch (DateTimeException e) {
            return Optional.empty(); // 13月, 令和九百年: no time
        }
    }

    private static Moment byYear(Matcher matcher, LocalDate said) {
        int offset = YEARS.getOrDefault(matcher.group("year"), 0);
        if (matcher.group("fiscal") != null) {
            int fiscal = said.getMonthValue() < 4 ? said.getYear() - 1 : said.getYear();
            return Moment.ofYear(Moment.Unit.FISCAL_YEAR, fiscal + offset);
        }
        return ofYear(matcher, said.getYear() + offset);
    }

    /** The time in {@code year} that the words behind the year name. */
    private static Moment ofYear(Matcher matcher, int year) {
        String part = matcher.group("part");
        if (matcher.group("fiscal") != null) {
            return Moment.ofYear(Moment.Unit.FISCAL_YEAR, year);
        }
        if (part != null) {
            return Moment.ofYear(PARTS.getOrDefault(part, Moment.Unit.YEAR), year);
        }
        if (matcher.group("month") == null) {
            return Moment.ofYear(Moment.Unit.YEAR, year);
        }
        int month = number(matcher.group("month"));
        return matcher.group("day") == null
                ? new Moment(Moment.Unit.MONTH, LocalDate.of(year, month, 1))
                : new Moment(Moment.Unit.DAY, LocalDate.of(year, month, number(matcher.group("day"))));
    }

    private static Moment byShort(Matcher matcher, LocalDate said) {
        if (matcher.group("season") != null) {
            int year = said.getYear() + SEASON_YEARS.getOrDefault(matcher.group("season"), 0);
            return Moment.ofYear(PARTS.getOrDefault(matcher.group("part"), Moment.Unit.YEAR), year);
        }
        if (matcher.group("day") != null) {
            return new Moment(Moment.Unit.DAY, said.plusDays(DAYS.getOrDefault(matcher.group("day"), 0)));
        }
        if (matcher.group("moon") != null) {
            int months = MONTHS.getOrDefault(matcher.group("moon"), 0);
            return new Moment(Moment.Unit.MONTH, said.plusMonths(months).withDayOfMonth(1));
        }
        if (matcher.group("ago") != null) {
            return Moment.ofYear(Moment.Unit.ABOUT_YEAR, said.getYear() - number(matcher.group("ago")));
        }
        if (matcher.group("past") != null) {
            return new Moment(Moment.Unit.SHORTLY_BEFORE, said);
        }
        boolean next = "次回".equals(matcher.group("meeting"));
        return new Moment(next ? Moment.Unit.NEXT_MEETING : Moment.Unit.PREVIOUS_MEETING, said);
    }

    private static int number(String written) {
        return JapaneseNumbers.parse(written).orElseThrow(() -> new DateTimeException("no number: " + written));
    }
}
