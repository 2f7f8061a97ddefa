package dev.hatsugen;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaConstructorCall;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import dev.hatsugen.quote.QuoteVerifier;
import dev.hatsugen.quote.VerifiedQuote;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;

/** Promises of Hatsugen that the structure of the code can hold. */
final class PromiseRules {

    private static final String ROOT = "dev.hatsugen";

    private PromiseRules() {}

    /** A quote that exists is a verified quote. */
    @ArchTest
    static final ArchRule quotes_are_made_by_their_verifier = noClasses()
            .that()
            .doNotBelongToAnyOf(QuoteVerifier.class, VerifiedQuote.class)
            .should()
            .callConstructorWhere(describe(
                    "it makes a verified quote",
                    (JavaConstructorCall call) -> call.getTargetOwner().isEquivalentTo(VerifiedQuote.class)));

    /** What a user types is data: there is no way to it that reads it as a query. */
    @ArchTest
    static final ArchRule no_text_is_read_as_a_query =
            noClasses().should().dependOnClassesThat().resideInAPackage("org.apache.lucene.queryparser..");

    /** Settings point at the packages that they are for, never the other way round. */
    @ArchTest
    static final ArchRule the_composition_root_alone_reads_settings = classes()
            .that()
            .resideInAPackage(ROOT + ".config..")
            .should()
            .onlyHaveDependentClassesThat()
            .resideInAnyPackage(ROOT, ROOT + ".config..");

    /** What may be null says so; the entry of the jar runs on a Java that may be too old for any library. */
    @ArchTest
    static void every_package_is_null_marked(JavaClasses classes) {
        assertThat(classes.stream()
                        .map(type -> type.getPackage())
                        .filter(own ->
                                own.getName().startsWith(ROOT) && !own.getName().equals(ROOT + ".launch"))
                        .distinct()
                        .filter(own -> !isNullMarked(own))
                        .map(JavaPackage::getName)
                        .collect(Collectors.toSet()))
                .isEmpty();
    }

    private static boolean isNullMarked(JavaPackage own) {
        return own.tryGetPackageInfo()
                .map(info -> info.isAnnotatedWith(NullMarked.class))
                .orElse(false);
    }
}
