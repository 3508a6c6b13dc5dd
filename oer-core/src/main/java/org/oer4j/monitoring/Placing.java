package org.oer4j.monitoring;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.oer4j.actor.Agent;
import org.oer4j.actor.Organization;
import org.oer4j.actor.Person;
import org.oer4j.implementation.Evidence;
import org.oer4j.implementation.ImplementationRecord;
import org.oer4j.place.CountryCode;
import org.oer4j.place.Subdivision;
import org.oer4j.place.UnescoRegion;
import org.oer4j.recommendation.AreaOfAction;
import org.oer4j.recommendation.ProvisionRef;
import org.oer4j.recommendation.Recommendation;

/** Where a record belongs: its countries and regions, and the places of the Recommendation that it serves. */
final class Placing {
    private static final Map<ProvisionRef, AreaOfAction> AREAS = areas();

    private static final Map<String, String> GROUPS = groups();

    private Placing() {}

    private static Map<String, String> groups() {
        Map<String, String> groups = new HashMap<>();
        Recommendation.of2019()
                .stakeholders()
                .forEach(group -> group.kinds().forEach(kind -> groups.put(kind.code(), group.code())));
        return Map.copyOf(groups);
    }

    /** The groups of stakeholders that take part; a kind of a group brings the group with it. */
    static Set<String> stakeholderGroups(ImplementationRecord record) {
        Set<String> codes = new LinkedHashSet<>();
        for (String code : record.scope().stakeholderGroups()) {
            codes.add(code);
            String group = GROUPS.get(code);
            if (group != null) {
                codes.add(group);
            }
        }
        return codes;
    }

    private static Map<ProvisionRef, AreaOfAction> areas() {
        Map<ProvisionRef, AreaOfAction> areas = new HashMap<>();
        for (AreaOfAction area : AreaOfAction.values()) {
            areas.put(area.ref(), area);
        }
        Recommendation.of2019().actions().forEach(action -> areas.put(action.ref(), action.area()));
        return Map.copyOf(areas);
    }

    /** The area of an area or action of 2019; null for a provision on monitoring and for other instruments. */
    static @Nullable AreaOfAction area(ProvisionRef ref) {
        return AREAS.get(ref);
    }

    /** The countries that a record names; where it names no place at all, the country of who answers for it. */
    static Set<CountryCode> countries(ImplementationRecord record) {
        List<CountryCode> named = record.scope().countries();
        List<Subdivision> parts = record.scope().subdivisions();
        if (parts.isEmpty() && named.size() == 1) {
            return Set.of(named.get(0));
        }
        Set<CountryCode> countries = new LinkedHashSet<>(named);
        parts.forEach(part -> countries.add(part.country()));
        if (countries.isEmpty() && record.scope().regions().isEmpty()) {
            CountryCode home = country(record.general().lead());
            return home == null ? Set.of() : Set.of(home);
        }
        return countries;
    }

    static @Nullable CountryCode country(@Nullable Agent agent) {
        if (agent instanceof Organization organization) {
            return organization.standing().country();
        }
        if (agent instanceof Person person) {
            CountryCode own = person.affiliation().country();
            return own == null ? country(person.affiliation().organization()) : own;
        }
        return null;
    }

    /** The regions that a record names, and those of its countries. */
    static Set<UnescoRegion> regions(ImplementationRecord record, Set<CountryCode> countries) {
        Set<UnescoRegion> regions = EnumSet.noneOf(UnescoRegion.class);
        regions.addAll(record.scope().regions());
        countries.forEach(country -> regions.addAll(country.regions()));
        return regions;
    }

    /** The areas and actions that a record serves, each once; an action serves its area too. */
    static Set<ProvisionRef> provisions(ImplementationRecord record) {
        Set<ProvisionRef> provisions = new LinkedHashSet<>();
        record.alignment().areas().forEach(area -> provisions.add(area.ref()));
        for (ProvisionRef action : record.alignment().actions()) {
            provisions.add(action);
            AreaOfAction area = area(action);
            if (area != null) {
                provisions.add(area.ref());
            }
        }
        return provisions;
    }

    /** The areas that a record serves. */
    static Set<AreaOfAction> areasOf(ImplementationRecord record) {
        Set<AreaOfAction> areas = EnumSet.noneOf(AreaOfAction.class);
        areas.addAll(record.alignment().areas());
        for (ProvisionRef action : record.alignment().actions()) {
            AreaOfAction area = area(action);
            if (area != null) {
                areas.add(area);
            }
        }
        return areas;
    }

    /** Whether evidence speaks for a provision: it names it, or an action of the area, or nothing in particular. */
    static boolean supports(Evidence evidence, ProvisionRef provision) {
        if (evidence.supports().isEmpty() || evidence.supports().contains(provision)) {
            return true;
        }
        AreaOfAction area = provision.item().isEmpty() ? area(provision) : null;
        return area != null && evidence.supports().stream().anyMatch(ref -> area(ref) == area);
    }
}
