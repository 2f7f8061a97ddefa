package dev.hatsugen.parsing;

import dev.hatsugen.language.Lexicon;
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
    private static final Lexicon WORDS = Lexicon.of("told-turns");
    private static final String FROM = "(?:から|より)";
    private static final Pattern TELLS = Pattern.compile(
            "^([^、。「」]{2,30}?)(?:(?:" + FROM + "|は)、|が(?=[^。]{0,20}" + WORDS.expression("telling") + "))(.*)$");
    private static final Pattern NUMBER = Pattern.compile("^(?:[（(【〔]?[0-9０-９]{1,2}[）)】〕．.]|[①-⑳])[\\s　]*");
    private static final Pattern OPENS = Pattern.compile("^[^、。「」]{2,20}?" + FROM + "、");
    private static final Pattern SAID = Pattern.compile(
            WORDS.expression("act") + "(?:が|を|も)?" + WORDS.expression("done") + "|" + WORDS.expression("said"));
    private static final Pattern SAID_BY_ANOTHER =
            Pattern.compile(WORDS.expression("leads-to-another") + "、" + WORDS.expression("to-this")
                    + "?([^、。「」]{2,20}?)(?:" + FROM + "、?[^。]*|[がは]、?[^、。]*)" + WORDS.expression("replied"));

    /** Words that lead over to what the same speaker, or the next one, tells. */
    private static final Pattern LEADS_OVER = Pattern.compile("^" + WORDS.expression("leads-over") + "、?");

    private final Map<Integer, Heading> headings = new HashMap<>();

    private NarratedTurns() {}

    /** The convention of one page, which must be asked about no other. */
    static NarratedTurns of(Page page, int from, LabelJudge judge) {
        NarratedTurns turns = new NarratedTurns();
        Paragraphs paragraphs = new Paragraphs(page, NarratedTurns::opens);
        SpeakerLabel last = null;
        for (int line = from; line < page.size(); line++) {
            if (!paragraphs.begins(line)) {
                continue;
            }
            Matcher tells = TELLS.matcher(paragraphs.text(line));
            if (tells.matches() && isOneSpeakers(tells, judge)) {
                int start = page.line(line).span().start();
                SpeakerLabel label = SpeakerLabel.of(speaker(tells));
                boolean goesOn = LEADS_OVER.matcher(tells.group(1)).find() && label.equals(last);
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
        return LEADS_OVER
                .matcher(NUMBER.matcher(tells.group(1)).replaceFirst(""))
                .replaceFirst("");
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

    /** Whether {@code line} begins as a paragraph does that tells what somebody said. */
    static boolean opens(String line) {
        return OPENS.matcher(line).find();
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
