package dev.hatsugen;

import dev.hatsugen.answer.QuoteWriter;
import dev.hatsugen.catalog.CorpusCatalog;
import dev.hatsugen.catalog.CorpusStatistics;
import dev.hatsugen.conversation.FollowUpResolver;
import dev.hatsugen.language.Glossary;
import dev.hatsugen.language.Glosser;
import dev.hatsugen.minutes.Corpus;
import dev.hatsugen.question.People;
import dev.hatsugen.request.MinutesQueries;
import dev.hatsugen.writing.LanguageModel;
import dev.hatsugen.writing.ReportWriter;
import dev.hatsugen.writing.TokenBudget;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The minutes as they are at one moment, and everything that answers from them: corpus, catalog, question parser, index and
 * answers belong together and are swapped together. Each part is opened when it is first asked for. Safe for several threads.
 */
final class MinutesSnapshot implements AutoCloseable {

    private final Corpus corpus;
    private final Lazy<Engine> engine;
    private final Lazy<MinutesQueries> queries;
    private final Lazy<CorpusStatistics> statistics;
    private final Lazy<FollowUpResolver> followUps;

    /**
     * Opens nothing yet.
     *
     * @param glossary what Japanese words are called in English
     * @param engine opens the index of {@code corpus}
     */
    MinutesSnapshot(Corpus corpus, Supplier<Glossary> glossary, Supplier<Engine> engine) {
        this(corpus, glossary, engine, Optional::empty);
    }

    /**
     * The same with a language model that also writes over what is not a question.
     *
     * @param model empty where none is configured
     */
    MinutesSnapshot(
            Corpus corpus,
            Supplier<Glossary> glossary,
            Supplier<Engine> engine,
            Supplier<Optional<LanguageModel>> model) {
        this.corpus = corpus;
        this.engine = new Lazy<>(engine);
        Lazy<Optional<QuoteWriter>> writer =
                new Lazy<>(() -> model.get().map(own -> new ReportWriter(own, corpus, new Glosser(glossary.get()))));
        this.queries = new Lazy<>(() -> new MinutesQueries(corpus, glossary.get(), () -> engine().topics(), writer));
        this.statistics = new Lazy<>(() -> CorpusStatistics.of(
                corpus, new CorpusCatalog(corpus, new People(corpus)).members().size()));
        this.followUps = new Lazy<>(() -> new FollowUpResolver(engine().parser(), corpus));
    }

    Corpus corpus() {
        return corpus;
    }

    /** The open index; opened, and made where that is needed, when it is first asked for. */
    Engine engine() {
        return engine.get();
    }

    /** Finds what requests ask for. */
    MinutesQueries queries() {
        return queries.get();
    }

    CorpusStatistics statistics() {
        return statistics.get();
    }

    FollowUpResolver followUps() {
        return followUps.get();
    }

    @Override
    public void close() {
        engine.ifMade(Engine::close);
    }

    /** What may be used of a language model; empty where none is configured. */
    Optional<TokenBudget> budget() {
        return Optional.ofNullable(engine().writer()).map(LanguageModel::budget);
    }

    /** How many tokens of it were used today. */
    long tokens() {
        return budget().map(TokenBudget::usedToday).orElse(0L);
    }
}
