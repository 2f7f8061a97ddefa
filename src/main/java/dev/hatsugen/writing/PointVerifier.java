package dev.hatsugen.writing;

import dev.hatsugen.answer.WrittenPoint;
import dev.hatsugen.language.Folding;
import dev.hatsugen.language.Glosser;
import dev.hatsugen.quote.VerifiedQuote;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Lets a sentence of a model pass only if each check of it holds against the quotes it leans on. */
final class PointVerifier {

    private static final int MAX_RECENT = 100;

    private final Glosser glosser;
    private final List<PointCheck> checks;
    private final Map<String, Evidence> recent = RecentlyUsed.atMost(MAX_RECENT);

    PointVerifier(Glosser glosser, KnownPeople people) {
        this.glosser = glosser;
        this.checks = List.of(
                new SpanCheck(),
                new QuotedWordsCheck(),
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
        Evidence evidence = known(places.stream().map(quotes::get).toList()).leaning(point.spans());
        String sentence = Folding.fold(text);
        boolean proven = EnglishNameCheck.holds(text, evidence)
                && holds(sentence, evidence)
                && !MeetingCheck.isUnclear(sentence, evidence)
                && MeetingCheck.parts(sentence, evidence.cited()).stream()
                        .allMatch(part -> holds(part.words(), ofMeeting(part, evidence)));
        return proven ? Optional.of(new WrittenPoint(text, places)) : Optional.empty();
    }

    private boolean holds(String sentence, Evidence evidence) {
        return checks.stream().allMatch(check -> check.holds(sentence, evidence));
    }

    /** What proves a part of a sentence: the quotes of its meeting, and the passages that stand in them. */
    private Evidence ofMeeting(MeetingCheck.Part part, Evidence evidence) {
        Evidence own = known(part.quotes());
        return own.leaning(evidence.spans().stream()
                .filter(span -> SpanCheck.stands(span, own.said()))
                .toList());
    }

    private Evidence known(List<VerifiedQuote> cited) {
        String key = cited.stream()
                .map(quote -> quote.meeting().key() + quote.source() + quote.sha256())
                .collect(Collectors.joining("\n"));
        return recent.computeIfAbsent(key, absent -> Evidence.of(cited, glosser));
    }
}
