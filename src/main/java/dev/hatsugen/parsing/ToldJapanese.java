package dev.hatsugen.parsing;

import dev.hatsugen.language.Lexicon;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Sentences of Japanese minutes that tell that somebody said something: {@code 館長から、…との説明があった。} */
final class ToldJapanese {

    private static final int MIN_WORDS = 10;
    private static final Lexicon WORDS = Lexicon.of("told-turns");
    private static final String FROM = "(?:から|より)";
    private static final Pattern TELLS = Pattern.compile("^([^、。「」]{2,30}?)(?:(?:" + FROM + "|は)(?:"
            + WORDS.expression("aside") + ")?、|が(?=[^。]{0,20}" + WORDS.expression("telling") + "))(.*)$");
    private static final Pattern NUMBER = Pattern.compile("^(?:[（(【〔]?[0-9０-９]{1,2}[）)】〕．.]|[①-⑳])[\\s　]*");
    private static final Pattern OPENS = Pattern.compile("^[^、。「」]{2,20}?" + FROM + "、");
    private static final Pattern SAID = Pattern.compile(
            WORDS.expression("act") + "(?:が|を|も)?" + WORDS.expression("done") + "|" + WORDS.expression("said"));
    private static final Pattern SAID_BY_ANOTHER =
            Pattern.compile(WORDS.expression("leads-to-another") + "、" + WORDS.expression("to-this")
                    + "?([^、。「」]{2,20}?)(?:" + FROM + "、?[^。]*|[がは]、?[^、。]*)" + WORDS.expression("replied"));

    /** Words that lead over to what the same speaker, or the next one, tells. */
    private static final Pattern LEADS_OVER = Pattern.compile("^" + WORDS.expression("leads-over") + "、?");

    private static final Pattern SUBJECT = Pattern.compile("^([^、。「」]{2,20}?)は、");
    private static final Pattern GOES_ON = Pattern.compile("^" + WORDS.expression("goes-on"));
    private static final Pattern OUTCOME = Pattern.compile("^" + WORDS.expression("outcome"));

    private ToldJapanese() {}

    /** Who alone is told in {@code words} to have said something; null where nobody or several are. */
    static @Nullable String speaker(String words, LabelJudge judge) {
        Matcher tells = TELLS.matcher(words);
        return tells.matches() && isOneSpeakers(tells, judge) ? speaker(tells) : null;
    }

    /** Whether {@code words} begin with somebody of whom something is told. */
    static boolean hasSubject(String words, LabelJudge judge) {
        Matcher tells = TELLS.matcher(words);
        return tells.matches() && isSomebody(speaker(tells), judge);
    }

    /** Whether {@code sentence} is told of the speaker of the one before it: 同委員より、…. */
    static boolean goesOn(String sentence) {
        return GOES_ON.matcher(sentence).find();
    }

    /** Whether {@code words} lead over to what follows, from the same speaker perhaps. */
    static boolean leadsOver(String words) {
        return LEADS_OVER.matcher(words).find();
    }

    /** Whether {@code paragraph} is what the record itself says of an outcome. */
    static boolean isOutcome(String paragraph) {
        return OUTCOME.matcher(paragraph).find();
    }

    /** Whether {@code line} begins as a paragraph does that tells what somebody said. */
    static boolean opens(String line) {
        return OPENS.matcher(line).find();
    }

    /** Whether {@code line} begins with somebody as what is told of, which a sentence of speech hardly does. */
    static boolean opensWithSubject(String line, LabelJudge judge) {
        Matcher subject = SUBJECT.matcher(line);
        return subject.find() && isSomebody(subject.group(1), judge);
    }

    private static String speaker(Matcher tells) {
        return LEADS_OVER
                .matcher(NUMBER.matcher(tells.group(1)).replaceFirst(""))
                .replaceFirst("");
    }

    private static boolean isOneSpeakers(Matcher tells, LabelJudge judge) {
        String words = tells.group(2);
        String who = speaker(tells);
        if (words.length() < MIN_WORDS || !SAID.matcher(words).find() || !isSomebody(who, judge)) {
            return false;
        }
        for (int start : SentenceStarts.of(words)) {
            if (start > 0 && tellsOfAnother(words.substring(start), who, judge)) {
                return false;
            }
        }
        return SAID_BY_ANOTHER.matcher(words).results().noneMatch(other -> isSomebody(other.group(1), judge));
    }

    private static boolean tellsOfAnother(String sentence, String who, LabelJudge judge) {
        Matcher later = TELLS.matcher(sentence);
        return !goesOn(sentence) && later.matches() && !speaker(later).equals(who) && isSomebody(speaker(later), judge);
    }

    private static boolean isSomebody(String who, LabelJudge judge) {
        return judge.of(who).compareTo(LabelStrength.LIKELY) >= 0;
    }
}
