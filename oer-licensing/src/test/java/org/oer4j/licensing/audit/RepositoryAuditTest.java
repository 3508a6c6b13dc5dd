package org.oer4j.licensing.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.entry;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.oer4j.actor.Person;
import org.oer4j.conformance.CheckContext;
import org.oer4j.conformance.Finding;
import org.oer4j.conformance.ObjectRule;
import org.oer4j.conformance.RuleId;
import org.oer4j.conformance.Severity;
import org.oer4j.licensing.Tables;
import org.oer4j.licensing.attribution.CreditElement;
import org.oer4j.resource.Concept;
import org.oer4j.resource.DeclaredLicense;
import org.oer4j.resource.Derivation;
import org.oer4j.resource.LearningResource;
import org.oer4j.resource.MediaObject;
import org.oer4j.resource.RelatedWork;
import org.oer4j.resource.Rights;
import org.oer4j.resource.Vocabulary;
import org.oer4j.time.PartialDateTime;

/** The audit as its callers see it: counts, an embedder's rules, misuse, great and odd repositories. */
class RepositoryAuditTest {
    @TempDir
    Path directory;

    private RepositoryAudit audit(AuditProfile profile) {
        return RepositoryAudit.of(Audits.RECOGNIZER, Audits.EVALUATOR, profile, directory);
    }

    /** A rule that speaks of every object of its type. */
    private record Always<T>(String rule, Class<T> appliesTo) implements ObjectRule<T> {
        @Override
        public RuleId id() {
            return RuleId.of(rule);
        }

        @Override
        public void check(T object, CheckContext context, Consumer<Finding> findings) {
            findings.accept(new Finding(
                    id(), Severity.INFO, null, "", List.of(context.asOf().toString())));
        }
    }

    @Test
    void aRecordIsWhatTheResourceSays() {
        LearningResource resource = LearningResource.builder("https://example.org/a")
                .name("A")
                .creator(Person.named("Ada Example"))
                .license(DeclaredLicense.ofText("CC BY 4.0"))
                .isAccessibleForFree(false)
                .language("de")
                .rights(rights -> rights.price(new Rights.Price(BigDecimal.TEN, "EUR"))
                        .conditionsOfAccess(Concept.of(Vocabulary.CONDITIONS_OF_ACCESS, "login"))
                        .copyrightNotice("© Ada"))
                .lifecycle(life -> life.created(PartialDateTime.parse("2019")).modified(PartialDateTime.parse("2021")))
                .technical(files -> files.encoding(
                                MediaObject.builder().mediaType("text/html").build())
                        .encoding(MediaObject.builder().build())
                        .sourceFile(MediaObject.builder().build()))
                .accessibility(access -> access.feature("captions"))
                .isBasedOn(Derivation.from("b"))
                .hasPart("c")
                .relations(relations -> relations.part(RelatedWork.of("d")))
                .build();

        AuditRecord record = AuditRecord.of(resource);

        assertThat(record.at("f:1"))
                .isEqualTo(new AuditRecord(
                        "https://example.org/a",
                        "f:1",
                        resource.license(),
                        List.of(Derivation.from("b")),
                        List.of("c"),
                        List.of(RelatedWork.of("d")),
                        record.facts()));
        assertThat(record.facts())
                .isEqualTo(new AuditFacts(
                        Set.of(
                                CreditElement.TITLE,
                                CreditElement.AUTHOR,
                                CreditElement.SOURCE,
                                CreditElement.COPYRIGHT_NOTICE,
                                CreditElement.LAST_UPDATED),
                        false,
                        true,
                        true,
                        List.of("de"),
                        List.of("text/html", ""),
                        true,
                        true,
                        2019));
        assertThat(AuditRecord.of(LearningResource.builder("x").build()).facts())
                .isEqualTo(AuditFacts.NONE);
    }

    @Test
    void everythingIsCounted() {
        List<AuditRecord> records = RecordNotation.read(
                "a: CC BY 4.0 | from b; b: CC BY-SA 4.0; c: CC BY | no language;"
                        + " http://Other.example:80/d: -; urn:e: Blue Sky | languages de-AT; f: MIT OR CC0-1.0 | from b");
        AuditStatistics counts = Audits.of(records).statistics();

        assertThat(counts.records()).isEqualTo(6);
        assertThat(counts.byLicense())
                .containsExactly(
                        entry("CC-BY-4.0", 1L),
                        entry("CC-BY-SA-4.0", 1L),
                        entry("ambiguous:CC-BY", 1L),
                        entry("choice", 1L),
                        entry("missing", 1L),
                        entry("unknown", 1L));
        assertThat(counts.byVersion()).containsExactly(entry("4.0", 2L), entry("none", 4L));
        assertThat(counts.byOpenness()).containsExactly(entry("open", 4L), entry("undetermined", 2L));
        assertThat(counts.byLanguage()).containsExactly(entry("de", 1L), entry("en", 4L), entry("none", 1L));
        assertThat(counts.byYear()).containsExactly(entry("2024", 6L));
        assertThat(counts.familiesByYear().get("2024"))
                .containsExactly(entry("CC-BY", 2L), entry("CC-BY-SA", 1L), entry("none", 3L));
        assertThat(counts.providers())
                .containsExactly(
                        new AuditStatistics.Provider("example.org", 4),
                        new AuditStatistics.Provider("none", 1),
                        new AuditStatistics.Provider("other.example", 1));
        assertThat(counts.providersTotal()).isEqualTo(3);
        assertThat(counts.byFinding()).contains(entry("audit.outbound-not-permitted", 2L));
        assertThat(counts.blocking())
                .containsExactly(new AuditStatistics.BlockingSource("https://example.org/b", 2, 2))
                .isEqualTo(counts.relicensing());
    }

    @Test
    void findingsRepeatWhereTheRecordWasFound() {
        try (RepositoryAudit audit = audit(Audits.PROFILE)) {
            audit.accept(LearningResource.builder("a").build(), "works.ndjson:7");
            audit.result().forEach(found -> assertThat(found.location()).isEqualTo("works.ndjson:7"));
            assertThatIllegalStateException().isThrownBy(audit::result).withMessageContaining("already");
            assertThatIllegalStateException()
                    .isThrownBy(() -> audit.accept(LearningResource.builder("b").build()))
                    .withMessageContaining("expected records before");
        }
        assertThat(directory).isEmptyDirectory();
    }

    @Test
    void anEmbedderAddsRulesAndLeavesOutOthers() {
        AuditProfile profile = Audits.PROFILE
                .with(new Always<>("house.record", AuditRecord.class))
                .with(new Always<>("house.resource", LearningResource.class))
                .without(RuleId.of("audit.license-missing"));
        try (RepositoryAudit audit = audit(profile)) {
            audit.accept(LearningResource.builder("a").build());
            Audits.Outcome outcome = Audits.Outcome.of(audit.result());
            assertThat(outcome.of("house.record")).hasSize(1);
            assertThat(outcome.of("house.resource"))
                    .singleElement()
                    .satisfies(found -> assertThat(found.finding().arguments()).containsExactly("2026-11-21"));
            assertThat(outcome.of("audit.license-missing")).isEmpty();
            assertThat(outcome.statistics().byFinding()).doesNotContainKey("audit.license-missing");
            assertThat(outcome.of("resource.missing-language")).hasSize(1);
        }
        try (RepositoryAudit audit = audit(profile)) {
            AuditRecord record = RecordNotation.read("a: CC0").get(0);
            assertThatIllegalStateException()
                    .isThrownBy(() -> audit.accept(record))
                    .withMessageContaining("expected whole resources");
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Audits.PROFILE.with(new Always<>("house.text", String.class)))
                .withMessageContaining("java.lang.String");
    }

    @Test
    void howMuchNonCommercialMattersIsTheCallersPolicy() {
        List<AuditRecord> records = RecordNotation.read("a: CC BY-NC 4.0");
        assertThat(Audits.of(records).of("V53").get(0).finding().severity()).isEqualTo(Severity.WARNING);
        assertThat(Audits.of(Audits.PROFILE.withNonCommercial(Severity.ERROR), records)
                        .of("V53")
                        .get(0)
                        .finding()
                        .severity())
                .isEqualTo(Severity.ERROR);
    }

    @Test
    void onlyAuditsOfOneProfileAreCombined() {
        try (RepositoryAudit one = audit(Audits.PROFILE);
                RepositoryAudit other = audit(Audits.PROFILE.withNonCommercial(Severity.ERROR));
                RepositoryAudit done = audit(Audits.PROFILE)) {
            done.result();
            assertThatIllegalArgumentException().isThrownBy(() -> one.combine(one));
            assertThatIllegalArgumentException().isThrownBy(() -> one.combine(other));
            assertThatIllegalStateException().isThrownBy(() -> one.combine(done));
        }
    }

    @Test
    void aRepositoryOfNothingIsAudited() {
        Audits.Outcome nothing = Audits.of(List.of());
        assertThat(nothing.findings()).isEmpty();
        assertThat(nothing.statistics().records()).isZero();
        assertThat(nothing.statistics().byLicense()).isEmpty();
    }

    /** Of 100,000 records each is made from the one before; the first breaks a licence. */
    @Test
    void aChainOfAHundredThousandIsFollowedWithoutRecursion() {
        int length = 100_000;
        Audits.Outcome outcome = Audits.with(Audits.PROFILE, audit -> {
            for (int i = 0; i < length; i++) {
                String license = i == 0 ? "CC-BY-SA-4.0" : "CC-BY-4.0";
                audit.accept(work(i, license, i - 1));
            }
        });
        assertThat(outcome.of("audit.outbound-not-permitted"))
                .singleElement()
                .satisfies(found -> assertThat(found.record()).isEqualTo("urn:1"));
        List<AuditFinding> inherited = outcome.of("audit.inherited-breach");
        assertThat(inherited).hasSize(length - 2);
        AuditFinding last = inherited.stream()
                .filter(found -> found.record().equals("urn:99999"))
                .findFirst()
                .orElseThrow();
        assertThat(last.path())
                .isEqualTo(new AuditPath(
                        List.of(
                                "urn:99999",
                                "urn:99998",
                                "urn:99997",
                                "urn:99996",
                                "urn:99995",
                                "urn:99994",
                                "urn:1",
                                "urn:0"),
                        99_992));
        assertThat(outcome.of("audit.derivation-circle")).isEmpty();
    }

    @Test
    void aCircleOfAHundredThousandIsToldOnce() {
        int length = 100_000;
        Audits.Outcome outcome = Audits.with(Audits.PROFILE, audit -> {
            for (int i = 0; i < length; i++) {
                audit.accept(work(i, i == 5 ? "CC-BY-SA-4.0" : "CC-BY-4.0", (i + length - 1) % length));
            }
        });
        assertThat(outcome.of("audit.derivation-circle")).singleElement().satisfies(found -> {
            assertThat(found.record()).isEqualTo("urn:0");
            assertThat(found.path())
                    .isEqualTo(new AuditPath(
                            List.of(
                                    "urn:0",
                                    "urn:99999",
                                    "urn:99998",
                                    "urn:99997",
                                    "urn:99996",
                                    "urn:99995",
                                    "urn:1",
                                    "urn:0"),
                            99_993));
        });
        assertThat(outcome.of("audit.inherited-breach")).hasSize(length - 1);
    }

    private static AuditRecord work(int number, String license, int source) {
        return new AuditRecord(
                "urn:" + number,
                null,
                DeclaredLicense.ofText(license),
                source < 0 ? List.of() : List.of(Derivation.from("urn:" + source)),
                List.of(),
                List.of(),
                AuditFacts.NONE);
    }

    @Test
    void longAndManyStatementsAreReadFromDiskAgain() {
        String long1 = "CC BY-SA 4.0 " + " ".repeat(600) + "for everybody";
        List<AuditRecord> records = new ArrayList<>();
        records.add(new AuditRecord(
                "urn:b", null, DeclaredLicense.ofText(long1), List.of(), List.of(), List.of(), AuditFacts.NONE));
        records.add(new AuditRecord(
                "urn:a",
                null,
                DeclaredLicense.ofText("CC BY 4.0"),
                List.of(
                        Derivation.from("urn:b"),
                        new Derivation("urn:z", null, DeclaredLicense.ofText(long1), List.of())),
                List.of(),
                List.of(),
                AuditFacts.NONE));
        assertThat(Audits.of(records).of("audit.outbound-not-permitted"))
                .extracting(found -> found.finding().pointer())
                .containsExactly("/isBasedOn/0", "/isBasedOn/1");
    }

    /** Catalogues of textbooks in ../shared/data, with what is known to be wrong with them. */
    @Test
    void theRealTextbooksLackWhatTheyAreKnownToLack() {
        List<AuditRecord> records = new ArrayList<>();
        for (String file : List.of("bc_open_collection", "open_textbook_library", "openstax")) {
            List<CSVRecord> rows =
                    Tables.shared("open-textbooks/" + file + ".tsv").orElse(List.of());
            for (CSVRecord row : rows) {
                LearningResource.Builder book =
                        LearningResource.builder(row.get("key")).name(row.get("title"));
                if (!row.get("license").isBlank()) {
                    book.license(DeclaredLicense.ofText(row.get("license")));
                }
                records.add(AuditRecord.of(book.url(row.get("url")).build()));
            }
        }
        if (!records.isEmpty()) {
            Map<String, Long> counts = Audits.of(records).statistics().byFinding();
            assertThat(records).hasSize(1_597);
            // 1,221 rows name no version; nine of them name CC0, of which only one was published
            assertThat(counts)
                    .contains(
                            entry("audit.license-version-missing", 1_221L - 9),
                            entry("V53", 784L),
                            entry("V54", 45L),
                            entry("oer.unmodifiable-parts", 17L), // the GFDL
                            entry("resource.missing-language", 1_597L))
                    .doesNotContainKeys("audit.license-missing", "audit.license-unknown", "audit.not-a-license");
        }
    }

    @Test
    void everyRuleHasARow() {
        assertThat(AuditRules.all())
                .hasSizeGreaterThan(30)
                .allSatisfy(rule -> assertThat(rule.about()).isEqualTo("AuditRecord"));
    }
}
