package dev.hatsugen;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which package may use which; the rules about libraries and names are run with these. */
@AnalyzeClasses(packages = "dev.hatsugen", importOptions = NotBesideTheRules.class)
class ArchitectureTest {

    private static final String ROOT = "dev.hatsugen";

    /** For each package the other packages that it may use. A package of its own needs a line here. */
    private static final Map<String, String> ALLOWED = Map.ofEntries(
            entry("messages", ""),
            entry("minutes", ""),
            entry("files", ""),
            entry("launch", "files"),
            entry("language", "minutes"),
            entry("parsing", "minutes language messages"),
            entry("corpus", "minutes parsing messages"),
            entry("index", "minutes language files messages"),
            entry("question", "minutes language"),
            entry("retrieval", "minutes language index question"),
            entry("answerability", "minutes language index question retrieval"),
            entry("quote", "minutes language messages"),
            entry("record", "minutes language question quote"),
            entry("answer", "minutes language index question retrieval answerability quote record messages"),
            entry("writing", "minutes language question quote answer provider store messages"),
            entry("conversation", "minutes corpus language question quote answer request messages"),
            entry("catalog", "minutes question retrieval"),
            entry("statements", "minutes language question retrieval quote answer messages"),
            entry("search", "minutes language question retrieval quote statements"),
            entry("summary", "minutes language quote record messages"),
            entry("requests", "minutes language question quote record messages"),
            entry("compare", "minutes question retrieval quote answer statements messages"),
            entry("verify", "minutes language question quote messages"),
            entry("topics", "minutes language quote messages"),
            entry(
                    "request",
                    "minutes corpus language question retrieval quote record answer catalog statements search summary"
                            + " requests compare verify topics messages"),
            entry("cache", "files"),
            entry("provider", "minutes files cache messages index"),
            entry("store", "minutes files cache messages"),
            entry("chart", "topics messages"),
            entry("doctor", "minutes corpus index messages"),
            entry("backup", "files messages"),
            entry("monitoring", "answer catalog provider store"),
            entry(
                    "discord",
                    "minutes corpus quote answer conversation catalog summary request store monitoring messages"),
            entry(
                    "console",
                    "minutes corpus quote answer conversation catalog summary request store backup doctor cache messages"),
            entry("evaluation", "minutes language index question retrieval answerability quote answer writing"),
            entry("config", "corpus index parsing provider writing discord store messages"));

    @ArchTest
    static final ArchTests libraries = ArchTests.in(LibraryRules.class);

    @ArchTest
    static final ArchTests names = ArchTests.in(NamingRules.class);

    @ArchTest
    static final ArchTests promises = ArchTests.in(PromiseRules.class);

    @ArchTest
    static final ArchRule no_package_cycles =
            slices().matching(ROOT + ".(**)").should().beFreeOfCycles();

    @ArchTest
    static void every_package_is_in_the_table(JavaClasses classes) {
        Set<String> packages = classes.stream()
                .map(type -> type.getPackageName())
                .filter(name -> name.startsWith(ROOT + "."))
                .map(name -> name.substring(ROOT.length() + 1).split("\\.")[0])
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(ALLOWED.keySet()).containsAll(packages);
    }

    @ArchTest
    static void a_package_uses_those_of_its_line_alone(JavaClasses classes) {
        ALLOWED.forEach((name, others) -> onlyUses(name, others).check(classes));
    }

    private static ArchRule onlyUses(String name, String others) {
        String[] allowed = Stream.concat(Stream.of(name), Stream.of(others.split(" ")))
                .filter(other -> !other.isEmpty())
                .map(other -> ROOT + "." + other + "..")
                .toArray(String[]::new);
        return classes()
                .that()
                .resideInAPackage(ROOT + "." + name + "..")
                .should()
                .onlyDependOnClassesThat(not(resideInAPackage(ROOT + ".."))
                        .or(resideInAnyPackage(allowed))
                        .as("outside of Hatsugen or in " + String.join(", ", allowed)))
                .allowEmptyShould(true);
    }

    @ArchTest
    static final ArchRule nobody_uses_the_composition_root = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(ROOT);

    @ArchTest
    static final ArchRule the_engine_knows_no_bot = noClasses()
            .that()
            .haveNameMatching("dev\\.hatsugen\\.(?:Engine|EngineFactory|MinutesSnapshot)")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(ROOT + ".discord..", ROOT + ".monitoring..", ROOT + ".config..", ROOT + ".console..");

    @ArchTest
    static final ArchRule the_composition_root_alone_knows_which_database = noClasses()
            .that()
            .resideOutsideOfPackages(ROOT, ROOT + ".store..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(ROOT + ".store.*");

    @ArchTest
    static final ArchRule of_the_bot_the_settings_know_its_settings_alone = noClasses()
            .that()
            .resideInAPackage(ROOT + ".config..")
            .should()
            .dependOnClassesThat(resideInAPackage(ROOT + ".discord..").and(not(simpleNameEndingWith("Settings"))));
}
