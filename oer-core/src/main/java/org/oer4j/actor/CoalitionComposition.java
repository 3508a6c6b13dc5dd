package org.oer4j.actor;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.oer4j.actor.PersonalData.Gender;
import org.oer4j.place.CountryCode;
import org.oer4j.place.UnescoRegion;

/**
 * The members of a coalition on a day, counted by what its guiding principles speak of: regions, gender, and who takes
 * part. What is unknown is counted as unknown and never spread over the rest. Own word: the Dynamic Coalition's documents
 * speak of its membership.
 *
 * @param asOf the day
 * @param members the members of that day; one whose dates leave it open whether it was one is not among them
 * @param undated those whose dates leave that open
 * @param byRegion members per region, every region present; a member of two regions counts in both
 * @param regionUnknown members whose region is not known
 * @param persons members who are persons
 * @param byGender persons per gender that was disclosed, every gender present but {@link Gender#NOT_DISCLOSED}
 * @param genderUnknown persons who were not asked or did not say
 * @param byKind members per kind of {@link Member}, in lower case, every kind present
 * @param byStakeholderGroup member organizations per stakeholder group; one in two groups counts in both
 * @param stakeholderGroupUnknown member organizations without a stakeholder group
 */
public record CoalitionComposition(
        LocalDate asOf,
        int members,
        int undated,
        Map<UnescoRegion, Integer> byRegion,
        int regionUnknown,
        int persons,
        Map<Gender, Integer> byGender,
        int genderUnknown,
        Map<String, Integer> byKind,
        Map<String, Integer> byStakeholderGroup,
        int stakeholderGroupUnknown) {
    private static final int PERCENT = 100;

    /**
     * Copies the maps, which keep the order of regions, genders and codes.
     *
     * @param asOf the day
     * @param members the members of that day
     * @param undated those whose dates leave it open
     * @param byRegion members per region
     * @param regionUnknown members whose region is not known
     * @param persons members who are persons
     * @param byGender persons per gender
     * @param genderUnknown persons of unknown gender
     * @param byKind members per kind
     * @param byStakeholderGroup member organizations per stakeholder group
     * @param stakeholderGroupUnknown member organizations without one
     */
    public CoalitionComposition {
        byRegion = Collections.unmodifiableMap(new TreeMap<>(byRegion));
        byGender = Collections.unmodifiableMap(new TreeMap<>(byGender));
        byKind = Collections.unmodifiableMap(new TreeMap<>(byKind));
        byStakeholderGroup = Collections.unmodifiableMap(new TreeMap<>(byStakeholderGroup));
    }

    /**
     * Counts the members of a coalition.
     *
     * @param coalition the coalition; its own members, not those of its groups
     * @param asOf the day
     * @return the figures
     */
    public static CoalitionComposition of(Coalition coalition, LocalDate asOf) {
        Count count = new Count();
        for (Membership membership : coalition.bodies().memberships()) {
            if (membership.period().certainlyContains(asOf)) {
                count.add(membership.member());
            } else if (membership.period().possiblyContains(asOf)) {
                count.undated++;
            }
        }
        return count.composition(asOf);
    }

    /**
     * The regions from which certainly no member comes: those without one, as soon as they are more than the members of
     * unknown region could fill.
     *
     * @return the regions in the order of their codes, unmodifiable; none while the unknown could fill them
     */
    public Set<UnescoRegion> certainlyMissingRegions() {
        Set<UnescoRegion> missing = EnumSet.noneOf(UnescoRegion.class);
        byRegion.forEach((region, number) -> {
            if (number == 0) {
                missing.add(region);
            }
        });
        return missing.size() > regionUnknown + undated ? Collections.unmodifiableSet(missing) : Set.of();
    }

    /**
     * The largest share that a gender can have among the persons, all unknown counted with it.
     *
     * @param gender the gender
     * @return per cent, rounded up; 100 where there is no person, of whom nothing can be said
     */
    public int largestPossibleShare(Gender gender) {
        int possible = byGender.getOrDefault(gender, 0) + genderUnknown;
        return persons == 0 ? PERCENT : (possible * PERCENT + persons - 1) / persons;
    }

    /** The counters while they count. */
    private static final class Count {
        private int members;
        private int undated;
        private final Map<UnescoRegion, Integer> regions = new EnumMap<>(UnescoRegion.class);
        private int regionUnknown;
        private int persons;
        private final Map<Gender, Integer> genders = new EnumMap<>(Gender.class);
        private int genderUnknown;
        private final SortedMap<String, Integer> kinds = new TreeMap<>();
        private final SortedMap<String, Integer> stakeholders = new TreeMap<>();
        private int stakeholderUnknown;

        Count() {
            for (UnescoRegion region : UnescoRegion.values()) {
                regions.put(region, 0);
            }
            for (Gender gender : List.of(Gender.FEMALE, Gender.MALE, Gender.OTHER)) {
                genders.put(gender, 0);
            }
            for (String kind : List.of("person", "organization", "project", "committee")) {
                kinds.put(kind, 0);
            }
        }

        void add(Member member) {
            members++;
            Set<UnescoRegion> of = regions(member);
            regionUnknown += of.isEmpty() ? 1 : 0;
            of.forEach(region -> regions.merge(region, 1, Integer::sum));
            if (member instanceof Person person) {
                kinds.merge("person", 1, Integer::sum);
                addPerson(person.personal().gender());
            } else if (member instanceof Organization organization) {
                kinds.merge("organization", 1, Integer::sum);
                List<String> groups = organization.standing().stakeholderGroups();
                stakeholderUnknown += groups.isEmpty() ? 1 : 0;
                groups.stream().distinct().forEach(group -> stakeholders.merge(group, 1, Integer::sum));
            } else {
                kinds.merge(member instanceof Member.Project ? "project" : "committee", 1, Integer::sum);
            }
        }

        private void addPerson(@Nullable Gender gender) {
            persons++;
            if (gender == null || gender == Gender.NOT_DISCLOSED) {
                genderUnknown++;
            } else {
                genders.merge(gender, 1, Integer::sum);
            }
        }

        private static Set<UnescoRegion> regions(Member member) {
            if (member instanceof Person person) {
                Affiliation affiliation = person.affiliation();
                if (affiliation.region() != null) {
                    return Set.of(affiliation.region());
                }
                return affiliation.country() == null
                        ? regions(affiliation.organization())
                        : affiliation.country().regions();
            }
            if (member instanceof Member.Project project) {
                return regions(project.leader());
            }
            return member instanceof Member.Committee committee
                    ? regions(committee.organization())
                    : regions((Organization) member);
        }

        private static Set<UnescoRegion> regions(@Nullable Organization organization) {
            CountryCode country =
                    organization == null ? null : organization.standing().country();
            return country == null ? Set.of() : country.regions();
        }

        CoalitionComposition composition(LocalDate asOf) {
            return new CoalitionComposition(
                    asOf,
                    members,
                    undated,
                    regions,
                    regionUnknown,
                    persons,
                    genders,
                    genderUnknown,
                    kinds,
                    stakeholders,
                    stakeholderUnknown);
        }
    }
}
