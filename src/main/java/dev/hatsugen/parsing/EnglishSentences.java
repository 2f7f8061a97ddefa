package dev.hatsugen.parsing;

import dev.hatsugen.language.Lexicon;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Sentences of English minutes. */
record EnglishSentences(LabelJudge judge) implements SentenceReader {

    private static final Pattern ASKS =
            Pattern.compile("\\b" + Lexicon.of("told-english").expression("asks"));

    @Override
    public List<Integer> starts(String paragraph) {
        return SentenceStarts.of(paragraph);
    }

    @Override
    public @Nullable String speaker(String sentence) {
        String who = ToldEnglish.speaker(sentence, judge);
        if (who == null) {
            return ToldEnglish.goesOn(sentence) ? SAME : ToldEnglish.isRecord(sentence) ? null : UNNAMED;
        }
        return ToldEnglish.tellsOfAnother(sentence, who, judge) ? null : who;
    }

    @Override
    public boolean asks(String sentence) {
        return ASKS.matcher(sentence).find();
    }
}
