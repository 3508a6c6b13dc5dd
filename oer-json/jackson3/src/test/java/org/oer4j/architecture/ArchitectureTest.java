package org.oer4j.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The plan of the house (design, section 2), held against every library on the class path. */
class ArchitectureTest {
    private static final String HOUSE = "org.oer4j.";

    /** From the ground up; a package may use those before it. */
    private static final List<String> ORDER = List.of(
            "facts", // not in the design's table: the reader of decision 11, exported to licensing only
            "text",
            "citation", // after text, other than in the design: an instrument has a title in languages
            "time",
            "place",
            "conformance",
            "recommendation",
            "actor",
            "resource",
            "implementation",
            "support",
            "commitment",
            "monitoring",
            "licensing",
            "licensing.expression",
            "licensing.recognition",
            "licensing.openness",
            "licensing.chooser",
            "licensing.attribution",
            "licensing.remix",
            "licensing.conformance", // not in the design's table: rules of design 3 that ask the catalogue and remix
            "licensing.audit",
            "json.mapping",
            "json.mapping.dialect", // what all dialects are made of
            "json.mapping.oer",
            "json.mapping.amb",
            "json.mapping.readback", // what the dialects have in common that say less than the record
            "json.mapping.schemaorg",
            "json.mapping.dublincore",
            "json.mapping.datacite",
            "json.mapping.h5p",
            "json.mapping.openverse",
            "json.mapping.zenodo",
            "json.mapping.mediawiki",
            "json.mapping.known", // the dialects by code
            "json.jackson3");

    private static final JavaClasses LIBRARIES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.oer4j");

    @Test
    void theWholeHouseIsLookedAt() {
        assertThat(LIBRARIES.size()).isGreaterThan(50);
        Set<String> packages = LIBRARIES.stream().map(JavaClass::getPackageName).collect(Collectors.toSet());
        assertThat(packages).contains("org.oer4j.resource", "org.oer4j.licensing", "org.oer4j.json.mapping");
        assertThat(LIBRARIES.contain(ArchitectureTest.class)).as("no tests").isFalse();
    }

    @Test
    void aPackageUsesOnlyThoseBeforeIt() {
        classes().should(useOnlyPackagesBeforeTheirOwn()).check(LIBRARIES);
        slices().matching("org.oer4j.(**)").should().beFreeOfCycles().check(LIBRARIES);
    }

    @Test
    void noPackageHasMoreThanTwentyPublicTopLevelTypes() {
        Map<String, Long> sizes = LIBRARIES.stream()
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(type -> type.getEnclosingClass().isEmpty())
                .collect(Collectors.groupingBy(JavaClass::getPackageName, Collectors.counting()));
        assertThat(sizes)
                .hasSizeGreaterThan(5)
                .allSatisfy((name, size) -> assertThat(size).as(name).isLessThanOrEqualTo(20));
    }

    @Test
    void noLibrarySpeaksToTheNetwork() {
        check(noClasses()
                .should()
                .dependOnClassesThat(describe(
                        "open connections",
                        type -> type.getPackageName().startsWith("java.net.http")
                                || type.getPackageName().startsWith("javax.net")
                                || type.getName().matches("java\\.net\\..*(Socket|Connection).*")
                                || type.getName().matches("java\\.nio\\.channels\\..*Socket.*"))));
        check(noClasses()
                .should()
                .callMethodWhere(isCall("java.net.URL", "openStream|openConnection|getContent|toURL")));
    }

    @Test
    void noLibraryPrintsOrLogsPastSlf4j() {
        check(noClasses()
                .should()
                .accessFieldWhere(describe(
                        "System.out or System.err",
                        access -> access.getTargetOwner().isEquivalentTo(System.class)
                                && access.getName().matches("out|err"))));
        check(noClasses().should().dependOnClassesThat().resideInAPackage("java.util.logging.."));
        check(noClasses()
                .should()
                .callMethodWhere(
                        describe("printStackTrace()", call -> call.getName().equals("printStackTrace"))));
    }

    @Test
    void noLibraryAsksTheMachineForLanguageTimeOrChance() {
        check(noClasses().should().callMethodWhere(isCall("java.util.Locale", "getDefault|setDefault")));
        check(noClasses().should().callMethodWhere(isCall("java.util.TimeZone", "getDefault")));
        check(noClasses().should().callMethodWhere(isCall("java.time.ZoneId", "systemDefault")));
        check(noClasses().should().callMethodWhere(isCall("java.time.Clock", "system.*|tick.*")));
        check(noClasses().should().callMethodWhere(isCall("java.lang.System", "currentTimeMillis|nanoTime|getenv")));
        check(noClasses().should().callMethodWhere(isCall("java.lang.Math", "random")));
        check(noClasses()
                .should()
                .callMethodWhere(describe(
                        "now() without a clock",
                        call -> call.getTargetOwner().getPackageName().equals("java.time")
                                && call.getName().equals("now")
                                && call.getTarget().getRawParameterTypes().isEmpty())));
    }

    @Test
    void jacksonStaysInItsAdapter() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage("org.oer4j.json.jackson3..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("tools.jackson..", "com.fasterxml.."));
    }

    @Test
    void nobodyIsCalledUtilCommonImplOrManager() {
        check(noClasses().should().haveNameMatching(".*(Utils?|Common|Impl|Manager|Helper)(\\$.*)?"));
    }

    private static void check(ArchRule rule) {
        rule.check(LIBRARIES);
    }

    private static DescribedPredicate<JavaCall<?>> isCall(String owner, String names) {
        return describe(owner + "." + names, call -> {
            AccessTarget target = call.getTarget();
            return target.getOwner().getName().equals(owner) && target.getName().matches(names);
        });
    }

    private static ArchCondition<JavaClass> useOnlyPackagesBeforeTheirOwn() {
        return new ArchCondition<>("use only packages before their own") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                int own = place(type);
                events.add(new SimpleConditionEvent(
                        type, own >= 0, type.getName() + " is in a package that design, section 2, does not know"));
                for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                    JavaClass used = dependency.getTargetClass().getBaseComponentType();
                    if (used.getPackageName().startsWith(HOUSE)) {
                        events.add(new SimpleConditionEvent(type, place(used) <= own, dependency.getDescription()));
                    }
                }
            }
        };
    }

    private static int place(JavaClass type) {
        String name = type.getPackageName();
        return name.startsWith(HOUSE) ? ORDER.indexOf(name.substring(HOUSE.length())) : -1;
    }
}
