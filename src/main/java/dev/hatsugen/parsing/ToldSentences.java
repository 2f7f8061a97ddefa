package dev.hatsugen.parsing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Cuts paragraphs that tell what several people said, where each sentence names who said it, so that each sentence can be its
 * speaker's. A paragraph with a sentence that names nobody stays whole.
 */
final class ToldSentences {

    /** Stands for the speaker of the sentence before. */
    private static final String SAME = "";

    private static final int NO_START = -1;

    private final Page page;
    private final Paragraphs paragraphs;
    private final Function<String, @Nullable String> speaker;
    private final Map<Integer, List<Integer>> cuts = new TreeMap<>();

    private ToldSentences(Page page, Paragraphs paragraphs, Function<String, @Nullable String> speaker) {
        this.page = page;
        this.paragraphs = paragraphs;
        this.speaker = speaker;
    }

    /** The page with a line of its own for each sentence that another one than the sentence before it is told to have said. */
    static Page cut(Page page, LabelJudge judge) {
        ToldSentences japanese =
                new ToldSentences(page, NarratedTurns.paragraphs(page, judge), sentence -> japanese(sentence, judge));
        Page cut = japanese.cut();
        ToldSentences english =
                new ToldSentences(cut, new Paragraphs(cut, ToldEnglish::opens), sentence -> english(sentence, judge));
        return english.cut();
    }

    private static @Nullable String japanese(String sentence, LabelJudge judge) {
        return ToldJapanese.goesOn(sentence) ? SAME : ToldJapanese.speaker(sentence, judge);
    }

    private static @Nullable String english(String sentence, LabelJudge judge) {
        String who = ToldEnglish.speaker(sentence, judge);
        if (who == null) {
            return ToldEnglish.goesOn(sentence) ? SAME : null;
        }
        return ToldEnglish.tellsOfAnother(sentence, who, judge) ? null : who;
    }

    private Page cut() {
        int line = 0;
        while (line < page.size()) {
            int end = paragraphs.end(line);
            take(line, end);
            line = end;
        }
        return cuts.isEmpty() ? page : new PageCuts(page, cuts).page();
    }

    private void take(int line, int end) {
        String paragraph = paragraphs.text(line);
        List<Integer> starts = SentenceStarts.of(paragraph);
        List<Integer> changes = new ArrayList<>();
        Set<String> speakers = new HashSet<>();
        String last = null;
        for (int i = 0; i < starts.size(); i++) {
            int next = i + 1 < starts.size() ? starts.get(i + 1) : paragraph.length();
            String who = speaker.apply(paragraph.substring(starts.get(i), next).strip());
            if (who == null || (who.equals(SAME) && last == null)) {
                return;
            }
            if (last != null && !who.equals(SAME) && !who.equals(last)) {
                changes.add(starts.get(i));
            }
            last = who.equals(SAME) ? last : who;
            speakers.add(last);
        }
        if (speakers.size() > 1) {
            changes.forEach(change -> addCut(line, end, change));
        }
    }

    /** Cuts the line of the paragraph that holds the character {@code at} of its text. */
    private void addCut(int from, int end, int at) {
        int start = 0;
        for (int line = from; line < end; line++) {
            int length = page.text(line).length();
            int inside = at < start + length ? at - start : NO_START;
            if (inside > 0) {
                cuts.computeIfAbsent(line, key -> new ArrayList<>()).add(inside);
            }
            if (inside != NO_START) {
                return;
            }
            start += length + (paragraphs.isParted(line) ? 1 : 0);
        }
    }
}
