package org.hearsay;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import org.jspecify.annotations.NullMarked;

/** Keeps the packages pointing one way. */
@AnalyzeClasses(packages = "org.hearsay", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String ROOT = "org.hearsay";

    @ArchTest
    static final ArchRule LAYERS = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .withOptionalLayers(true)
            .layer("article")
            .definedBy(ROOT + ".article..")
            .layer("learning")
            .definedBy(ROOT + ".learning..")
            .layer("reading")
            .definedBy(ROOT + ".reading..")
            .layer("language")
            .definedBy(ROOT + ".language..")
            .layer("mentions")
            .definedBy(ROOT + ".mentions..")
            .layer("claims")
            .definedBy(ROOT + ".claims..")
            .layer("lineage")
            .definedBy(ROOT + ".lineage..")
            .layer("graph")
            .definedBy(ROOT + ".graph..")
            .layer("query")
            .definedBy(ROOT + ".query..")
            .layer("export")
            .definedBy(ROOT + ".export..")
            .layer("server")
            .definedBy(ROOT + ".server..")
            .layer("pipeline")
            .definedBy(ROOT + ".pipeline..")
            .layer("spark")
            .definedBy(ROOT + ".spark..")
            .layer("training")
            .definedBy(ROOT + ".training..")
            .layer("evaluation")
            .definedBy(ROOT + ".evaluation..")
            .layer("cli")
            .definedBy(ROOT + ".cli..")
            .whereLayer("article")
            .mayNotAccessAnyLayer()
            .whereLayer("learning")
            .mayNotAccessAnyLayer()
            .whereLayer("reading")
            .mayOnlyAccessLayers("article")
            .whereLayer("language")
            .mayOnlyAccessLayers("article", "learning")
            .whereLayer("mentions")
            .mayOnlyAccessLayers("article", "learning", "language")
            .whereLayer("claims")
            .mayOnlyAccessLayers("article", "learning", "language", "mentions")
            .whereLayer("lineage")
            .mayOnlyAccessLayers("article")
            .whereLayer("graph")
            .mayOnlyAccessLayers("article", "claims", "mentions", "lineage")
            .whereLayer("query")
            .mayOnlyAccessLayers("graph")
            .whereLayer("export")
            .mayOnlyAccessLayers("graph")
            .whereLayer("server")
            .mayOnlyAccessLayers("graph", "query", "export")
            .whereLayer("pipeline")
            .mayOnlyAccessLayers("article", "reading", "learning", "language", "mentions", "claims", "lineage", "graph")
            .whereLayer("spark")
            .mayOnlyAccessLayers("article", "reading", "graph", "pipeline")
            .whereLayer("training")
            .mayOnlyAccessLayers("article", "learning", "language", "mentions", "claims", "pipeline", "graph")
            .whereLayer("evaluation")
            .mayOnlyAccessLayers("article")
            .whereLayer("cli")
            .mayNotBeAccessedByAnyLayer();

    @ArchTest
    static final ArchRule NO_CYCLES = slices().matching(ROOT + ".(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule JENA_FENCE = noClasses()
            .that()
            .resideOutsideOfPackages(ROOT + ".graph..", ROOT + ".query..", ROOT + ".export..", ROOT + ".server..")
            .and()
            .doNotHaveFullyQualifiedName(ROOT + ".NewsGraph")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.jena..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule OPENNLP_FENCE = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + ".language.opennlp..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("opennlp..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule PLAIN_MODEL = classes()
            .that()
            .resideInAnyPackage(
                    ROOT + ".article..",
                    ROOT + ".learning..",
                    ROOT + ".mentions..",
                    ROOT + ".claims..",
                    ROOT + ".lineage..",
                    ROOT + ".language")
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage("java..", "org.jspecify..", ROOT + ".."))
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule ONLY_THE_EDGE_OPENS_A_STORE = noClasses()
            .that()
            .resideInAnyPackage(ROOT + ".pipeline..", ROOT + ".spark..")
            .should()
            .dependOnClassesThat(resideInAPackage(ROOT + ".graph.store.."))
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule VALUES = classes()
            .that()
            .resideInAnyPackage(ROOT + ".article", ROOT + ".lineage")
            .and()
            .areTopLevelClasses()
            .and()
            .areNotInterfaces()
            .and()
            .areNotEnums()
            .and()
            .doNotHaveSimpleName("package-info")
            .should()
            .beRecords()
            .orShould()
            .haveSimpleNameEndingWith("Exception")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule NAMES = noClasses()
            .should()
            .haveNameMatching(".*(Impl|Utils?|Helper|Manager|Base|Abstract\\w*|Data|Info)$")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule STREAMS = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + ".cli..")
            .should(GeneralCodingRules.ACCESS_STANDARD_STREAMS);

    @ArchTest
    static final ArchRule CLOCKS = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + ".cli..")
            .should()
            .callMethod(java.time.Instant.class, "now")
            .orShould()
            .callMethod(java.time.LocalDate.class, "now");

    @ArchTest
    static void everyPackageIsNullMarked(JavaClasses classes) {
        assertThat(classes.stream().map(JavaClass::getPackage).distinct())
                .allMatch(p -> p.isAnnotatedWith(NullMarked.class));
    }
}
