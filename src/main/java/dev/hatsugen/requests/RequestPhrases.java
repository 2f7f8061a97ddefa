package dev.hatsugen.requests;

import dev.hatsugen.language.Folding;
import dev.hatsugen.language.Glossary;
import dev.hatsugen.language.Word;
import dev.hatsugen.language.Words;
import dev.hatsugen.minutes.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The noun phrases of a text and every run of words inside them, so that two texts can be searched for what they share:
 * 地域安全見守り隊活動 holds 見守り隊. A run that the glossary knows counts as its headword, whichever alias is written.
 */
final class RequestPhrases {

    private static final int MAX_WORDS = 8;
    private static final int MIN_LENGTH = 2;
    private static final Pattern JOINS = Pattern.compile("[・･\\-]");
    private static final Pattern KANA = Pattern.compile("[ぁ-ゟ]+");
    private static final Pattern FIGURES = Pattern.compile("[0-9一二三四五六七八九十百千万約第つ点目年月日件名人年度]+");

    private RequestPhrases() {}

    /** The runs of {@code text}: how each is found, and where it first is. */
    static Map<String, Span> of(String text, Glossary glossary) {
        Map<String, Span> runs = new LinkedHashMap<>();
        List<Word> open = new ArrayList<>();
        for (Word word : Words.of(text)) {
            if (continues(word, !open.isEmpty())) {
                open.add(word);
            } else {
                addRuns(open, glossary, runs);
                open.clear();
            }
        }
        addRuns(open, glossary, runs);
        return runs;
    }

    private static boolean continues(Word word, boolean inside) {
        return switch (word.kind()) {
            case NOUN, NAME, NUMBER, MINOR -> !KANA.matcher(word.surface()).matches();
            case MARK -> inside && JOINS.matcher(word.surface()).matches();
            default -> false;
        };
    }

    private static void addRuns(List<Word> words, Glossary glossary, Map<String, Span> runs) {
        for (int from = 0; from < words.size(); from++) {
            StringBuilder surface = new StringBuilder();
            for (int to = from; to < Math.min(words.size(), from + MAX_WORDS); to++) {
                surface.append(words.get(to).surface());
                if (words.get(from).isContent() && words.get(to).kind() != Word.Kind.MARK) {
                    Span span = words.get(from).span().union(words.get(to).span());
                    add(surface.toString(), span, glossary, runs);
                }
            }
        }
    }

    private static void add(String surface, Span span, Glossary glossary, Map<String, Span> runs) {
        String run = JOINS.matcher(surface).replaceAll("");
        if (run.length() >= MIN_LENGTH && !FIGURES.matcher(run).matches()) {
            runs.putIfAbsent(run, span);
            glossary.find(surface)
                    .map(entry -> JOINS.matcher(Folding.fold(entry.headword())).replaceAll(""))
                    .ifPresent(headword -> runs.putIfAbsent(headword, span));
        }
    }
}
