package org.oer4j.examples.benchmarks.generator;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** What the library is checked with does not ask the library. */
class GeneratorIsIndependentTest {
    private static final JavaClasses GENERATOR = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(RepositoryGenerator.class.getPackageName());

    @Test
    void theGeneratorUsesNoClassOfTheLibrary() {
        assertThat(GENERATOR.size()).isGreaterThan(10);
        noClasses()
                .that()
                .resideInAPackage("org.oer4j.examples.benchmarks.generator..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.oer4j.licensing..", "org.oer4j.json..", "org.oer4j.resource..")
                .because("a check of the audit against generated repositories would be circular")
                .check(GENERATOR);
    }
}
