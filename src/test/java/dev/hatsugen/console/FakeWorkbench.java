package dev.hatsugen.console;

import dev.hatsugen.answer.Answers;
import dev.hatsugen.answer.IndexedCorpus;
import dev.hatsugen.answer.RealCorpus;
import dev.hatsugen.backup.Backup;
import dev.hatsugen.conversation.Conversation;
import dev.hatsugen.conversation.FollowUpResolver;
import dev.hatsugen.corpus.CorpusService;
import dev.hatsugen.corpus.Current;
import dev.hatsugen.doctor.Finding;
import dev.hatsugen.language.Glossary;
import dev.hatsugen.minutes.Corpus;
import dev.hatsugen.minutes.ParsedMinutes;
import dev.hatsugen.question.People;
import dev.hatsugen.question.QuestionParser;
import dev.hatsugen.request.MinutesQueries;
import dev.hatsugen.request.MinutesService;
import dev.hatsugen.retrieval.TopicSearch;
import dev.hatsugen.store.Store;
import dev.hatsugen.topics.Drawing;
import dev.hatsugen.topics.MapPainter;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Runs the real command line on strings, with a services that notes what is asked of it. */
final class FakeWorkbench implements Services {

    final List<String> calls = new ArrayList<>();
    Answers answers = Samples::answered;
    boolean botToken;
    String input = "";
    String out = "";
    String err = "";

    Corpus corpus = Samples.CORPUS;

    List<Finding> findings = List.of();

    MapPainter painter = (map, language) -> new Drawing.Picture(new byte[] {1});

    Supplier<TopicSearch> topics = () -> IndexedCorpus.get().topics;
    Glossary glossary = Glossary.EMPTY;

    /** Why it cannot be opened. */
    @Nullable
    ConsoleFailure refusal;

    @Nullable
    Overrides overrides;

    @Nullable
    CorpusService corpusService;

    /** A command line on the corpus. */
    static FakeWorkbench ofCorpus() {
        IndexedCorpus indexed = IndexedCorpus.get();
        FakeWorkbench services = new FakeWorkbench();
        services.corpus = indexed.corpus;
        services.glossary = RealCorpus.glossary();
        return services;
    }

    int run(String... arguments) {
        ByteArrayOutputStream outBytes = new ByteArrayOutputStream();
        ByteArrayOutputStream errBytes = new ByteArrayOutputStream();
        Streams streams = new Streams(
                new BufferedReader(new StringReader(input)),
                new PrintStream(outBytes, true, StandardCharsets.UTF_8),
                new PrintStream(errBytes, true, StandardCharsets.UTF_8),
                false,
                () -> false);
        int status = Console.run(arguments, this::open, streams);
        out = outBytes.toString(StandardCharsets.UTF_8);
        err = errBytes.toString(StandardCharsets.UTF_8);
        return status;
    }

    private Services open(Overrides given, ProgressDisplay progress) {
        if (refusal != null) {
            throw refusal;
        }
        overrides = given;
        calls.add("open");
        return this;
    }

    @Override
    public boolean hasBotToken() {
        return botToken;
    }

    @Override
    public Answers answers() {
        calls.add("answers");
        return answers;
    }

    @Override
    public Corpus corpus() {
        calls.add("corpus");
        return corpus;
    }

    @Override
    public List<Finding> examine() {
        calls.add("examine");
        return findings;
    }

    @Override
    public Backup.Contents backUp(Path file, boolean overwrite) {
        calls.add("backUp " + file + " " + overwrite);
        return new Backup.Contents(2, true);
    }

    @Override
    public Backup.Contents restore(Path file, boolean overwrite) {
        calls.add("restore " + file + " " + overwrite);
        return new Backup.Contents(2, false);
    }

    @Override
    public Optional<Store.Forgotten> forget(String user) {
        calls.add("forget " + user);
        return Optional.of(new Store.Forgotten(1, 2, 3, 4));
    }

    @Override
    public void warmUp() {
        calls.add("warmUp");
    }

    @Override
    public MinutesService minutes() {
        calls.add("minutes");
        return new MinutesService(
                Current.of(new MinutesQueries(corpus, glossary, () -> topics.get())),
                (map, language) -> painter.draw(map, language));
    }

    @Override
    public ParsedMinutes parse(Path file) {
        calls.add("parse " + file);
        return Samples.PARSED;
    }

    @Override
    public CorpusService corpusService() {
        return Objects.requireNonNull(corpusService, "the test has set none");
    }

    @Override
    public void watchCorpus() {
        calls.add("watch");
    }

    @Override
    public List<String> evaluateWritten(Path questions, boolean judged, @Nullable Path conversations) {
        calls.add("evaluate written " + questions + " " + judged + " " + conversations);
        return List.of("table");
    }

    @Override
    public List<String> evaluate(Path questions) {
        calls.add("evaluate " + questions);
        return List.of("a table");
    }

    @Override
    public Conversation conversation() {
        calls.add("conversation");
        QuestionParser parser = new QuestionParser(corpus, new People(corpus), glossary);
        return new Conversation(
                question -> answers.ask(question), Current.of(new FollowUpResolver(parser, corpus)), minutes());
    }

    @Override
    public void reindex() {
        calls.add("reindex");
    }

    @Override
    public void runBot() {
        calls.add("bot");
    }

    @Override
    public void close() {
        calls.add("close");
    }
}
