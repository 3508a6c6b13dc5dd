package org.oer4j.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.oer4j.place.CountryCode;
import org.oer4j.place.Subdivision;
import org.oer4j.text.LocalizedText;

class OrganizationTest {
    @Provide
    Arbitrary<Organization> organizations() {
        Arbitrary<String> words = Arbitraries.strings().alpha().ofMinLength(1).ofMaxLength(8);
        return Builders.withBuilder(() -> Organization.builder("Example School"))
                .use(words.map(word -> "https://example.org/" + word).injectNull(0.3))
                .in(Organization.Builder::id)
                .use(words.map(word -> LocalizedText.of("en", word)).injectNull(0.3))
                .in(Organization.Builder::names)
                .use(words.injectNull(0.3))
                .in(Organization.Builder::acronym)
                .use(Arbitraries.of(OrganizationType.ofTheWorldMap()).injectNull(0.3))
                .in(Organization.Builder::type)
                .use(words.map(word -> new Identifier("local", word)).list().ofMaxSize(3))
                .in(Organization.Builder::identifiers)
                .use(words.map(Organization::named).injectNull(0.3))
                .in(Organization.Builder::parent)
                .use(words.map(word -> new ContactPoint(word, null, null)).injectNull(0.3))
                .in(Organization.Builder::contact)
                .use(Arbitraries.of("CH", "KE").map(CountryCode::of).injectNull(0.3))
                .in(Organization.Builder::country)
                .use(Arbitraries.of("CH-ZH", "KE-30").map(Subdivision::of).injectNull(0.3))
                .in(Organization.Builder::subdivision)
                .use(words.list().ofMaxSize(3))
                .in(Organization.Builder::stakeholderGroups)
                .use(Arbitraries.of(UnescoStatus.class).injectNull(0.3))
                .in(Organization.Builder::unescoStatus)
                .build(Organization.Builder::build)
                .withoutEdgeCases();
    }

    @Property
    boolean aCopyThroughTheBuilderIsEqual(@ForAll("organizations") Organization organization) {
        return organization.toBuilder().build().equals(organization);
    }

    @Test
    void whatWasHandedInIsCopied() {
        List<Identifier> identifiers = new ArrayList<>(List.of(new Identifier("local", "1")));
        List<String> groups = new ArrayList<>(List.of("libraries"));
        OrganizationProfile profile = new OrganizationProfile(null, null, null, null, identifiers, null, null);
        OrganizationStanding standing = new OrganizationStanding(null, null, groups, null);
        Organization.Builder builder = Organization.builder("A").stakeholderGroups(groups);
        Organization built = builder.build();
        identifiers.clear();
        groups.clear();
        builder.stakeholderGroup("museums");
        assertThat(profile.identifiers()).hasSize(1).isUnmodifiable();
        assertThat(standing.stakeholderGroups()).hasSize(1).isUnmodifiable();
        assertThat(built.standing().stakeholderGroups()).containsExactly("libraries");
        assertThat(new OrganizationStanding(null, null, null, null)).isEqualTo(OrganizationStanding.UNKNOWN);
    }

    @Test
    void theTypesOfTheWorldMapAreFourteenAndOthersAreOpen() {
        assertThat(OrganizationType.ofTheWorldMap())
                .hasSize(14)
                .doesNotHaveDuplicates()
                .isUnmodifiable();
        assertThat(new OrganizationType("makerspace")).hasToString("makerspace");
        assertThatIllegalArgumentException().isThrownBy(() -> new OrganizationType(" "));
    }

    @ParameterizedTest
    @CsvSource({
        // ROR ids of DataCite, the California Digital Library, Caltech and the University of Michigan
        "ror,04wxnsj81,true",
        "ror,https://ror.org/03yrm5c26,true",
        "ror,05dxps055,true",
        "ror,00jmfr291,true",
        "ror,00jmfr292,false",
        "ror,00lmfr291,false",
        "ror,https://ror.org/,false",
        // the examples of ORCID's documentation, one with X for ten
        "orcid,0000-0002-1825-0097,true",
        "orcid,https://orcid.org/0000-0002-1694-233X,true",
        "orcid,0000000218250097,false",
        "orcid,0000-0002-1825-009X,false",
        "isni,0000000121032683,true",
        "isni,https://isni.org/isni/0000000121032683,true",
        "isni,0000000121032684,false",
        "wikidata,Q42,true",
        "wikidata,http://www.wikidata.org/entity/Q42,true",
        "wikidata,Q,false",
        "wikidata,P31,false",
        "local,anything,true"
    })
    void anIdentifierHasTheFormAndTheCheckDigitsOfItsRegistry(String scheme, String value, boolean wellFormed) {
        assertThat(new Identifier(scheme, value).isWellFormed()).isEqualTo(wellFormed);
    }

    /** ISO 7064: both systems find every single wrong digit. */
    @Property
    boolean aWrongDigitIsFound(@ForAll @IntRange(max = 15) int place, @ForAll @IntRange(min = 1, max = 9) int more) {
        StringBuilder isni = new StringBuilder("0000000121032683");
        isni.setCharAt(place, (char) ('0' + (isni.charAt(place) - '0' + more) % 10));
        return !new Identifier(Identifier.ISNI, isni.toString()).isWellFormed();
    }
}
