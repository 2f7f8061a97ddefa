package dev.hatsugen.parsing;

import dev.hatsugen.minutes.Span;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Minutes that tell who said what: {@code 館長から、…との説明があった。} Each paragraph that tells of one speaker is that speaker's
 * turn, all of its words; one that tells of two is nobody's.
 */
final class NarratedTurns implements TurnConvention {

    private final Map<Integer, Heading> headings = new HashMap<>();
    private final Set<Integer> ends = new HashSet<>();

    private NarratedTurns() {}

    /** The convention of one page, which must be asked about no other. */
    static NarratedTurns of(Page page, int from, LabelJudge judge) {
        NarratedTurns turns = new NarratedTurns();
        Paragraphs paragraphs = paragraphs(page, judge);
        SpeakerLabel last = null;
        for (int line = from; line < page.size(); line++) {
            if (!paragraphs.begins(line)) {
                continue;
            }
            String paragraph = paragraphs.text(line);
            String who = ToldJapanese.goesOn(paragraph) ? null : ToldJapanese.speaker(paragraph, judge);
            if (who != null) {
                SpeakerLabel label = SpeakerLabel.of(who);
                boolean goesOn = ToldJapanese.leadsOver(paragraph) && label.equals(last);
                last = label;
                if (!goesOn) {
                    int start = page.line(line).span().start();
                    turns.headings.put(line, new Heading(label, new Span(start, start), start, line + 1));
                }
            } else if (ToldJapanese.isOutcome(paragraph)
                    || (ToldJapanese.hasSubject(paragraph, judge) && !ToldJapanese.goesOn(paragraph))) {
                turns.ends.add(line);
                last = null;
            }
        }
        return turns;
    }

    /** The paragraphs of {@code page}, as minutes have them that tell who said what. */
    static Paragraphs paragraphs(Page page, LabelJudge judge) {
        return new Paragraphs(
                page,
                line -> ToldJapanese.opens(line)
                        || ToldJapanese.isOutcome(line)
                        || ToldJapanese.opensWithSubject(line, judge));
    }

    @Override
    public Optional<Heading> at(Page page, int index) {
        return Optional.ofNullable(headings.get(index));
    }

    @Override
    public boolean endsTurn(Page page, int index) {
        return ends.contains(index) || page.line(index).blanksBefore() > page.usualGap();
    }

    @Override
    public String name() {
        return "Xから、…";
    }

    int count() {
        return headings.size();
    }
}
