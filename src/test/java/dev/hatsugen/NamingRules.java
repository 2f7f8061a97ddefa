package dev.hatsugen;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** How classes and constants are called, and that classes are final; run by {@link ArchitectureTest}. */
final class NamingRules {

    private NamingRules() {}

    @ArchTest
    static final ArchRule no_class_is_a_collection_of_helpers =
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
            classes().that().haveSimpleNameEndingWith("Repository").should().resideInAPackage("dev.hatsugen.store..");

    @ArchTest
    static final ArchRule what_uses_jdbc_is_the_store_or_a_repository = classes()
            .that()
            .resideInAPackage("dev.hatsugen.store..")
            .and()
            .areTopLevelClasses()
            .and(dependOn("java.sql"))
            .should()
            .haveNameMatching(".*\\.(?:\\w+Store|StoreFile|\\w+Faults|Database|Schema|\\w+Repository)");

    @ArchTest
    static final ArchRule commands_and_buttons_are_of_discord_or_the_console = classes()
            .that()
            .haveSimpleNameEndingWith("Command")
            .or()
            .haveSimpleNameEndingWith("Button")
            .should()
            .resideInAnyPackage("dev.hatsugen.discord..", "dev.hatsugen.console..");

    @ArchTest
    static final ArchRule settings_are_records_or_sealed = classes()
            .that()
            .haveSimpleNameEndingWith("Settings")
            .and()
            .areNotInterfaces()
            .and()
            .resideOutsideOfPackage("dev.hatsugen.config")
            .should()
            .beRecords();

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

    private static DescribedPredicate<JavaClass> dependOn(String prefix) {
        return DescribedPredicate.describe(
                "depend on " + prefix,
                type -> type.getDirectDependenciesFromSelf().stream()
                        .anyMatch(dependency ->
                                dependency.getTargetClass().getPackageName().startsWith(prefix)));
    }
}
