package org.oer4j.json.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.oer4j.conformance.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.oer4j.actor.Person;
import org.oer4j.json.mapping.Problem;
import org.oer4j.json.mapping.ReadMode;
import org.oer4j.json.mapping.ReadResult;
import org.oer4j.json.mapping.dialect.Dialect;
import org.oer4j.json.mapping.dialect.WriteResult;
import org.oer4j.json.mapping.h5p.H5pDialect;
import org.oer4j.json.mapping.known.Dialects;
import org.oer4j.json.mapping.oer.NativeJson;
import org.oer4j.resource.Concept;
import org.oer4j.resource.DeclaredLicense;
import org.oer4j.resource.Derivation;
import org.oer4j.resource.LearningResource;
import org.oer4j.resource.Lifecycle;

class DialectReadingTest {
    private static final NativeJson JSON = Adapter.create();
    private static final String BY = "https://creativecommons.org/licenses/by/4.0/";

    private static Dialect dialect(String code) {
        return Dialects.find(code).orElseThrow();
    }

    private static LearningResource read(String code, String json) {
        ReadResult<LearningResource> result = JSON.read(dialect(code), json.replace('\'', '"'));
        assertThat(result.isOk()).as(result.problems().toString()).isTrue();
        return Objects.requireNonNull(result.value());
    }

    private static List<String> rules(String code, ReadMode mode, String json) {
        return JSON.withMode(mode).read(dialect(code), json.replace('\'', '"')).problems().stream()
                .map(problem -> problem.finding().rule() + " " + problem.finding().pointer() + " "
                        + problem.finding().severity().code())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'@context':'https://schema.org','@type':'LearningResource','@id':'urn:a','name':'A','author':'B'}",
                "{'@context':'http://schema.org/','type':['Thing','LearningResource'],'id':'urn:a','name':'A','creator':['B']}",
                "{'@context':{'s':'http://schema.org/'},'@type':'s:LearningResource','@id':'urn:a','s:name':'A',"
                        + "'s:creator':{'@type':'s:Person','s:name':'B'}}",
                "{'@context':{'schema':'https://schema.org/'},'@type':'schema:LearningResource','@id':'urn:a',"
                        + "'schema:name':['A'],'schema:author':[{'@type':'schema:Person','schema:name':'B'}]}",
                "{'@type':['https://schema.org/LearningResource'],'@id':'urn:a','https://schema.org/name':'A',"
                        + "'http://schema.org/creator':{'@type':'Person','givenName':'','name':'B'}}",
                "[{'@context':'https://schema.org','@type':'WebSite','name':'W'},"
                        + "{'@context':'https://schema.org','@type':'LearningResource','@id':'urn:a','name':'A','author':'B'}]",
                "{'@context':'https://schema.org','@graph':[{'@type':'Person','@id':'#b','name':'B'},"
                        + "{'@type':'LearningResource','@id':'urn:a','name':'A','creator':{'@id':'#b'}}]}"
            })
    void schemaOrgIsReadInEveryShape(String json) {
        LearningResource resource = read("schemaorg", json);
        assertThat(resource.id()).isEqualTo("urn:a");
        assertThat(resource.name()).isEqualTo("A");
        assertThat(resource.creators()).extracting(agent -> agent.name()).containsExactly("B");
    }

    @Test
    void textForAPersonIsForgivenButNotInStrictReading() {
        String json = "{'@context':'https://schema.org','@type':'Course','@id':'urn:a','name':'A','author':'B'}";
        assertThat(rules("schemaorg", ReadMode.STRICT, json)).containsExactly("read.wrong-shape /author error");
        assertThat(rules("schemaorg", ReadMode.TOLERANT, json)).containsExactly("read.wrong-shape /author warning");
        assertThat(rules("schemaorg", ReadMode.LENIENT, json)).containsExactly("read.wrong-shape /author info");
    }

    @Test
    void aListOfLicensesIsNoChoice() {
        String json = "{'@context':'https://schema.org','@type':'Course','@id':'urn:a','name':'A',"
                + "'license':['https://spdx.org/licenses/CC-BY-4.0','" + BY + "']}";
        LearningResource resource = read("schemaorg", json);
        assertThat(resource.license()).isEqualTo(DeclaredLicense.ofUri("https://spdx.org/licenses/CC-BY-4.0"));
        assertThat(resource.rights().furtherRights()).containsExactly(DeclaredLicense.ofUri(BY));
        assertThat(rules("schemaorg", ReadMode.STRICT, json))
                .containsExactly("read.several-licenses /license warning");
    }

    @Test
    void thePropertiesOfLrmiAreUnderstood() {
        LearningResource resource = read("schemaorg", GoldMappingTest.text("lrmi.jsonld"));
        assertThat(resource.license()).isEqualTo(DeclaredLicense.ofUri("https://creativecommons.org/licenses/by-sa/4.0/"));
        assertThat(resource.isBasedOn()).containsExactly(Derivation.from("https://old.example.org/w/12"));
        assertThat(resource.education().subjects()).containsExactly(Concept.of("isced-f-2013", "0532"));
        assertThat(resource.education().educationalLevels()).containsExactly(Concept.of("isced-2011", "2"));
        assertThat(resource.education().teaches()).extracting(Concept::code)
                .containsExactly("https://competence.example.org/42");
        assertThat(resource.education().timeRequired()).isEqualTo("PT45M");
        assertThat(resource.education().interactivityType())
                .isEqualTo(Concept.of("lrmi-interactivity-type", "active"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "datacite|/rightsList/0|{'schemaVersion':'http://datacite.org/schema/kernel-4','doi':'10.5072/a',"
                        + "'rightsList':[{'rightsIdentifier':'CC-BY-4.0','rightsUri':'https://creativecommons.org/licenses/by-nc/4.0/',"
                        + "'rights':'Creative Commons Attribution NonCommercial 4.0 International'}]}",
                "datacite|/rightsList/0|{'doi':'10.5072/a','rightsList':[{'rightsIdentifier':'cc-by-4.0',"
                        + "'rightsUri':'https://creativecommons.org/licenses/by/4.0/legalcode',"
                        + "'rights':'Creative Commons Attribution Non Commercial Share Alike 4.0 International'}]}",
                "dublincore|/dc.rights.uri/0|{'dc.identifier.uri':'urn:a','dc.rights':'Attribution-NoDerivatives 4.0 International',"
                        + "'dc.rights.uri':['https://creativecommons.org/licenses/by/4.0/']}",
                "schemaorg|/license|{'@context':'https://schema.org','@type':'Course','@id':'urn:a',"
                        + "'license':{'url':'https://creativecommons.org/licenses/by/4.0/','name':'CC BY-SA 4.0'}}"
            })
    void statementsThatContradictEachOtherAreReportedAndAllKept(String code, String pointer, String json) {
        for (ReadMode mode : ReadMode.values()) {
            assertThat(rules(code, mode, json)).contains("read.contradictory-license " + pointer + " warning");
        }
        ReadResult<LearningResource> result = JSON.read(dialect(code), json.replace('\'', '"'));
        LearningResource resource = Objects.requireNonNull(result.value());
        DeclaredLicense license = Objects.requireNonNull(resource.license());
        assertThat(license.notations()).hasSize(2);
        WriteResult written = JSON.write(dialect(code), resource, result.kept());
        assertThat(written.json()).contains(license.notations().get(0)).contains(license.notations().get(1));
    }

    @Test
    void addressAndNameOfOneLicenseDoNotContradictEachOther() {
        for (String name : List.of(
                "CC BY 4.0", "CC-BY-4.0", "Attribution 4.0 International", "Creative Commons Attribution 4.0", "by")) {
            String json = "{'dc.identifier.uri':'urn:a','dc.rights':'" + name + "','dc.rights.uri':'" + BY + "'}";
            assertThat(rules("dublincore", ReadMode.STRICT, json)).as(name).isEmpty();
        }
    }

    @Test
    void theMapsOfDSpaceAreRead() {
        Map<String, ?> item = Map.of(
                "dc.identifier.uri", List.of(Map.of("value", "https://hdl.handle.net/1/2", "place", 0)),
                "dc.title", List.of(Map.of("value", "Algebra", "language", "en_US")),
                "dc.contributor.author", List.of(Map.of("value", "Lovelace, Ada", "confidence", -1)),
                "dc.rights", List.of(Map.of("value", "CC BY 4.0")),
                "dc.rights.uri", List.of(Map.of("value", BY)));
        ReadResult<LearningResource> result = JSON.read(dialect("dublincore"), item);
        assertThat(result.isOk()).as(result.problems().toString()).isTrue();
        LearningResource resource = Objects.requireNonNull(result.value());
        assertThat(resource.creators()).containsExactly(Person.named("Ada Lovelace"));
        assertThat(resource.general().names()).hasToString(String.valueOf(resource.general().names()));
        assertThat(Objects.requireNonNull(resource.general().names()).in(java.util.Locale.US)).isEqualTo("Algebra");
        assertThat(resource.license()).isEqualTo(new DeclaredLicense(BY, "CC BY 4.0"));
    }

    @Test
    void wordsAndAddressesOfRightsArePairedOnlyWhereThereAreAsMany() {
        String json = "{'dc.identifier.uri':'urn:a','dc.rights':['© 2020 A','info:eu-repo/semantics/openAccess','CC BY 4.0'],"
                + "'dc.rights.uri':'" + BY + "'}";
        LearningResource resource = read("dublincore", json);
        assertThat(resource.license()).isEqualTo(DeclaredLicense.ofUri(BY));
        assertThat(resource.rights().furtherRights())
                .containsExactly(DeclaredLicense.ofText("© 2020 A"), DeclaredLicense.ofText("CC BY 4.0"));
        assertThat(resource.rights().conditionsOfAccess())
                .isEqualTo(Concept.ofUri("info:eu-repo/semantics/openAccess"));
    }

    @Test
    void wordsOfAnotherLicenseAreNotWrittenBesideAnAddress() {
        LearningResource resource = LearningResource.builder("urn:a")
                .name("A")
                .rights(rights -> rights.license(DeclaredLicense.ofUri("https://creativecommons.org/licenses/by/4.0/"))
                        .furtherRights(List.of(DeclaredLicense.ofText("All rights reserved"))))
                .build();
        WriteResult written = JSON.write(dialect("dublincore"), resource);
        LearningResource back = JSON.read(dialect("dublincore"), written.json()).value();
        assertThat(back.license()).isEqualTo(resource.license());
        assertThat(written.losses()).extracting(Finding::pointer).containsExactly("/rights");
    }

    @Test
    void theAnswerOfDataCiteIsReadWhereItStands() {
        LearningResource resource = read(
                "datacite",
                "{'data':{'id':'10.5072/a','type':'dois','attributes':{'doi':'10.5072/a','titles':[{'title':'A'}],"
                        + "'creators':[{'name':'Lovelace, Ada','nameType':'Personal'}],'publicationYear':2024,"
                        + "'rightsList':[{'rightsIdentifier':'cc-by-4.0','rightsUri':'" + BY + "legalcode'}]}}}");
        assertThat(resource.id()).isEqualTo("https://doi.org/10.5072/a");
        assertThat(resource.creators()).containsExactly(Person.named("Ada Lovelace"));
        assertThat(resource.license()).isEqualTo(new DeclaredLicense(BY + "legalcode", "cc-by-4.0"));
    }

    @Test
    void theLogOfH5pIsThatOfTheResourceAndTheNotesAreThoseOfTheDerivation() {
        LearningResource resource = read("h5p", GoldMappingTest.text("h5p.json"));
        String note = "Translated; examples moved to the coast of Kenya.";
        assertThat(resource.lifecycle().changes())
                .extracting(Lifecycle.Change::note)
                .containsExactly(note);
        assertThat(resource.isBasedOn()).hasSize(1);
        assertThat(resource.isBasedOn().get(0).changes()).containsExactly(note);
        assertThat(resource.isBasedOn().get(0).creators()).containsExactly(Person.named("Ines Duarte"));
        assertThat(resource.license()).isEqualTo(DeclaredLicense.ofText("CC BY-SA 4.0"));
    }

    @Test
    void whatH5pDoesNotDiscloseIsNoLicense() {
        String json = "{\"title\":\"A\",\"language\":\"und\",\"license\":\"U\"}";
        ReadResult<LearningResource> result = JSON.read(dialect("h5p"), json);
        LearningResource resource = Objects.requireNonNull(result.value());
        assertThat(resource.license()).isNull();
        assertThat(JSON.write(dialect("h5p"), resource, result.kept()).json()).contains("\"license\":\"U\"");
    }

    @Test
    void aPortIsNeverDroppedFromALicense() {
        LearningResource ported = LearningResource.builder("urn:a")
                .name("A")
                .license(DeclaredLicense.ofUri("https://creativecommons.org/licenses/by/3.0/us/"))
                .build();
        WriteResult written = JSON.write(H5pDialect.H5P.withLibrary("H5P.QuestionSet", 1, 20), ported);
        assertThat(written.json()).doesNotContain("CC BY");
        assertThat(written.isOk()).isTrue();
        assertThat(written.losses()).anyMatch(loss -> loss.pointer().equals("/license"));
    }

    @Test
    void whatWasKeptIsNotMissing() {
        ReadResult<LearningResource> read = JSON.read(dialect("h5p"), GoldMappingTest.text("h5p.json"));
        LearningResource resource = Objects.requireNonNull(read.value());
        assertThat(JSON.write(dialect("h5p"), resource).isOk()).isFalse();
        assertThat(JSON.write(dialect("h5p"), resource, read.kept()).isOk()).isTrue();
    }

    /** The kinds of error in seven files that others published. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "missing comma|2|{'name':'A'~ '@id':'urn:a'}",
                "script around it|1|<script type='application/ld+json'>~{'@id':'urn:a'}</script>",
                "breaks off|3|{'@id':'urn:a',~'name':[~",
                "something behind it|2|{'@id':'urn:a'~};",
                "string without end|2|{'@id':'urn:a',~'name':'A~}",
            })
    void whatIsNoJsonGivesLineAndColumn(String kind, int line, String json) {
        for (Dialect dialect : Dialects.all()) {
            ReadResult<LearningResource> result =
                    JSON.read(dialect, json.replace('\'', '"').replace('~', '\n'));
            assertThat(result.value()).as(kind + " in " + dialect).isNull();
            assertThat(result.problems()).extracting(Problem::line).contains(line);
            assertThat(result.problems()).allSatisfy(problem -> assertThat(problem.column()).isPositive());
            assertThat(result.problems())
                    .extracting(problem -> problem.finding().rule().value())
                    .contains("read.malformed");
        }
    }
}
