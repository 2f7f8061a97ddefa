package dev.hatsugen.answerability;

import dev.hatsugen.language.Folding;
import dev.hatsugen.language.Lexicon;
import dev.hatsugen.minutes.Passage;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Questions that suppose an act (somebody opposed, agreed, proposed, apologised …) are answered by words that bear it out, not by the
 * same subject alone.
 */
final class SupposedAct {

    private static final List<SupposedAct> ACTS = Lexicon.of("presuppositions").rules().stream()
            .map(rule -> new SupposedAct(rule.id(), rule.pattern(), Pattern.compile(rule.category())))
            .toList();

    private final String id;
    private final Pattern question;
    private final Pattern words;

    private SupposedAct(String id, Pattern question, Pattern words) {
        this.id = id;
        this.question = question;
        this.words = words;
    }

    /** The acts that the folded {@code question} supposes. */
    static List<SupposedAct> of(String question) {
        return ACTS.stream()
                .filter(act -> act.question.matcher(question).find())
                .toList();
    }

    /** The id of its row in the lexicon. */
    String id() {
        return id;
    }

    /** Whether the words of {@code passage} may bear it out. */
    boolean isIn(Passage passage) {
        return words.matcher(Folding.fold(passage.text())).find();
    }
}
