package dev.hatsugen.writing;

import dev.hatsugen.answer.QuoteWriter;
import dev.hatsugen.answer.Written;
import dev.hatsugen.answer.WrittenPoint;
import dev.hatsugen.language.Folding;
import dev.hatsugen.language.Glosser;
import dev.hatsugen.messages.Messages;
import dev.hatsugen.minutes.Corpus;
import dev.hatsugen.provider.ModelObserver;
import dev.hatsugen.provider.ModelObserver.Material;
import dev.hatsugen.quote.QuoteGloss;
import dev.hatsugen.quote.VerifiedQuote;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Has a language model write over the quotes of a report, one request a part, and keeps what is proven. */
public final class ReportWriter implements QuoteWriter {

    private static final Logger LOG = LoggerFactory.getLogger(ReportWriter.class);
    private static final Messages MESSAGES = new Messages(ReportWriter.class);
    private static final int MAX_POINTS = 4;
    private static final int MAX_RECENT = 100;

    private final BoundedChat chat;
    private final Prompts prompts;
    private final PointVerifier verifier;
    private final Confirmation confirmation;
    private final ModelObserver observer;
    private final Duration timeout;
    private final Optional<Translator> translator;
    private final Optional<PairJudge> judge;
    private final Map<String, Written> recent = RecentlyUsed.atMost(MAX_RECENT);

    /** @param corpus the minutes, whose people are known by name */
    public ReportWriter(LanguageModel model, Corpus corpus, Glosser glosser) {
        this.chat = model.chat();
        this.prompts = model.prompts();
        this.verifier = new PointVerifier(glosser, new KnownPeople(corpus));
        this.confirmation = new Confirmation(model);
        this.observer = model.observer();
        this.timeout = model.settings().timeout();
        this.translator = Translator.of(model, corpus, glosser);
        this.judge = model.settings().asksFor(WritingSettings.Use.JUDGE)
                ? Optional.of(new PairJudge(model))
                : Optional.empty();
    }

    /** Pages of a report are made anew too: what was translated before is not asked for again. */
    @Override
    public QuoteGloss translated(QuoteGloss gloss, List<VerifiedQuote> quotes) {
        return translator.map(own -> own.over(gloss, quotes)).orElse(gloss);
    }

    @Override
    public Map<Pair, Verdict> judged(List<Pair> pairs) {
        return judge.map(own -> inTime(() -> own.judged(pairs))).orElse(Map.of());
    }

    @Override
    public <T> T inTime(Supplier<T> work) {
        return Deadline.within(timeout, work);
    }

    /** All requests to the model share one deadline; what it does not reach any more has a note. */
    @Override
    public List<Written> write(Task task, List<Part> parts, Locale language) {
        return inTime(
                () -> parts.stream().map(part -> written(task, part, language)).toList());
    }

    /** Pages of a report are made anew from all of it: what was written over the same quotes is not asked for twice. */
    private Written written(Task task, Part part, Locale language) {
        String key = task
                + part.subject()
                + language
                + part.quotes().stream()
                        .map(quote -> quote.meeting().key() + quote.source() + quote.sha256())
                        .toList();
        Written known = recent.get(key);
        if (known != null) {
            return known;
        }
        try {
            List<WrittenPoint> points = points(task, part, language);
            Written written = points.isEmpty()
                    ? new Written(List.of(), MESSAGES.get(language, "written.unproven"))
                    : new Written(points, null);
            recent.put(key, written);
            return written;
        } catch (ChatFailedException e) {
            LOG.warn("Nothing written over a report: {}", e.reason());
            String reason = e.reason().name().toLowerCase(Locale.ROOT);
            return new Written(List.of(), MESSAGES.get(language, "written." + reason));
        }
    }

    private List<WrittenPoint> points(Task task, Part part, Locale language) throws ChatFailedException {
        List<VerifiedQuote> quotes = part.quotes();
        List<Integer> all = IntStream.range(0, quotes.size()).boxed().toList();
        String prompt = prompts.render(
                name(task),
                language,
                Map.of("subject", Excerpts.json(part.subject()), "excerpts", Excerpts.json(quotes, all)));
        List<DraftPoint> drafts = ModelJson.points(chat.complete(prompt));
        List<WrittenPoint> points = new ArrayList<>();
        for (DraftPoint draft : drafts) {
            WrittenPoint point = verifier.verify(draft, quotes, language)
                    .filter(proven -> task == Task.SUMMARY || namesItsMeetings(proven, quotes))
                    .orElse(null);
            if (point != null
                    && points.size() < MAX_POINTS
                    && points.stream().noneMatch(other -> other.text().equals(point.text()))
                    && confirmation.holds(point, quotes, language)) {
                points.add(point);
            }
        }
        observer.checked(Material.POINT, points.size(), drafts.size() - points.size());
        return points;
    }

    /** Of several meetings it has to be said which is which: what comes first and what later is a claim too. */
    private static boolean namesItsMeetings(WrittenPoint point, List<VerifiedQuote> quotes) {
        return MeetingCheck.namesAll(
                Folding.fold(point.text()),
                point.quotes().stream().map(quotes::get).toList());
    }

    private static PromptName name(Task task) {
        return switch (task) {
            case SUMMARY -> PromptName.SUMMARY;
            case COMPARISON -> PromptName.COMPARISON;
            case TIMELINE -> PromptName.TIMELINE;
        };
    }
}
