package org.oer4j.implementation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.oer4j.conformance.Consistent;
import org.oer4j.conformance.NativeName;
import org.oer4j.conformance.Publishable;
import org.oer4j.place.AssignedCode;
import org.oer4j.place.CountryCode;
import org.oer4j.place.Subdivision;
import org.oer4j.place.UnescoRegion;
import org.oer4j.recommendation.Level;
import org.oer4j.recommendation.Sector;
import org.oer4j.text.LanguageTag;
import org.oer4j.text.PlainText;

/**
 * Where a measure takes place and for whom it is. The group grows with the model, so build it with {@link
 * ImplementationRecord#builder}.
 *
 * @param level at which level it takes place, or null
 * @param countries the countries, the first one first
 * @param subdivisions the parts of countries
 * @param regions the regions as wholes
 * @param sectors the sectors of learning
 * @param educationLevels the levels of education: ISCED 2011, 0 to 8, or 9 for not elsewhere classified
 * @param educationFields the fields of education: ISCED-F 2013, broad, narrow or detailed
 * @param languages the languages in which it works, tags in canonical case
 * @param stakeholderGroups the groups of stakeholders involved, by the codes of paragraph 4
 * @param priorityGroups the groups of paragraph 13 whom it is meant to reach, such as {@code remote-rural}
 * @param delivery the ways in which it can be used; none while that is not said
 * @param shares how it divides among countries, sectors or priorities
 */
// the constraint and the type disagree on purpose: a draft may lack what a publication must have
@SuppressWarnings("MultipleNullnessAnnotations")
@Consistent({
    ScopeRules.OneCountry.class,
    ScopeRules.SubdivisionOfItsCountry.class,
    ScopeRules.PlacesOnce.class,
    ScopeRules.IscedCodesExist.class
})
@Consistent(
        value = {ScopeRules.CountryGiven.class, ScopeRules.SubdivisionGiven.class, ScopeRules.RegionGiven.class},
        groups = Publishable.class)
public record Scope(
        @NotNull(message = "{implementation.missing-level}", groups = Publishable.class) @Nullable
        Level level,

        List<@AssignedCode(userAssigned = "XK") CountryCode> countries,
        List<@AssignedCode(userAssigned = "XK") Subdivision> subdivisions,
        Set<UnescoRegion> regions,
        Set<Sector> sectors,
        List<@PlainText String> educationLevels,
        List<@PlainText String> educationFields,
        @NativeName("inLanguage") List<LanguageTag> languages,
        List<@PlainText String> stakeholderGroups,
        List<@PlainText String> priorityGroups,
        Set<Delivery> delivery,
        List<@Valid Shares> shares) {
    /**
     * Copies the collections; null becomes empty.
     *
     * @param level at which level it takes place, or null
     * @param countries the countries, the first one first
     * @param subdivisions the parts of countries
     * @param regions the regions as wholes
     * @param sectors the sectors of learning
     * @param educationLevels the levels of education: ISCED 2011, 0 to 8, or 9 for not elsewhere classified
     * @param educationFields the fields of education: ISCED-F 2013, broad, narrow or detailed
     * @param languages the languages in which it works, tags in canonical case
     * @param stakeholderGroups the groups of stakeholders involved, by the codes of paragraph 4
     * @param priorityGroups the groups of paragraph 13 whom it is meant to reach, such as {@code remote-rural}
     * @param delivery the ways in which it can be used; none while that is not said
     * @param shares how it divides among countries, sectors or priorities
     * @throws IllegalArgumentException if a code is blank
     */
    public Scope {
        countries = countries == null ? List.of() : List.copyOf(countries);
        subdivisions = subdivisions == null ? List.of() : List.copyOf(subdivisions);
        Set<UnescoRegion> regionsCopy = EnumSet.noneOf(UnescoRegion.class);
        regionsCopy.addAll(regions == null ? Set.of() : regions);
        regions = Collections.unmodifiableSet(regionsCopy);
        Set<Sector> sectorsCopy = EnumSet.noneOf(Sector.class);
        sectorsCopy.addAll(sectors == null ? Set.of() : sectors);
        sectors = Collections.unmodifiableSet(sectorsCopy);
        educationLevels = Codes.copy("educationLevels", educationLevels);
        educationFields = Codes.copy("educationFields", educationFields);
        languages = languages == null ? List.of() : List.copyOf(languages);
        stakeholderGroups = Codes.copy("stakeholderGroups", stakeholderGroups);
        priorityGroups = Codes.copy("priorityGroups", priorityGroups);
        Set<Delivery> deliveryCopy = EnumSet.noneOf(Delivery.class);
        deliveryCopy.addAll(delivery == null ? Set.of() : delivery);
        delivery = Collections.unmodifiableSet(deliveryCopy);
        shares = shares == null ? List.of() : List.copyOf(shares);
        languages = languages.stream().map(tag -> LanguageTag.of(tag.value())).toList();
    }

    /**
     * How the means or the effort divide along one dimension, in percent: the countries, sectors or priorities of an
     * activity (IATI 2.03, UNESCO Core).
     *
     * @param dimension what is divided, such as {@code country}, {@code region}, {@code sector} or {@code sdg}
     * @param percentages code to percent, sorted by code
     * @param exclusive whether each part counts once, so that all make 100; false for priorities that overlap
     */
    @Consistent(ShareRules.PercentagesInRange.class)
    public record Shares(
            @PlainText String dimension, Map<@PlainText String, BigDecimal> percentages, boolean exclusive) {
        /**
         * Copies the map.
         *
         * @param dimension what is divided
         * @param percentages code to percent
         * @param exclusive whether each part counts once
         * @throws IllegalArgumentException if the dimension or a code is blank, or no percentage is given
         */
        public Shares {
            if (Objects.requireNonNull(dimension, "dimension").isBlank()
                    || Objects.requireNonNull(percentages, "percentages").isEmpty()) {
                throw new IllegalArgumentException("the shares '" + dimension + "' of " + percentages
                        + " are none, expected a dimension such as 'country' and a percentage of it");
            }
            SortedMap<String, BigDecimal> plain = new TreeMap<>();
            Codes.sorted("percentages", percentages)
                    .forEach((code, share) -> plain.put(code, Codes.plain(code, share)));
            percentages = Collections.unmodifiableSortedMap(plain);
        }
    }

    /**
     * A way in which what a measure offers can be used (13.a).
     */
    public enum Delivery {
        /** Over a network. */
        ONLINE,
        /** On a device without a network. */
        OFFLINE,
        /** On paper. */
        PRINT,
        /** In a place where people meet. */
        ON_SITE
    }
}
