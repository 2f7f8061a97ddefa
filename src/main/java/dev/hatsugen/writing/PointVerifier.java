package dev.hatsugen.writing;

import dev.hatsugen.answer.WrittenPoint;
import dev.hatsugen.language.Folding;
import dev.hatsugen.language.Glosser;
import dev.hatsugen.quote.VerifiedQuote;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Lets a sentence of a model pass only if each check of it holds against the quotes it leans on. */
final class PointVerifier {

    private final Glosser glosser;
    private final List<PointCheck> checks;

    PointVerifier(Glosser glosser, KnownPeople people) {
        this.glosser = glosser;
        this.checks = List.of(
                new SpanCheck(),
                new FigureCheck(),
                new NameCheck(people),
                new SpeakerCheck(people),
                new PolarityCheck(),
                new AntonymCheck(),
                new WordingCheck());
    }

    /** The point with the quotes that prove it; empty where anything of it is not proven. */
    Optional<WrittenPoint> verify(DraftPoint point, List<VerifiedQuote> quotes, Locale language) {
        String text = point.text().strip();
        List<Integer> places =
                point.excerpts().stream().distinct().map(number -> number - 1).toList();
        boolean inRange = !places.isEmpty() && places.stream().allMatch(place -> place >= 0 && place < quotes.size());
        if (!inRange || !PlainSentence.is(text, language)) {
            return Optional.empty();
        }
        Evidence evidence = Evidence.of(places.stream().map(quotes::get).toList(), point.spans(), glosser);
        String sentence = Folding.fold(text);
        boolean proven = EnglishNameCheck.holds(text, evidence)
                && checks.stream().allMatch(check -> check.holds(sentence, evidence));
        return proven ? Optional.of(new WrittenPoint(text, places)) : Optional.empty();
    }
}
