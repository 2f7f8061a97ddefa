package dev.hatsugen;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** In which package each library is used; run by {@link ArchitectureTest}. */
final class LibraryRules {

    private LibraryRules() {}

    @ArchTest
    static final ArchRule kuromoji = isUsedBy("language", "com.atilika..");

    @ArchTest
    static final ArchRule lucene = isUsedBy("index", "org.apache.lucene..");

    @ArchTest
    static final ArchRule file_formats =
            isUsedBy("parsing", "org.apache.pdfbox..", "org.apache.poi..", "org.jsoup..", "com.ibm.icu..");

    @ArchTest
    static final ArchRule watched_folders = isUsedBy("corpus", "org.apache.commons.io..");

    @ArchTest
    static final ArchRule jdbc = isUsedBy("store.*", "java.sql..");

    @ArchTest
    static final ArchRule sqlite = isUsedBy("store.sqlite", "org.sqlite..");

    @ArchTest
    static final ArchRule metrics = isUsedBy("monitoring", "io.micrometer..", "io.prometheus..");

    @ArchTest
    static final ArchRule jda = isUsedBy("discord", "net.dv8tion..");

    @ArchTest
    static final ArchRule http_of_discord = isUsedBy("discord", "okhttp3..");

    @ArchTest
    static final ArchRule command_line = isUsedBy("console", "picocli..", "org.jline..", "me.tongfei..");

    @ArchTest
    static final ArchRule charts = isUsedBy("chart", "org.knowm..", "javax.imageio..");

    @ArchTest
    static final ArchRule csv = isUsedBy("(statements|parsing.format)", "org.apache.commons.csv..");

    @ArchTest
    static final ArchRule yaml = isUsedBy("config", "com.fasterxml.jackson.dataformat..", "org.yaml..");

    @ArchTest
    static final ArchRule retries = isUsedBy("provider", "dev.failsafe..");

    @ArchTest
    static final ArchRule model_providers = isUsedBy(
            "provider",
            "dev.langchain4j.model.embedding.onnx..",
            "ai.onnxruntime..",
            "ai.djl..",
            "dev.langchain4j.http..",
            "dev.langchain4j.model.openai..",
            "dev.langchain4j.model.ollama..",
            "dev.langchain4j.model.anthropic..",
            "dev.langchain4j.model.googleai..");

    /** The evaluation compares the stock pipeline with ours, and so has to build it. */
    @ArchTest
    static final ArchRule retrieval_pipeline = noClasses()
            .that()
            .resideOutsideOfPackages("dev.hatsugen.retrieval..", "dev.hatsugen.evaluation..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("dev.langchain4j.rag..");

    @ArchTest
    static final ArchRule bundles_are_opened_by_messages = noClasses()
            .that()
            .resideOutsideOfPackage("dev.hatsugen.messages")
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.util.ResourceBundle");

    @ArchTest
    static final ArchRule hashes_are_made_by_digest = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("dev.hatsugen.minutes.Digest")
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.security.MessageDigest");

    private static ArchRule isUsedBy(String name, String... library) {
        return noClasses()
                .that()
                .resideOutsideOfPackage("dev.hatsugen." + name + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(library);
    }
}
