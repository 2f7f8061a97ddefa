package dev.hatsugen.question;

import dev.hatsugen.language.Lexicon;
import dev.hatsugen.minutes.Span;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What may follow a name: a word of respect, or an office. */
final class Address {

    private static final Pattern RESPECT =
            Pattern.compile("^" + Lexicon.of("honorifics").expression("behind"));

    /** An office behind a name holds no particle and is short. */
    private static final Pattern OFFICE = Pattern.compile("^[^\\s、。はがをにでとの?？ぁ-ゖ]{1,16}");

    private Address() {}

    /** {@code span} with the word of respect that {@code text} has right behind it: 校長先生, 部長さん. */
    static Span withRespect(String text, Span span) {
        Matcher respect = RESPECT.matcher(text.substring(span.end()));
        return respect.find() ? new Span(span.start(), span.end() + respect.end()) : span;
    }

    /** The length of the word of respect or the office that {@code words} begin with; 0 where they begin with neither. */
    static int length(String words) {
        Matcher respect = RESPECT.matcher(words);
        if (respect.find()) {
            return respect.end();
        }
        Matcher run = OFFICE.matcher(words);
        if (!run.find()) {
            return 0;
        }
        Optional<Rank> first = Rank.in(run.group()).stream().findFirst();
        return first.map(rank -> rank.span().end()).orElse(0);
    }
}
