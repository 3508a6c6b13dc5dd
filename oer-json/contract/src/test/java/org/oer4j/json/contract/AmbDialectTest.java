package org.oer4j.json.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.oer4j.actor.Organization;
import org.oer4j.actor.Person;
import org.oer4j.conformance.Finding;
import org.oer4j.conformance.Severity;
import org.oer4j.json.mapping.ReadMode;
import org.oer4j.json.mapping.ReadResult;
import org.oer4j.json.mapping.amb.AmbDialect;
import org.oer4j.json.mapping.amb.AmbVersion;
import org.oer4j.json.mapping.dialect.WriteResult;
import org.oer4j.json.mapping.oer.NativeForm;
import org.oer4j.json.mapping.oer.NativeJson;
import org.oer4j.resource.Concept;
import org.oer4j.resource.DeclaredLicense;
import org.oer4j.resource.Derivation;
import org.oer4j.resource.LearningResource;
import org.oer4j.resource.Lifecycle;
import org.oer4j.resource.MediaObject;
import org.oer4j.resource.Vocabulary;
import org.oer4j.text.LocalizedText;
import org.oer4j.time.PartialDateTime;

/** AMB by documents of our own; the published examples are in {@link AmbSuiteTest}. */
class AmbDialectTest {
    private static final NativeJson JSON = Adapter.create();
    private static final NativeJson STRICT = JSON.withMode(ReadMode.STRICT);
    private static final AmbDialect AMB = AmbDialect.of(AmbVersion.V20231019);
    private static final AmbDialect DRAFT = AmbDialect.of(AmbVersion.DRAFT);
    private static final String CONTEXT =
            "\"@context\":[\"https://w3id.org/kim/amb/context.jsonld\",{\"@language\":\"de\"}]";
    private static final String HEAD = "{" + CONTEXT
            + ",\"id\":\"https://example.org/a\",\"type\":[\"LearningResource\"],\"name\":\"Algebra\"";

    private static List<String> errors(ReadResult<?> result) {
        return result.problems().stream()
                .map(problem -> problem.finding())
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(finding -> finding.pointer() + " " + finding.rule())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"description\":7                              | /description read.wrong-shape",
                "\"description\":null                           | /description read.wrong-shape",
                "\"image\":\"no uri\"                           | /image read.malformed-value",
                "\"image\":\"https://example.org/ü\"            | /image read.malformed-value",
                "\"creator\":[{\"name\":\"A\"}]                 | /creator/0 read.missing-member",
                "\"creator\":[{\"type\":\"Person\"}]            | /creator/0 read.missing-member",
                "\"creator\":[{\"type\":\"Robot\",\"name\":\"A\"}] | /creator/0/type read.unlisted-value",
                "\"contributor\":[{\"type\":\"Person\",\"name\":\"A\",\"honorificPrefix\":1}] | /contributor/0/honorificPrefix read.wrong-shape",
                "\"creator\":[{\"type\":\"Person\",\"name\":\"A\",\"affiliation\":{\"type\":\"Person\",\"name\":\"B\"}}] | /creator/0/affiliation/type read.unlisted-value",
                "\"about\":[]                                   | /about read.missing-element",
                "\"about\":[{\"id\":\"https://w3id.org/kim/schulfaecher/s1\"}] | /about read.missing-element",
                "\"about\":[{\"id\":\"http://w3id.org/kim/schulfaecher/s1\",\"type\":\"Subject\"}] | /about/0/type read.unlisted-value",
                "\"about\":[{\"id\":\"http://w3id.org/kim/schulfaecher/s1\",\"prefLabel\":{\"de-AT\":\"x\"}}] | /about/0/prefLabel read.unlisted-value",
                "\"learningResourceType\":[{\"id\":\"http://w3id.org/kim/hcrt/course\"}] | /learningResourceType read.missing-element",
                "\"educationalLevel\":[{\"id\":\"http://w3id.org/kim/educationalLevel/level_06\"}] | /educationalLevel/0/id read.malformed-value",
                "\"audience\":[{\"prefLabel\":{\"de\":\"x\"}}]  | /audience/0 read.missing-member",
                "\"license\":{}                                 | /license read.missing-member",
                "\"license\":{\"id\":\"https://opensource.org/license/mit\"} | /license/id read.malformed-value",
                "\"license\":{\"id\":\"CC BY 4.0\"}             | /license/id read.malformed-value",
                "\"dateCreated\":\"2024\"                       | /dateCreated read.malformed-value",
                "\"dateCreated\":\"2024-02-30\"                 | /dateCreated read.malformed-value",
                "\"datePublished\":\"2024-02-01T10:00Z\"        | /datePublished read.malformed-value",
                "\"duration\":\"45 minutes\"                    | /duration read.malformed-value",
                "\"inLanguage\":[\"de-AT\"]                     | /inLanguage/0 read.unlisted-value",
                "\"keywords\":[{}]                              | /keywords/0 read.unreadable-value",
                "\"encoding\":[{\"type\":\"MediaObject\"}]      | /encoding/0 read.missing-alternative",
                "\"encoding\":[{\"contentUrl\":\"https://example.org/f\"}] | /encoding/0 read.missing-alternative",
                "\"encoding\":[{\"type\":\"MediaObject\",\"embedUrl\":\"https://example.org/f\",\"contentSize\":12}] | /encoding/0/contentSize read.wrong-shape",
                "\"encoding\":[{\"type\":\"MediaObject\",\"embedUrl\":\"https://example.org/f\",\"encodingFormat\":\"pdf\"}] | /encoding/0/encodingFormat read.malformed-value",
                "\"encoding\":[{\"type\":\"MediaObject\",\"embedUrl\":\"https://example.org/f\",\"sha256\":\"abc\"}] | /encoding/0/sha256 read.malformed-value",
                "\"trailer\":{\"type\":\"MediaObject\",\"embedUrl\":\"https://example.org/f\"} | /trailer/type read.unlisted-value",
                "\"caption\":[{\"type\":\"MediaObject\"}]       | /caption/0 read.missing-member",
                "\"caption\":[{\"type\":\"MediaObject\",\"id\":\"https://example.org/c\",\"inLanguage\":\"gsw\"}] | /caption/0/inLanguage read.unlisted-value",
                "\"conditionsOfAccess\":{\"id\":\"https://w3id.org/kim/conditionsOfAccess/login\"} | /conditionsOfAccess/id read.unlisted-value",
                "\"interactivityType\":{\"id\":\"http://purl.org/dcx/lrmi-vocabs/interactivityType/lively\"} | /interactivityType/id read.unlisted-value",
                "\"funder\":[{\"type\":\"FundingScheme\"}]      | /funder/0 read.missing-member",
                "\"isBasedOn\":[{\"id\":\"https://example.org/b\"}] | /isBasedOn/0 read.missing-member",
                "\"isBasedOn\":[{\"name\":\"B\",\"provider\":{}}] | /isBasedOn/0/provider read.missing-member",
                "\"isBasedOn\":[{\"name\":\"B\",\"type\":[\"Course\"]}] | /isBasedOn/0/type read.missing-element",
                "\"isPartOf\":[{\"name\":\"B\"}]                | /isPartOf/0 read.missing-member",
                "\"hasPart\":[{\"id\":\"b c\"}]                 | /hasPart/0/id read.malformed-value",
                "\"mainEntityOfPage\":[{\"id\":\"https://example.org/p\",\"type\":\"WebPage\"}] | /mainEntityOfPage/0/type read.unlisted-value",
                "\"mainEntityOfPage\":[{\"id\":\"https://example.org/p\",\"provider\":{\"name\":\"P\"}}] | /mainEntityOfPage/0/provider read.missing-member",
                "\"isAccessibleForFree\":\"true\"               | /isAccessibleForFree read.wrong-shape",
            })
    void oneFaultIsFoundWhereItIsAndTheRecordIsRead(String members, String expected) {
        String json = HEAD + "," + members + "}";
        ReadResult<LearningResource> strict = STRICT.read(AMB, json);
        assertThat(errors(strict)).contains(expected).hasSizeLessThanOrEqualTo(3);
        assertThat(strict.value()).isNotNull();
        ReadResult<LearningResource> tolerant = JSON.read(AMB, json);
        assertThat(tolerant.isOk()).isTrue();
        assertThat(tolerant.value()).isEqualTo(strict.value());
        assertThat(STRICT.read(AMB, HEAD + "}").problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"id\":\"https://example.org/a\",\"type\":[\"LearningResource\"],\"name\":\"A\"} | read.missing-member",
                "{CONTEXT,\"type\":[\"LearningResource\"],\"name\":\"A\"}                       | read.missing-member",
                "{CONTEXT,\"id\":\"https://example.org/a\",\"name\":\"A\"}                        | read.missing-member",
                "{CONTEXT,\"id\":\"https://example.org/a\",\"type\":[\"LearningResource\"]}       | read.missing-member",
                "{CONTEXT,\"id\":\"a\",\"type\":[\"LearningResource\"],\"name\":\"A\"}            | /id read.malformed-value",
                "{CONTEXT,\"id\":\"https://example.org/a\",\"type\":[\"Course\"],\"name\":\"A\"}  | /type read.missing-element",
                "{\"@context\":\"https://w3id.org/kim/amb/context.jsonld\",\"id\":\"https://example.org/a\",\"type\":[\"LearningResource\"],\"name\":\"A\"} | /@context read.wrong-shape",
                "{\"@context\":[\"https://w3id.org/kim/amb/context.jsonld\",{\"@language\":\"de-AT\"}],\"id\":\"https://example.org/a\",\"type\":[\"LearningResource\"],\"name\":\"A\"} | /@context read.missing-element",
            })
    void theHeadHasItsRules(String json, String expected) {
        ReadResult<LearningResource> result = STRICT.read(AMB, json.replace("CONTEXT", CONTEXT));
        assertThat(errors(result)).anyMatch(error -> error.strip().equals(expected)).hasSizeLessThanOrEqualTo(3);
        assertThat(result.value()).isNotNull();
    }

    @Test
    void theDraftTakesASourceByIdAndLooksAtThePublishersAffiliation() {
        String json = HEAD + ",\"isBasedOn\":[{\"id\":\"https://example.org/b\"}],"
                + "\"publisher\":[{\"type\":\"Organization\",\"name\":\"P\",\"affiliation\":{\"type\":\"Organization\"}}]}";
        assertThat(errors(STRICT.read(DRAFT, json)))
                .containsExactly("/publisher/0/affiliation read.missing-member");
        assertThat(errors(STRICT.read(AMB, json))).containsExactly("/isBasedOn/0 read.missing-member");
    }

    @Test
    void membersThatAmbDoesNotNameAreKeptAndWrittenBack() {
        String json = "{\"@context\":[\"https://w3id.org/kim/amb/context.jsonld\",{\"@language\":\"de\","
                + "\"x\":\"https://example.org/x\"},\"https://example.org/c\"],\"id\":\"https://example.org/a\","
                + "\"type\":[\"LearningResource\"],\"name\":\"Algebra\",\"creator\":[{\"type\":\"Person\",\"name\":\"Ada\","
                + "\"honorificPrefix\":\"Dr.\"}],\"hasPart\":[{\"id\":\"https://example.org/b\",\"name\":\"B\"}],"
                + "\"accessMode\":[\"textual\"]}";
        ReadResult<LearningResource> read = JSON.read(AMB, json);
        LearningResource value = read.value();
        assertThat(value).isNotNull();
        assertThat(value.hasPart()).containsExactly("https://example.org/b");
        assertThat(JSON.write(AMB, value, read.kept())).isEqualTo(new WriteResult(json, List.of()));
        assertThat(read.problems()).extracting(problem -> problem.finding().pointer()).containsExactly("/accessMode");
        assertThat(STRICT.read(AMB, json).problems()).isEmpty();
    }

    private static LearningResource full() {
        return LearningResource.builder("https://example.org/a")
                .general(general -> general.names(LocalizedText.of("sw", "Maji").with("en", "Tides"))
                        .descriptions(LocalizedText.of("en", "About tides"))
                        .keyword("tide")
                        .additionalType("Course"))
                .creator(Person.builder("Ada")
                        .id("https://orcid.org/0000-0002-1825-0097")
                        .organization(Organization.named("College"))
                        .build())
                .license(new DeclaredLicense("https://creativecommons.org/licenses/by-sa/4.0/", "CC BY-SA 4.0"))
                .languages(List.of("sw-KE", "en", "gsw"))
                .education(education -> education
                        .subject(Concept.of(Vocabulary.ISCED_F_2013, "0532"))
                        .subject(Concept.ofUri("https://w3id.org/kim/hochschulfaechersystematik/n43"))
                        .educationalLevel(Concept.of(Vocabulary.ISCED_2011, "2")))
                .lifecycle(lifecycle -> lifecycle
                        .created(PartialDateTime.parse("2024"))
                        .modified(PartialDateTime.parse("2026-02-10T10:00:00+01:00"))
                        .grant(new Lifecycle.Grant("OCF-17", "Tides", Organization.named("Fund"))))
                .technical(technical -> technical.encoding(MediaObject.builder()
                        .contentUrl("https://example.org/a.pdf")
                        .mediaType("application/pdf")
                        .size(482113L)
                        .build()))
                .isBasedOn(new Derivation("https://example.org/w", "Ler", null, List.of("Translated.")))
                .build();
    }

    @Test
    void whatAmbCannotSayIsNamed() {
        WriteResult written = JSON.write(AMB, full());
        assertThat(written.json())
                .isEqualTo("{\"@context\":[\"https://w3id.org/kim/amb/context.jsonld\",{\"@language\":\"en\"}],"
                        + "\"id\":\"https://example.org/a\",\"type\":[\"LearningResource\",\"Course\"],\"name\":\"Tides\","
                        + "\"description\":\"About tides\",\"creator\":[{\"type\":\"Person\","
                        + "\"id\":\"https://orcid.org/0000-0002-1825-0097\",\"name\":\"Ada\","
                        + "\"affiliation\":{\"type\":\"Organization\",\"name\":\"College\"}}],"
                        + "\"about\":[{\"type\":\"Concept\",\"id\":\"https://w3id.org/kim/hochschulfaechersystematik/n43\"}],"
                        + "\"educationalLevel\":[{\"type\":\"Concept\",\"id\":\"https://w3id.org/kim/educationalLevel/level_2\"}],"
                        + "\"license\":{\"id\":\"https://creativecommons.org/licenses/by-sa/4.0/\"},"
                        + "\"inLanguage\":[\"sw\",\"en\"],\"keywords\":[\"tide\"],"
                        + "\"dateModified\":\"2026-02-10T10:00:00+01:00\","
                        + "\"funder\":[{\"type\":\"Organization\",\"name\":\"Fund\"}],"
                        + "\"encoding\":[{\"type\":\"MediaObject\",\"contentUrl\":\"https://example.org/a.pdf\","
                        + "\"encodingFormat\":\"application/pdf\",\"contentSize\":\"482113\"}],"
                        + "\"isBasedOn\":[{\"id\":\"https://example.org/w\",\"name\":\"Ler\"}]}");
        assertThat(written.losses())
                .extracting(Finding::pointer)
                .containsExactly(
                        "/about/0",
                        "/dateCreated",
                        "/educationalLevel/0",
                        "/funding/0",
                        "/inLanguage/0",
                        "/inLanguage/2",
                        "/isBasedOn/0/changes",
                        "/license/assertedAs",
                        "/names/sw");
        assertThat(JSON.write(AMB.writing(Locale.forLanguageTag("sw")), full()).json())
                .contains("\"@language\":\"sw\"", "\"name\":\"Maji\"")
                .doesNotContain("About tides");
    }

    @Test
    void whatWasReadIsWrittenWithoutALossAndReadTheSame() {
        ReadResult<LearningResource> read = STRICT.read(AMB, JSON.write(AMB, full()).json());
        assertThat(read.problems()).isEmpty();
        LearningResource value = read.value();
        assertThat(value).isNotNull();
        WriteResult again = JSON.write(AMB, value);
        assertThat(again).isEqualTo(new WriteResult(JSON.write(AMB, full()).json(), List.of()));
        assertThat(STRICT.read(AMB, again.json()).value()).isEqualTo(value);
    }

    @Provide
    Arbitrary<LearningResource> resources() {
        return Records.of(LearningResource.class);
    }

    /** What can be written once can be written again, and says the same. */
    @Property(tries = 100)
    void writingTwiceLosesNothingMore(@ForAll("resources") LearningResource resource) {
        for (AmbDialect amb : List.of(AMB, DRAFT)) {
            WriteResult written = JSON.write(amb, resource);
            ReadResult<LearningResource> read = STRICT.read(amb, written.json());
            LearningResource value = read.value();
            assertThat(value).isNotNull();
            assertThat(read.isOk()).as("%s", read.problems()).isEqualTo(written.isOk());
            if (written.isOk()) {
                WriteResult again = JSON.write(amb, value);
                assertThat(again).isEqualTo(new WriteResult(written.json(), List.of()));
            }
        }
    }

    /** No member of the native form disappears without being named. */
    @Property(tries = 100)
    void noLossIsSilent(@ForAll("resources") LearningResource resource) {
        WriteResult written = JSON.write(AMB, resource);
        LearningResource value = JSON.read(AMB, written.json()).value();
        assertThat(value).isNotNull();
        List<String> carried = NativeForm.membersOf(value);
        List<String> lost = NativeForm.membersOf(resource).stream()
                .filter(member -> !carried.contains(member))
                .toList();
        assertThat(lost).allSatisfy(member -> assertThat(written.losses())
                .extracting(Finding::pointer)
                .anyMatch(pointer -> (pointer + "/").startsWith("/" + member + "/")));
        if (written.losses().isEmpty()) {
            assertThat(value).isEqualTo(resource);
        }
    }
}
