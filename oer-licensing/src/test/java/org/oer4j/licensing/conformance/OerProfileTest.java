package org.oer4j.licensing.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.oer4j.conformance.CheckContext;
import org.oer4j.conformance.ConformanceCheck;
import org.oer4j.conformance.ConformanceReport;
import org.oer4j.conformance.Finding;
import org.oer4j.conformance.FindingMessages;
import org.oer4j.conformance.ObjectRule;
import org.oer4j.conformance.Profile;
import org.oer4j.conformance.Severity;
import org.oer4j.licensing.LicenseCatalogue;
import org.oer4j.licensing.Tables;
import org.oer4j.resource.Concept;
import org.oer4j.resource.DeclaredLicense;
import org.oer4j.resource.Derivation;
import org.oer4j.resource.LearningResource;
import org.oer4j.resource.RelatedWork;
import org.oer4j.resource.Rights;
import org.oer4j.resource.Vocabulary;

/** Every rule by itself: where it speaks, where it is silent, on which clause, in every language. */
class OerProfileTest {
    private static final OerProfile OER = OerProfile.of(LicenseCatalogue.standard());
    private static final List<CSVRecord> CASES = Tables.resource("/rules/oer-cases.csv");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final String SILENT = "silent";
    private static final List<Locale> LANGUAGES =
            List.of(Locale.ENGLISH, Locale.FRENCH, Locale.GERMAN, Locale.forLanguageTag("es"));

    private static LearningResource resource(CSVRecord row) {
        LearningResource.Builder resource = LearningResource.builder("https://example.org/whole");
        if (!row.get("license").isEmpty()) {
            resource.license(DeclaredLicense.ofText(row.get("license")));
        }
        for (String access : words(row.get("free"))) {
            switch (access) {
                case "yes", "no" -> resource.isAccessibleForFree(access.equals("yes"));
                case "login", "no_login" ->
                    resource.rights(
                            rights -> rights.conditionsOfAccess(Concept.of(Vocabulary.CONDITIONS_OF_ACCESS, access)));
                default -> resource.rights(rights -> rights.price(new Rights.Price(new BigDecimal(access), "EUR")));
            }
        }
        for (String part : words(row.get("parts"))) {
            String id = part.substring(0, part.indexOf('='));
            if (id.startsWith("+")) {
                String license = part.substring(id.length() + 1);
                resource.relations(relations -> relations.part(
                        license.equals("-")
                                ? new RelatedWork(null, id, List.of(), null, null)
                                : RelatedWork.of(id, DeclaredLicense.ofText(license))));
            } else if (!id.equals("book")) { // a source at hand, no part
                resource.hasPart(id);
            }
        }
        for (String source : words(row.get("sources"))) {
            resource.isBasedOn(
                    source.startsWith("@")
                            ? Derivation.from(source.substring(1))
                            : new Derivation(null, null, DeclaredLicense.ofText(source), List.of()));
        }
        return resource.build();
    }

    private static List<String> words(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split(";"));
    }

    private static Map<String, LearningResource> atHand(CSVRecord row) {
        Map<String, LearningResource> known = new HashMap<>();
        for (String part : words(row.get("parts"))) {
            String[] cells = part.split("=", -1);
            if (!cells[1].isEmpty()) {
                LearningResource.Builder found = LearningResource.builder(cells[0]);
                known.put(
                        cells[0],
                        cells[1].equals("-")
                                ? found.build()
                                : found.license(DeclaredLicense.ofText(cells[1]))
                                        .build());
            }
        }
        return known;
    }

    private static List<Finding> findings(CSVRecord row) {
        Map<String, LearningResource> known = atHand(row);
        OerProfile profile = OER.withResources(id -> Optional.ofNullable(known.get(id)));
        List<Finding> findings = new ArrayList<>();
        ObjectRule<LearningResource> rule = profile.rules().stream()
                .filter(one -> one.id().value().equals(row.get("rule")))
                .findFirst()
                .orElseThrow();
        rule.check(resource(row), CheckContext.on(TODAY), findings::add);
        return findings;
    }

    @Test
    void everyRuleSaysWhatItsCasesSay() {
        assertThat(CASES).hasSizeGreaterThan(50);
        for (CSVRecord row : CASES) {
            List<Finding> findings = findings(row);
            assertThat(findings.isEmpty() ? SILENT : findings.get(0).severity().code())
                    .as("%s", row)
                    .isEqualTo(row.get("outcome"));
            assertThat(findings.stream().map(Finding::pointer).collect(Collectors.joining(";")))
                    .as("%s", row)
                    .isEqualTo(row.get("pointers"));
            assertThat(findings)
                    .as("%s", row)
                    .allSatisfy(found -> assertThat(found.rule()).hasToString(row.get("rule")));
        }
    }

    @Test
    void everyRuleHasACaseWhereItSpeaksOneWhereItIsSilentAndASource() {
        Set<String> speaking = new TreeSet<>();
        Set<String> silent = new TreeSet<>();
        for (CSVRecord row : CASES) {
            (row.get("outcome").equals(SILENT) ? silent : speaking).add(row.get("rule"));
            assertThat(row.get("source")).as("%s", row).isNotBlank();
        }
        Set<String> rules =
                OER.rules().stream().map(rule -> rule.id().value()).collect(Collectors.toCollection(TreeSet::new));
        assertThat(rules)
                .contains("V52", "V53", "V54", "V55")
                .hasSize(OER.rules().size());
        assertThat(speaking).isEqualTo(rules);
        assertThat(silent).isEqualTo(rules);
    }

    @Test
    void everyFindingRestsOnAClauseAndHasASentenceInEveryLanguage() {
        int sentences = 0;
        for (CSVRecord row : CASES) {
            for (Finding finding : findings(row)) {
                assertThat(finding.clause()).as("%s", row).isNotNull();
                Set<String> said = new TreeSet<>();
                for (Locale language : LANGUAGES) {
                    FindingMessages messages = OerProfile.messages(language);
                    assertThat(messages.has(finding.rule())).isTrue();
                    String sentence = messages.sentence(finding);
                    assertThat(sentence).as("%s", row).doesNotContain("{").endsWith(".");
                    if (!row.get("rule").equals("V52")) { // which also speaks where no licence can be named
                        finding.arguments()
                                .forEach(argument -> assertThat(sentence).contains(argument));
                    }
                    said.add(sentence);
                    sentences++;
                }
                assertThat(said).as("%s", row).hasSize(LANGUAGES.size());
            }
        }
        assertThat(sentences).isGreaterThan(100);
    }

    private static ConformanceReport check(Profile profile, LearningResource resource) {
        Validator validator = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()
                .getValidator();
        return ConformanceCheck.of(validator, profile).check(resource, TODAY);
    }

    private static LearningResource licensed(String license) {
        return LearningResource.builder("https://example.org/a")
                .license(DeclaredLicense.ofText(license))
                .isAccessibleForFree(true)
                .build();
    }

    @Test
    void theProfileRunsTheConstraintsAndTheRules() {
        ConformanceReport open = check(OER.profile(), licensed("CC BY-SA 4.0"));
        assertThat(open.profile()).isEqualTo("oer");
        assertThat(open.findings()).isEmpty();
        assertThat(open.isConformant()).isTrue();

        ConformanceReport closed = check(OER.profile(), licensed("CC BY-ND 4.0"));
        assertThat(closed.isConformant()).isFalse();
        assertThat(closed.findings()).singleElement().satisfies(found -> {
            assertThat(found.rule()).hasToString("V54");
            assertThat(found.clause()).hasToString("OER2019 2");
        });

        LearningResource malformed =
                licensed("CC BY 4.0").toBuilder().language("english please").build();
        assertThat(check(OER.profile(), malformed).findings())
                .extracting(found -> found.rule().value())
                .containsExactly("V50");
    }

    @Test
    void whetherNonCommercialIsAcceptableIsTheCallersPolicy() {
        assertThat(check(OER.profile(), licensed("CC BY-NC 4.0")).isConformant())
                .isTrue();
        Profile strict = OER.withNonCommercial(Severity.ERROR).profile();
        assertThat(check(strict, licensed("CC BY-NC 4.0")).isConformant()).isFalse();
        assertThat(check(strict, licensed("CC BY 4.0")).isConformant()).isTrue();
    }

    @Test
    void theRulesCanBeAddedToAnotherProfile() {
        ObjectRule<?>[] rules = OER.rules().toArray(ObjectRule[]::new);
        ConformanceReport report = check(Profile.PUBLISHABLE.with(rules), licensed("All rights reserved"));
        assertThat(report.findings())
                .extracting(found -> found.rule().value())
                .contains("V54", "resource.missing-name");
    }

    @Test
    void aFindingIsClauseOfTheSourcesLicense() {
        LearningResource adaptation = licensed("CC BY 4.0").toBuilder()
                .isBasedOn(new Derivation("b", null, DeclaredLicense.ofText("CC BY-SA 4.0"), List.of()))
                .build();
        assertThat(check(OER.profile(), adaptation).findings()).singleElement().satisfies(found -> {
            assertThat(found.clause()).hasToString("CC-BY-SA-4.0 s.3(b)(1)");
            assertThat(OerProfile.messages(Locale.ENGLISH).sentence(found))
                    .isEqualTo("The resource is under “CC BY 4.0”, which the share-alike source under “CC BY-SA 4.0”"
                            + " does not permit for an adaptation.");
        });
    }
}
