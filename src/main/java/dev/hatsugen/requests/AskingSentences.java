package dev.hatsugen.requests;

import dev.hatsugen.language.Lexicon;
import dev.hatsugen.minutes.Passage;
import dev.hatsugen.minutes.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The sentences of a passage, one by one in English too, where a passage keeps them together: each may ask for something. */
final class AskingSentences {

    /** A full stop and a blank, but not behind a title, a single letter or a short form. */
    private static final Pattern BORDER = Pattern.compile(
            "(?<=[.!?][\"”’')]?)(?<!\\b" + Lexicon.of("request-forms").expression("short-form") + ") +(?=\\S)");

    private AskingSentences() {}

    /** As ranges of the words of the turn, in order. */
    static List<Span> of(Passage passage) {
        String words = passage.statement().words().text();
        List<Span> all = new ArrayList<>();
        for (Span sentence : passage.sentences()) {
            int start = sentence.start();
            Matcher border = BORDER.matcher(words).region(sentence.start(), sentence.end());
            border.useTransparentBounds(true);
            while (border.find()) {
                all.add(new Span(start, border.start()));
                start = border.end();
            }
            if (start < sentence.end()) {
                all.add(new Span(start, sentence.end()));
            }
        }
        return all;
    }
}
