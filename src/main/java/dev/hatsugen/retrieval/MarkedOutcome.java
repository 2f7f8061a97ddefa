package dev.hatsugen.retrieval;

import dev.hatsugen.language.Lexicon;
import dev.hatsugen.minutes.Passage;
import java.util.regex.Pattern;

/** Tells which of the record's own words say what came of a discussion: behind a mark (→, 【決定】, RESOLVED), or below such a heading. */
final class MarkedOutcome {

    private static final Lexicon WORDS = Lexicon.of("resolutions");
    private static final Pattern MARKED = Pattern.compile(WORDS.expression("marked"), Pattern.MULTILINE);
    private static final Pattern HEADED = WORDS.pattern("marked-heading");
    private static final Pattern ARROW = Pattern.compile("^[\\s*-]*(?:[→⇒⇨➡]|[-=]>)", Pattern.MULTILINE);

    private MarkedOutcome() {}

    /** Whether {@code passage}, whose words are {@code text}, is such words; nobody said them. */
    static boolean is(Passage passage, String text) {
        if (!passage.isOfRecord() || passage.isInFront()) {
            return false;
        }
        String section = passage.statement().section();
        return ARROW.matcher(text).find()
                || MARKED.matcher(text).find()
                || (section != null && HEADED.matcher(section).find());
    }
}
