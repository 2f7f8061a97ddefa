package dev.hatsugen.parsing;

import dev.hatsugen.language.Lexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Sentences of Japanese minutes. */
record JapaneseSentences(ToldJapanese told) implements SentenceReader {

    private static final Pattern ASKS =
            Pattern.compile(Lexicon.of("told-turns").expression("asks") + "[^、。]{0,14}[。\\s]*$");

    @Override
    public List<Integer> starts(String paragraph) {
        List<Integer> starts = SentenceStarts.of(paragraph);
        List<Integer> all = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1) : paragraph.length();
            int another = told.startOfAnother(paragraph.substring(starts.get(i), end));
            all.add(starts.get(i));
            if (another > 0) {
                all.add(starts.get(i) + another);
            }
        }
        return all;
    }

    @Override
    public @Nullable String speaker(String sentence) {
        if (ToldBeginnings.goesOn(sentence)) {
            return SAME;
        }
        String who = told.speaker(sentence);
        boolean record = ToldBeginnings.isOutcome(sentence) || told.hasSubject(sentence);
        return who != null ? who : record ? null : UNNAMED;
    }

    @Override
    public boolean asks(String sentence) {
        return ASKS.matcher(sentence).find();
    }
}
