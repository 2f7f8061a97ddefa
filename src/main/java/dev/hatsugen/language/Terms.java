package dev.hatsugen.language;

import dev.hatsugen.minutes.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The words of a text that it can be found by: dictionary forms of its content words. */
public final class Terms {

    /** Words that stand in every turn and tell nothing. */
    private static final Set<String> EMPTY_WORDS = Set.of(
            "する", "ある", "いる", "なる", "いう", "おる", "できる", "いただく", "くださる", "おく", "みる", "くる", "いく", "ゆく", "よる", "つく", "つける",
            "とる", "ござる", "参る", "まいる", "申す", "致す", "いたす", "頂く", "下さる", "やる", "しまう", "もらう", "そう", "こう", "どう", "よい", "いい",
            "ない", "無い", "良い", "まず", "また", "さらに", "特に", "是非", "ぜひ", "本日", "今日", "ところ", "ため", "べし", "御", "ご", "お", "方",
            "中", "上", "下", "ほしい", "欲しい", "成る", "有る", "居る", "言う", "為る", "出来る", "ちょっと", "もう", "the", "of", "and", "a",
            "an", "to", "in", "on", "for", "did", "does", "do", "is", "was", "were", "are", "be", "what", "who",
            "which", "when", "where", "how", "why", "about", "with", "by", "at", "from", "any", "that", "this", "it",
            "as", "or", "there", "say", "said", "has", "have", "had");

    private Terms() {}

    /**
     * One term.
     *
     * @param text what it is found by
     * @param kind the word's kind
     * @param span where it stands in the text
     */
    public record Term(String text, Word.Kind kind, Span span) {}

    /** The terms of {@code text}, in order, repetitions kept. */
    public static List<Term> of(String text) {
        List<Term> terms = new ArrayList<>();
        for (Word word : Words.of(text)) {
            String form = normalised(word.base());
            if (word.isContent() && !EMPTY_WORDS.contains(form)) {
                terms.add(new Term(form, word.kind(), word.span()));
            }
        }
        return terms;
    }

    /** Whether a dictionary form tells nothing by itself. */
    static boolean isEmpty(String base) {
        return EMPTY_WORDS.contains(base);
    }

    /** A dictionary form without the long-vowel mark that some write at the end of katakana words (コンピューター). */
    static String normalised(String base) {
        boolean longMark = base.length() >= 4 && base.endsWith("ー");
        return longMark ? base.substring(0, base.length() - 1) : base;
    }
}
