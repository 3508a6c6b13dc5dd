package org.oer4j.support;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.oer4j.conformance.Consistent;
import org.oer4j.conformance.NativeName;
import org.oer4j.conformance.Publishable;
import org.oer4j.place.AssignedCode;
import org.oer4j.place.CountryCode;
import org.oer4j.place.UnescoRegion;
import org.oer4j.text.LanguageTag;

/**
 * Where and in which languages something is needed or can be used. Of an empty list nothing is said. Own word: the specs
 * of the field say "geographic coverage", which leaves the languages out.
 *
 * @param scope how far it can be used, or null while that is not said
 * @param regions the UNESCO regions
 * @param countries the countries
 * @param languages the languages
 */
@Consistent(value = ScopeNamesItsPlace.class, groups = Publishable.class)
public record Reach(
        @Nullable Scope scope,
        List<UnescoRegion> regions,
        List<@AssignedCode(userAssigned = "XK") CountryCode> countries,
        @NativeName("inLanguage") List<LanguageTag> languages) {
    /** Nothing is said. */
    public static final Reach UNSAID = new Reach(null, List.of(), List.of(), List.of());

    /**
     * Copies the lists; null becomes empty.
     *
     * @param scope how far it can be used, or null
     * @param regions the UNESCO regions
     * @param countries the countries
     * @param languages the languages
     */
    public Reach {
        regions = regions == null ? List.of() : List.copyOf(regions);
        countries = countries == null ? List.of() : List.copyOf(countries);
        languages = languages == null ? List.of() : List.copyOf(languages);
    }

    /**
     * Usable everywhere.
     *
     * @param languages the languages, as BCP 47 tags
     * @return the reach
     * @throws IllegalArgumentException if a tag is malformed
     */
    public static Reach everywhere(String... languages) {
        return new Reach(Scope.GLOBAL, List.of(), List.of(), tags(languages));
    }

    /**
     * In one country.
     *
     * @param country the country
     * @param languages the languages, as BCP 47 tags
     * @return the reach
     * @throws IllegalArgumentException if a tag is malformed
     */
    public static Reach in(CountryCode country, String... languages) {
        return new Reach(Scope.COUNTRY, List.of(), List.of(country), tags(languages));
    }

    /**
     * In one region.
     *
     * @param region the UNESCO region
     * @param languages the languages, as BCP 47 tags
     * @return the reach
     * @throws IllegalArgumentException if a tag is malformed
     */
    public static Reach in(UnescoRegion region, String... languages) {
        return new Reach(Scope.REGION, List.of(region), List.of(), tags(languages));
    }

    private static List<LanguageTag> tags(String... languages) {
        return List.of(languages).stream().map(LanguageTag::of).toList();
    }

    /** How far something can be used as it is. */
    public enum Scope {
        /** In all Member States, if properly designed. */
        GLOBAL,
        /** In the regions that are named. */
        REGION,
        /** In the countries that are named, to whose law or schools it is fitted. */
        COUNTRY
    }
}
