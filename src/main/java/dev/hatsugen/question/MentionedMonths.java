package dev.hatsugen.question;

import dev.hatsugen.language.Folding;
import dev.hatsugen.minutes.Meeting;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The months that are in a question, whether or not it names a meeting by them: 「6月に決めた額」, "by March", 6/26. */
public final class MentionedMonths {

    private static final Pattern JAPANESE = Pattern.compile("(?<![0-9])(1[0-2]|[1-9])(?:月|/[0-9]{1,2}(?![0-9/]))");
    private static final Pattern ENGLISH = Pattern.compile(Arrays.stream(Month.values())
            .map(month -> month.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT))
            .collect(Collectors.joining("|", "\\b(", ")\\b")));

    private final Set<Month> months = EnumSet.noneOf(Month.class);

    /** Reads {@code question}. */
    public MentionedMonths(String question) {
        String folded = Folding.fold(question);
        Matcher japanese = JAPANESE.matcher(folded);
        while (japanese.find()) {
            months.add(Month.of(Integer.parseInt(japanese.group(1))));
        }
        Matcher english = ENGLISH.matcher(folded);
        while (english.find()) {
            months.add(Month.valueOf(english.group(1).toUpperCase(Locale.ROOT)));
        }
    }

    /** Whether {@code meeting} was held in one of them. */
    public boolean hold(Meeting meeting) {
        LocalDate date = meeting.header().date();
        return date != null && months.contains(date.getMonth());
    }
}
