package dev.hatsugen.parsing;

import dev.hatsugen.language.Lexicon;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Sentences of Japanese minutes that tell that somebody said something: {@code 館長から、…との説明があった。} Where most of a page tells
 * so, less is asked of a sentence that begins with somebody known: {@code 会計からは、…との心配。}, {@code 会長は移転に反対。}
 */
final class ToldJapanese {

    private static final int MIN_WORDS = 10;
    private static final int MIN_WORDS_OF_KNOWN = 3;
    private static final Lexicon WORDS = Lexicon.of("told-turns");
    private static final Pattern TELLING = Pattern.compile("^[^。]{0,20}" + WORDS.expression("telling"));
    private static final Pattern SAID = Pattern.compile(
            WORDS.expression("act") + "(?:が|を|も)?" + WORDS.expression("done") + "|" + WORDS.expression("said"));
    private static final Pattern BARELY_SAID =
            Pattern.compile("(?:" + WORDS.expression("act") + "|" + WORDS.expression("feels") + ")[。\\s]*$");
    private static final Pattern SILENT = Pattern.compile(WORDS.expression("silent") + "[。\\s]*$");
    private static final Pattern ANOTHER = Pattern.compile(WORDS.expression("leads-to-another") + "、(?="
            + WORDS.expression("to-this") + "?([^、。「」]{2,20}?)(?:" + WORDS.expression("source")
            + "、?[^。]*|[がは](?:、[^。]*|[^、。]*))" + WORDS.expression("replied") + ")");

    private final LabelJudge judge;
    private final boolean isUsual;

    /** @param isUsual whether most of the page tells who said what */
    ToldJapanese(LabelJudge judge, boolean isUsual) {
        this.judge = judge;
        this.isUsual = isUsual;
    }

    /** Who alone is told in {@code words} to have said something; null where nobody or several are. */
    @Nullable
    String speaker(String words) {
        ToldSubject subject = ToldSubject.of(words, judge);
        return subject != null && tells(subject) && !tellsOfAnother(subject) ? subject.who() : null;
    }

    /** Where in {@code sentence} another one than its speaker begins to speak: 「…との質問があり、局長は…と答えた。」; -1 where nobody. */
    int startOfAnother(String sentence) {
        Matcher another = ANOTHER.matcher(sentence);
        while (another.find()) {
            if (judge.isSomebody(another.group(1))) {
                return another.end();
            }
        }
        return -1;
    }

    /** Whether {@code words} begin with somebody of whom something is told. */
    boolean hasSubject(String words) {
        return ToldSubject.of(words, judge) != null;
    }

    /** Whether {@code paragraph}, which tells of no speaker, is no more of what the one above it tells. */
    boolean isRecord(String paragraph) {
        return hasSubject(paragraph) || (isUsual && !ToldBeginnings.leadsOver(paragraph));
    }

    /** Whether {@code line} begins as a paragraph does on this page, with an outcome or with somebody of whom something is told. */
    boolean opensParagraph(String line) {
        if (ToldBeginnings.opens(line) || ToldBeginnings.isOutcome(line)) {
            return true;
        }
        ToldSubject subject = ToldSubject.of(line, judge);
        return subject != null && (subject.hasComma() || (isUsual && tells(subject)));
    }

    private boolean tells(ToldSubject subject) {
        String rest = subject.rest();
        return isStrict(subject) || (isUsual && isLoose(subject, rest.substring(0, firstEnd(rest))));
    }

    private static boolean isStrict(ToldSubject subject) {
        String rest = subject.rest();
        boolean parted = subject.hasComma()
                || ("が".equals(subject.particle()) && TELLING.matcher(rest).find());
        return parted && rest.length() >= MIN_WORDS && SAID.matcher(rest).find();
    }

    /** Whether what is left of the first sentence suffices where most of the page tells who said what. */
    private boolean isLoose(ToldSubject subject, String rest) {
        if (subject.isQuoted()) {
            return true;
        }
        boolean isSpoken =
                rest.length() >= MIN_WORDS_OF_KNOWN && !SILENT.matcher(rest).find();
        return isSpoken && (judge.isKnown(subject.who()) || hasVerb(rest));
    }

    private static boolean hasVerb(String rest) {
        return SAID.matcher(rest).find() || BARELY_SAID.matcher(rest).find();
    }

    private boolean tellsOfAnother(ToldSubject subject) {
        String words = subject.rest();
        for (int start : SentenceStarts.of(words)) {
            String sentence = words.substring(start);
            ToldSubject later = start == 0 || ToldBeginnings.goesOn(sentence) ? null : ToldSubject.of(sentence, judge);
            if (later != null && !later.who().equals(subject.who()) && (later.hasComma() || tells(later))) {
                return true;
            }
        }
        return startOfAnother(words) >= 0;
    }

    private static int firstEnd(String words) {
        List<Integer> starts = SentenceStarts.of(words);
        return starts.size() > 1 ? starts.get(1) : words.length();
    }
}
