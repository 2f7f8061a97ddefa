package dev.hatsugen;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The house plan, held by the build: who may use whom, and where each library comes in. */
@AnalyzeClasses(packages = "dev.hatsugen", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule no_package_cycles =
            slices().matching("dev.hatsugen.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule minutes_use_nothing = onlyUses("minutes");

    @ArchTest
    static final ArchRule messages_use_nothing = onlyUses("messages");

    @ArchTest
    static final ArchRule language_uses_minutes = onlyUses("language", "minutes");

    @ArchTest
    static final ArchRule parsing_uses_minutes_and_language = onlyUses("parsing", "minutes", "language", "messages");

    @ArchTest
    static final ArchRule the_folder_of_minutes_uses_the_parser = onlyUses("corpus", "minutes", "parsing");

    @ArchTest
    static final ArchRule index_uses_minutes_and_language = onlyUses("index", "minutes", "language", "messages");

    @ArchTest
    static final ArchRule a_question_is_read_without_an_index = onlyUses("question", "minutes", "language");

    @ArchTest
    static final ArchRule a_conversation_goes_on_without_an_index =
            onlyUses("conversation", "minutes", "language", "question");

    @ArchTest
    static final ArchRule retrieval_knows_no_answer = onlyUses("retrieval", "minutes", "language", "index", "question");

    @ArchTest
    static final ArchRule a_quote_knows_no_question = onlyUses("quote", "minutes", "language", "messages");

    @ArchTest
    static final ArchRule the_record_is_read_without_an_index =
            onlyUses("record", "minutes", "language", "question", "quote", "messages");

    @ArchTest
    static final ArchRule answers_know_no_face =
            onlyUses("answer", "minutes", "language", "index", "question", "retrieval", "quote", "record", "messages");

    @ArchTest
    static final ArchRule requests_know_no_face = noClasses()
            .that()
            .resideInAnyPackage(
                    "dev.hatsugen.request..",
                    "dev.hatsugen.statements..",
                    "dev.hatsugen.summary..",
                    "dev.hatsugen.requests..",
                    "dev.hatsugen.compare..",
                    "dev.hatsugen.verify..",
                    "dev.hatsugen.topics..",
                    "dev.hatsugen.catalog..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "dev.hatsugen.discord..",
                    "dev.hatsugen.console..",
                    "dev.hatsugen.chart..",
                    "dev.hatsugen.store..",
                    "dev.hatsugen.monitoring..");

    @ArchTest
    static final ArchRule provider_uses_minutes = onlyUses("provider", "minutes", "messages");

    @ArchTest
    static final ArchRule nothing_below_discord_knows_it = noClasses()
            .that()
            .resideOutsideOfPackages("dev.hatsugen", "dev.hatsugen.config..", "dev.hatsugen.discord..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("dev.hatsugen.discord..");

    @ArchTest
    static final ArchRule discord_knows_no_search = noClasses()
            .that()
            .resideInAPackage("dev.hatsugen.discord..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "dev.hatsugen.index..",
                    "dev.hatsugen.retrieval..",
                    "dev.hatsugen.question..",
                    "dev.hatsugen.parsing..",
                    "dev.hatsugen.language..",
                    "dev.hatsugen.console..");

    @ArchTest
    static final ArchRule store_uses_minutes = onlyUses("store", "minutes", "messages");

    @ArchTest
    static final ArchRule metrics_enter_at_monitoring = entersAt("monitoring", "io.micrometer..", "io.prometheus..");

    @ArchTest
    static final ArchRule http_of_discord_enters_at_discord = entersAt("discord", "okhttp3..");

    @ArchTest
    static final ArchRule console_knows_no_search = noClasses()
            .that()
            .resideInAPackage("dev.hatsugen.console..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "dev.hatsugen.index..",
                    "dev.hatsugen.retrieval..",
                    "dev.hatsugen.question..",
                    "dev.hatsugen.parsing..",
                    "dev.hatsugen.language..",
                    "dev.hatsugen.discord..");

    @ArchTest
    static final ArchRule chart_draws_maps = onlyUses("chart", "topics", "messages");

    @ArchTest
    static final ArchRule charting_enters_at_chart = entersAt("chart", "org.knowm..");

    @ArchTest
    static final ArchRule csv_enters_at_statements = entersAt("statements", "org.apache.commons.csv..");

    @ArchTest
    static final ArchRule nobody_knows_the_settings = noClasses()
            .that()
            .resideOutsideOfPackages("dev.hatsugen", "dev.hatsugen.config..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("dev.hatsugen.config..");

    @ArchTest
    static final ArchRule nobody_knows_the_application = noClasses()
            .that()
            .resideOutsideOfPackage("dev.hatsugen")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("dev.hatsugen");

    @ArchTest
    static final ArchRule kuromoji_enters_at_language = entersAt("language", "com.atilika..");

    @ArchTest
    static final ArchRule lucene_enters_at_index = entersAt("index", "org.apache.lucene..");

    @ArchTest
    static final ArchRule jda_enters_at_discord = entersAt("discord", "net.dv8tion..");

    @ArchTest
    static final ArchRule jdbc_enters_at_store = entersAt("store", "java.sql..", "org.sqlite..");

    @ArchTest
    static final ArchRule picocli_enters_at_console = entersAt("console", "picocli..", "org.jline..", "me.tongfei..");

    @ArchTest
    static final ArchRule yaml_enters_at_config =
            entersAt("config", "com.fasterxml.jackson.dataformat..", "org.yaml..");

    @ArchTest
    static final ArchRule model_providers_enter_at_provider = entersAt(
            "provider",
            "dev.langchain4j.model.embedding.onnx..",
            "dev.langchain4j.model.openai..",
            "dev.langchain4j.model.ollama..");

    /** The evaluation holds the stock pipeline against ours, and so has to build it. */
    @ArchTest
    static final ArchRule rag_enters_at_retrieval = noClasses()
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

    private static ArchRule onlyUses(String room, String... others) {
        String[] allowed = new String[others.length + 1];
        allowed[0] = "dev.hatsugen." + room + "..";
        for (int i = 0; i < others.length; i++) {
            allowed[i + 1] = "dev.hatsugen." + others[i] + "..";
        }
        return classes()
                .that()
                .resideInAPackage("dev.hatsugen." + room + "..")
                .should()
                .onlyDependOnClassesThat(DescribedPredicate.not(resideInAPackage("dev.hatsugen.."))
                        .or(resideInAnyPackage(allowed))
                        .as("outside of Hatsugen or in " + String.join(", ", allowed)));
    }

    private static ArchRule entersAt(String room, String... library) {
        return noClasses()
                .that()
                .resideOutsideOfPackage("dev.hatsugen." + room + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(library);
    }
}
