package dev.hatsugen.parsing;

import dev.hatsugen.language.Lexicon;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Of whom the beginning of a Japanese sentence tells something: {@code 続いて会計課長から、…}.
 *
 * @param who the words that name them
 * @param particle what stands behind those, empty before a quotation and before a comma
 * @param hasComma whether a comma is behind the particle
 * @param rest the words behind
 */
record ToldSubject(String who, boolean isSource, @Nullable String particle, boolean hasComma, String rest) {

    private static final Lexicon WORDS = Lexicon.of("told-turns");
    private static final Pattern PARTICLE = Pattern.compile("(?:(" + WORDS.expression("source") + ")|("
            + WORDS.expression("marker") + ")|(?=、))(?:" + WORDS.expression("aside") + ")?(、?)|(?=「)");

    /** No name holds one of these. */
    private static final Pattern NO_NAME = Pattern.compile("[、。「」『』：:]");

    /** A remark of the record: 「（会計課長は途中で退席）」 */
    private static final Pattern REMARK = Pattern.compile("^[（(]");

    /** The longest words that name somebody, with the particle behind them. */
    private static final int MAX_LENGTH = 34;

    /** What stands before the one who speaks: a mark, a number, words that lead over. */
    private static final Pattern LEAD =
            Pattern.compile("^(?:[・*•‣-] ?|(?:[（(【〔]?[0-9０-９]{1,2}[）)】〕．.]|[0-9０-９]{1,2}(?=[\\s　])|[①-⑳])[\\s　]*|(?:"
                    + WORDS.expression("leads-over") + "|" + WORDS.expression("to-this") + ")、?)+");

    /** Words between quotation marks and who said them: 「安い板はすぐだめになる」と会計課長。 */
    private static final Pattern QUOTATION = Pattern.compile("^(「.+」)" + WORDS.expression("behind-quotation")
            + "([^、。「」]{1,24}?)(?:" + WORDS.expression("marker") + "[^、。「」]*+)?[。\\s]*$");

    /** What it is about, or what is answered: 保険について, 議長の問いに. */
    private static final Pattern ABOUT = Pattern.compile("^(?:" + WORDS.expression("about") + "、?)+");

    /** The subject of {@code words} that {@code judge} takes for somebody; null where there is none. */
    static @Nullable ToldSubject of(String words, LabelJudge judge) {
        int lead = end(LEAD, words);
        if (lead == 0 && REMARK.matcher(words).find()) {
            return null;
        }
        ToldSubject subject = from(words, lead, judge);
        if (subject == null) {
            subject = from(words, end(ABOUT, words), judge);
        }
        return subject != null ? subject : behindQuotation(words, lead, judge);
    }

    private static @Nullable ToldSubject behindQuotation(String words, int from, LabelJudge judge) {
        Matcher quotation = QUOTATION.matcher(words).region(from, words.length());
        boolean isSomebody = quotation.find() && judge.isSomebody(quotation.group(2));
        return isSomebody ? new ToldSubject(quotation.group(2), false, null, false, quotation.group(1)) : null;
    }

    private static @Nullable ToldSubject from(String words, int from, LabelJudge judge) {
        Matcher particle = PARTICLE.matcher(words)
                .region(from, Math.min(words.length(), from + MAX_LENGTH))
                .useTransparentBounds(true);
        while (particle.find()) {
            String who = words.substring(from, particle.start());
            if (NO_NAME.matcher(who).find()) {
                return null;
            }
            if (!who.isBlank() && judge.isSomebody(who)) {
                boolean comma = particle.group(3) != null && !particle.group(3).isEmpty();
                return new ToldSubject(
                        who, particle.group(1) != null, particle.group(2), comma, words.substring(particle.end()));
            }
        }
        return null;
    }

    private static int end(Pattern lead, String words) {
        Matcher matcher = lead.matcher(words);
        return matcher.find() ? matcher.end() : 0;
    }

    boolean isQuoted() {
        return rest.startsWith("「");
    }
}
