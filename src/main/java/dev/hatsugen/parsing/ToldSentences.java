package dev.hatsugen.parsing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Cuts paragraphs that tell what several people said before each sentence with another speaker. Where most of the page tells so, a
 * sentence that names nobody goes on with the one before it, unless that one asks: then it may be another one's answer, and is
 * nobody's. Elsewhere a paragraph with a sentence that names nobody stays whole.
 */
final class ToldSentences {

    private static final int NO_START = -1;

    private final Page page;
    private final Paragraphs paragraphs;
    private final SentenceReader told;
    private final boolean isUsual;
    private final Map<Integer, List<Integer>> cuts = new TreeMap<>();

    private ToldSentences(Page page, Paragraphs paragraphs, SentenceReader told, boolean isUsual) {
        this.page = page;
        this.paragraphs = paragraphs;
        this.told = told;
        this.isUsual = isUsual;
    }

    /** The page with a line of its own for each sentence that another one than the sentence before it is told to have said. */
    static Page japanese(Page page, ToldJapanese told, boolean isUsual) {
        return new ToldSentences(page, NarratedTurns.paragraphs(page, told), new JapaneseSentences(told), isUsual)
                .cut();
    }

    /** The same of a page in English. */
    static Page english(Page page, LabelJudge judge, boolean isUsual) {
        return new ToldSentences(page, new Paragraphs(page, ToldEnglish::opens), new EnglishSentences(judge), isUsual)
                .cut();
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
        // what came of it, whoever is named in it: 「→ 全員了承。手続きは会計課長。」
        if (Marks.isArrow(paragraph)) {
            return;
        }
        List<Integer> starts = told.starts(paragraph);
        List<Integer> changes = new ArrayList<>();
        boolean isTold = false;
        String last = null;
        boolean asked = false;
        for (int i = 0; i < starts.size(); i++) {
            int next = i + 1 < starts.size() ? starts.get(i + 1) : paragraph.length();
            String sentence = paragraph.substring(starts.get(i), next).strip();
            String who = told.speaker(sentence);
            if (!isUsual
                    && (who == null
                            || who.equals(SentenceReader.UNNAMED)
                            || (who.equals(SentenceReader.SAME) && last == null))) {
                return;
            }
            if (SentenceReader.SAME.equals(who) || (SentenceReader.UNNAMED.equals(who) && !asked)) {
                who = last;
            } else if (SentenceReader.UNNAMED.equals(who)) {
                who = null;
            }
            if (i > 0 && !Objects.equals(who, last)) {
                changes.add(starts.get(i));
            }
            asked = told.asks(sentence);
            last = who;
            isTold |= who != null;
        }
        if (isTold) {
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
