package dev.hatsugen;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
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
    static final ArchRule the_folder_of_minutes_uses_the_parser = onlyUses("corpus", "minutes", "parsing", "messages");

    @ArchTest
    static final ArchRule index_uses_minutes_and_language = onlyUses("index", "minutes", "language", "messages");

    @ArchTest
    static final ArchRule a_question_is_read_without_an_index = onlyUses("question", "minutes", "language");

    @ArchTest
    static final ArchRule a_conversation_knows_no_face =
            onlyUses("conversation", "minutes", "corpus", "language", "question", "quote", "answer", "messages");

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
    static final ArchRule provider_uses_minutes_and_serves_the_index =
            onlyUses("provider", "minutes", "messages", "index");

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
    static final ArchRule watching_folders_enters_at_corpus = entersAt("corpus", "org.apache.commons.io..");

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
            "ai.onnxruntime..",
            "ai.djl..",
            "dev.langchain4j.model.openai..",
            "dev.langchain4j.model.ollama..",
            "dev.langchain4j.model.anthropic..",
            "dev.langchain4j.model.googleai..");

    @ArchTest
    static final ArchRule writing_knows_no_face =
            onlyUses("writing", "minutes", "language", "question", "quote", "answer", "messages");

    @ArchTest
    static final ArchRule retries_enter_at_writing = entersAt("writing", "dev.failsafe..");

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

    @ArchTest
    static final ArchRule monitoring_knows_no_face_and_no_settings =
            onlyUses("monitoring", "answer", "catalog", "store");

    @ArchTest
    static final ArchRule the_engine_knows_no_bot = noClasses()
            .that()
            .haveFullyQualifiedName("dev.hatsugen.Engine")
            .or()
            .haveFullyQualifiedName("dev.hatsugen.EngineFactory")
            .or()
            .haveFullyQualifiedName("dev.hatsugen.MinutesSnapshot")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "dev.hatsugen.discord..",
                    "dev.hatsugen.monitoring..",
                    "dev.hatsugen.config..",
                    "dev.hatsugen.console..");

    @ArchTest
    static final ArchRule of_the_bot_the_settings_know_its_settings_alone = noClasses()
            .that()
            .resideInAPackage("dev.hatsugen.config..")
            .should()
            .dependOnClassesThat(resideInAPackage("dev.hatsugen.discord..")
                    .and(DescribedPredicate.not(simpleNameEndingWith("Settings"))));

    @ArchTest
    static final ArchRule file_formats_enter_at_parsing =
            entersAt("parsing", "org.apache.pdfbox..", "org.apache.poi..", "org.jsoup..", "com.ibm.icu..");

    @ArchTest
    static final ArchRule nothing_is_a_drawer =
            noClasses().should().haveNameMatching(".*(?:Utils?|Helpers?|Managers?|Impl|Misc|Common|Tools?)");

    @ArchTest
    static final ArchRule limits_are_called_max_and_min = noFields()
            .that()
            .areStatic()
            .and()
            .areFinal()
            .should()
            .haveNameMatching("(?:MOST|LONGEST|SHORTEST|FEWEST|LEAST|LARGEST|SMALLEST|HIGHEST|LOWEST)(?:_.*)?");

    @ArchTest
    static final ArchRule repositories_are_of_the_store =
            classes().that().haveSimpleNameEndingWith("Repository").should().resideInAPackage("dev.hatsugen.store");

    @ArchTest
    static final ArchRule what_uses_jdbc_is_the_store_or_a_repository = classes()
            .that()
            .resideInAPackage("dev.hatsugen.store")
            .and()
            .areTopLevelClasses()
            .and(dependsOn("java.sql"))
            .should()
            .haveNameMatching(".*\\.(?:Store|StoreFile|StoreFault|Database|Schema|Sqlite\\w+Repository)");

    @ArchTest
    static final ArchRule commands_and_buttons_are_of_a_face = classes()
            .that()
            .haveSimpleNameEndingWith("Command")
            .or()
            .haveSimpleNameEndingWith("Button")
            .should()
            .resideInAnyPackage("dev.hatsugen.discord..", "dev.hatsugen.console..");

    @ArchTest
    static final ArchRule exceptions_are_named_so =
            classes().that().areAssignableTo(Exception.class).should().haveNameMatching(".*(?:Exception|Failure)");

    @ArchTest
    static final ArchRule classes_are_final = classes()
            .that()
            .areNotInterfaces()
            .and()
            .doNotHaveModifier(JavaModifier.ABSTRACT)
            .and()
            .areNotEnums()
            .and()
            .areNotAnonymousClasses()
            .should()
            .haveModifier(JavaModifier.FINAL);

    private static DescribedPredicate<JavaClass> dependsOn(String prefix) {
        return DescribedPredicate.describe(
                "depend on " + prefix,
                type -> type.getDirectDependenciesFromSelf().stream()
                        .anyMatch(dependency ->
                                dependency.getTargetClass().getPackageName().startsWith(prefix)));
    }

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
