package dev.hatsugen;

import dev.hatsugen.chart.JapaneseFonts;
import dev.hatsugen.config.Settings;
import dev.hatsugen.corpus.CorpusService;
import dev.hatsugen.doctor.Endpoints;
import dev.hatsugen.doctor.Finding;
import dev.hatsugen.doctor.Folders;
import dev.hatsugen.doctor.SearchCluster;
import dev.hatsugen.doctor.Secrets;
import dev.hatsugen.index.IndexSettings;
import dev.hatsugen.language.GlossaryFiles;
import dev.hatsugen.messages.FileCause;
import dev.hatsugen.provider.EmbeddingModels;
import dev.hatsugen.provider.EmbeddingSettings;
import dev.hatsugen.provider.UnusableModelException;
import dev.hatsugen.store.StoreFault;
import dev.hatsugen.store.StoreSettings;
import dev.hatsugen.store.sqlite.SqliteStore;
import dev.langchain4j.model.embedding.EmbeddingModel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Looks at everything that the settings name, for {@code doctor}. */
final class Examination {

    private final Settings settings;
    private final CorpusService corpus;
    private final Endpoints endpoints = new Endpoints();

    Examination(Settings settings, CorpusService corpus) {
        this.settings = settings;
        this.corpus = corpus;
    }

    List<Finding> run() {
        List<Finding> findings = new ArrayList<>();
        findings.add(Finding.ok("settings"));
        findings.add(Folders.corpus(settings.corpus(), settings.corpusFolder().bundled(), corpus));
        findings.addAll(Folders.doubtful(settings.corpus(), corpus));
        findings.add(glossary());
        findings.add(index());
        findings.add(embedding());
        findings.add(ScoringTrial.run(settings.rerank()));
        findings.add(new ChatTrial(settings).run());
        findings.add(store());
        findings.add(JapaneseFonts.installed().isPresent() ? Finding.ok("fonts") : Finding.warning("fonts", "none"));
        String token = settings.discord().token();
        Finding ofToken = Secrets.token(token, settings.tokenFile());
        findings.add(ofToken);
        if (token != null && ofToken.status() != Finding.Status.FAILED) {
            findings.addAll(endpoints.discord(token, settings.discord().restUrl()));
        }
        return findings;
    }

    private Finding glossary() {
        Path folder = settings.glossaryFolder().path();
        if (!Files.isDirectory(folder)) {
            return Finding.failed("glossary", "missing", folder);
        }
        try {
            GlossaryFiles.read(folder, settings.edict());
            return Finding.ok("glossary", settings.glossaryFolder().shown());
        } catch (IOException e) {
            return Finding.failed("glossary", "failed", folder, FileCause.of(e));
        } catch (UncheckedIOException | IllegalArgumentException e) {
            return Finding.failed("glossary", "failed", folder, String.valueOf(e.getMessage()));
        }
    }

    private Finding index() {
        return switch (settings.index()) {
            case IndexSettings.Lucene lucene -> Folders.index(lucene.folder());
            case IndexSettings.OpenSearch cluster -> SearchCluster.index(cluster);
        };
    }

    private Finding embedding() {
        return switch (settings.embedding()) {
            case EmbeddingSettings.OpenAiCompatible openAi -> endpoints.model("embedding", openAi.url());
            case EmbeddingSettings.Ollama ollama -> endpoints.model("embedding", ollama.url());
            case EmbeddingSettings.MiniLm ignored -> ofThisProcess();
            case EmbeddingSettings.LocalOnnx ignored -> ofThisProcess();
        };
    }

    private Finding ofThisProcess() {
        try {
            EmbeddingModel model = EmbeddingModels.of(settings.embedding());
            model.embed("words");
            return Finding.ok("embedding", model.modelName());
        } catch (UnusableModelException | UncheckedIOException e) {
            return Finding.failed("embedding", "failed", String.valueOf(e.getMessage()));
        } catch (LinkageError e) { // a system that it was not made for, or a disk from which nothing may be run
            return Finding.failed("embedding", "library", String.valueOf(e));
        }
    }

    private Finding store() {
        return switch (settings.store()) {
            case StoreSettings.Sqlite sqlite -> store(sqlite.file());
        };
    }

    private static Finding store(Path file) {
        return Folders.file("store", file)
                .or(() -> fault(file))
                .or(() -> Secrets.store(file))
                .orElseGet(() -> Finding.ok("store", file));
    }

    private static Optional<Finding> fault(Path file) {
        return SqliteStore.look(file)
                .map(fault -> fault.kind() == StoreFault.Kind.READ_ONLY
                        ? Finding.warning("store", "readonly", file)
                        : Finding.warning("store", "fault", file, fault.cause()));
    }
}
