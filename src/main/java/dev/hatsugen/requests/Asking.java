package dev.hatsugen.requests;

import dev.hatsugen.language.Folding;
import dev.hatsugen.language.Lexicon;
import dev.hatsugen.language.SpeechAct;
import dev.hatsugen.minutes.Span;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells whether a sentence asks for something to be done: a Japanese one by what stands at its very end, as 「直してほしいと言われた」
 * and 「労力も必要だし、…」 ask for nothing; an English one by its verb, wherever it is.
 */
final class Asking {

    private static final Lexicon FORMS = Lexicon.of("request-forms");
    private static final Pattern NONE = FORMS.pattern("else");

    /** In the order of plainness. */
    private static final Map<Request.Strength, Pattern> ENDS = ends();

    private Asking() {}

    /** How plainly {@code sentence} asks; empty where it does not. */
    static Optional<Request.Strength> of(String sentence) {
        String folded = Folding.fold(sentence).replaceAll("\\s+", " ").strip();
        if (NONE.matcher(folded).find() || SpeechAct.of(sentence) == SpeechAct.PROCEDURE) {
            return Optional.empty();
        }
        return ENDS.entrySet().stream()
                .filter(end -> end.getValue().matcher(folded).find())
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** The words of a sentence of {@code text} that ask; empty where it does not. */
    static Optional<Span> words(String text, Span sentence) {
        Folding.Folded folded = Folding.foldWithOffsets(sentence.of(text));
        return of(sentence.of(text))
                .map(strength -> ENDS.getOrDefault(strength, NONE).matcher(folded.text()))
                .filter(Matcher::find)
                .map(found -> new Span(
                        sentence.start() + folded.offsets()[found.start()],
                        sentence.start() + folded.offsets()[found.end()]));
    }

    private static Map<Request.Strength, Pattern> ends() {
        Map<Request.Strength, Pattern> ends = new LinkedHashMap<>();
        ends.put(Request.Strength.ASKED, either(end("asked"), FORMS.pattern("english-asked")));
        ends.put(Request.Strength.HOPED, either(end("hoped"), FORMS.pattern("english-hoped")));
        ends.put(Request.Strength.CALLED_NEEDED, end("needed"));
        ends.put(Request.Strength.CALLED_IMPORTANT, end("important"));
        return ends;
    }

    private static Pattern either(Pattern one, Pattern other) {
        return Pattern.compile(one.pattern() + "|" + other.pattern());
    }

    private static Pattern end(String category) {
        return Pattern.compile(FORMS.expression(category) + FORMS.expression("behind") + "{0,4}(?=[。.!?…」』)\\]~ ]*$)");
    }
}
