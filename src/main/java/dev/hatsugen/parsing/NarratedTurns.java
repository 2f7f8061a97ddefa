package dev.hatsugen.parsing;

import dev.hatsugen.minutes.Span;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Minutes that tell who said what: {@code 館長から、…との説明があった。} Each paragraph that tells of one speaker is that speaker's
 * turn, all of its words; one that tells of two is nobody's.
 */
final class NarratedTurns implements TurnConvention {

    private static final int MIN_WORDS = 15;
    private static final Pattern TELLS =
            Pattern.compile("^([^、。「」]{2,30}?)(?:(?:から|より|は)、|が(?=[^。]{0,20}(?:諮|述べ|説明|発言|報告|質問)))(.*)$");
    private static final Pattern SAID =
            Pattern.compile("(?:発言|説明|報告|質問|質疑|意見|回答|答弁|指摘|要望|提案|補足|申出|申し出|提起|要請|依頼|挨拶|あいさつ|紹介|確認|所見|感想|反論|異議|賛意)"
                    + "(?:が|を|も)?(?:あ[っり]|な[さし]れ|行わ?れ|述べ|出され|示され|受け)|述べた|述べられ|答えた|回答した|説明した|報告した|質問した|発言した|諮っ|示され");
    private static final Pattern SAID_BY_ANOTHER = Pattern.compile(
            "(?:あり|なされ|ところ|対し|対して|受け|述べ)、(?:これに(?:対し|対して)、?)?([^、。「」]{2,20}?)(?:(?:から|より)、?[^。]*|[がは]、?[^、。]*)(?:回答|答弁|説明|答え|述べ)");

    /** Words that lead over to what the same speaker, or the next one, tells. */
    private static final Pattern LEADS_OVER = Pattern.compile("^(?:続いて|次に|次いで|また|更に|さらに|最後に|まず|その後)、?");

    private final Map<Integer, Heading> headings = new HashMap<>();

    private NarratedTurns() {}

    /** The convention of one page, which must be asked about no other. */
    static NarratedTurns of(Page page, int from, LabelJudge judge) {
        NarratedTurns turns = new NarratedTurns();
        SpeakerLabel last = null;
        for (int line = from; line < page.size(); line++) {
            String paragraph = paragraph(page, line);
            Matcher tells = TELLS.matcher(paragraph);
            if (beginsParagraph(page, line) && tells.matches() && isOneSpeakers(tells, judge)) {
                int start = page.line(line).span().start();
                SpeakerLabel label = SpeakerLabel.of(speaker(tells));
                boolean goesOn = !label.text().equals(tells.group(1)) && label.equals(last);
                last = label;
                if (goesOn) {
                    continue;
                }
                turns.headings.put(line, new Heading(label, new Span(start, start), start, line + 1));
            }
        }
        return turns;
    }

    private static String speaker(Matcher tells) {
        return LEADS_OVER.matcher(tells.group(1)).replaceFirst("");
    }

    private static boolean isOneSpeakers(Matcher tells, LabelJudge judge) {
        String words = tells.group(2);
        if (words.length() < MIN_WORDS
                || !SAID.matcher(words).find()
                || judge.of(speaker(tells)).compareTo(LabelStrength.LIKELY) < 0) {
            return false;
        }
        Matcher other = SAID_BY_ANOTHER.matcher(words);
        while (other.find()) {
            if (judge.of(other.group(1)).compareTo(LabelStrength.LIKELY) >= 0) {
                return false;
            }
        }
        return true;
    }

    /** The line and those that go on with it. */
    private static String paragraph(Page page, int from) {
        StringBuilder all = new StringBuilder(page.text(from));
        for (int line = from + 1; line < page.size() && !beginsParagraph(page, line); line++) {
            all.append(page.text(line));
        }
        return all.toString();
    }

    private static boolean beginsParagraph(Page page, int line) {
        return line == 0
                || page.line(line).blanksBefore() > page.usualGap()
                || (page.line(line).indent() > page.line(line - 1).indent()
                        && LineKind.endsSentence(page.text(line - 1)));
    }

    @Override
    public Optional<Heading> at(Page page, int index) {
        return Optional.ofNullable(headings.get(index));
    }

    @Override
    public boolean endsTurn(Page page, int index) {
        return page.line(index).blanksBefore() > page.usualGap();
    }

    @Override
    public String name() {
        return "Xから、…";
    }

    int count() {
        return headings.size();
    }
}
