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
 * @param undated what is known of those whose dates leave that open
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
        Undated undated,
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
     * @param undated what is known of those whose dates leave it open
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
        Count undated = new Count();
        for (Membership membership : coalition.bodies().memberships()) {
            if (membership.period().certainlyContains(asOf)) {
                count.add(membership.member());
            } else if (membership.period().possiblyContains(asOf)) {
                undated.add(membership.member());
            }
        }
        return count.composition(asOf, undated.undated());
    }

    /**
     * The regions from which certainly no member comes. One member of unknown region could come from any, so that no region
     * is missing for certain; an undated one may come from its own.
     *
     * @return the regions in the order of their codes, unmodifiable; none where there is no member, of whom nothing can be
     *     said
     */
    public Set<UnescoRegion> certainlyMissingRegions() {
        Set<UnescoRegion> missing = EnumSet.noneOf(UnescoRegion.class);
        if (members + undated.members() > 0 && regionUnknown + undated.regionUnknown() == 0) {
            byRegion.forEach((region, number) -> {
                if (number == 0 && undated.byRegion().getOrDefault(region, 0) == 0) {
                    missing.add(region);
                }
            });
        }
        return Collections.unmodifiableSet(missing);
    }

    /**
     * The largest share that a gender can have among the persons: all unknown counted with it, and of the undated those
     * alone who can have it.
     *
     * @param gender the gender
     * @return per cent, rounded up; 100 where there is no such person, of whom nothing can be said
     */
    public int largestPossibleShare(Gender gender) {
        int perhaps = undated.byGender().getOrDefault(gender, 0) + undated.genderUnknown();
        int possible = byGender.getOrDefault(gender, 0) + genderUnknown + perhaps;
        int among = persons + perhaps;
        return among == 0 ? PERCENT : (possible * PERCENT + among - 1) / among;
    }

    /**
     * Those of whom the dates leave open whether they were members on the day.
     *
     * @param members how many
     * @param byRegion of them per region, every region present
     * @param regionUnknown of them those whose region is not known
     * @param byGender of the persons among them per gender that was disclosed
     * @param genderUnknown of the persons among them those who were not asked or did not say
     */
    public record Undated(
            int members,
            Map<UnescoRegion, Integer> byRegion,
            int regionUnknown,
            Map<Gender, Integer> byGender,
            int genderUnknown) {
        /**
         * Copies the maps, which keep the order of regions and genders.
         *
         * @param members how many
         * @param byRegion of them per region
         * @param regionUnknown of them those whose region is not known
         * @param byGender of the persons among them per gender
         * @param genderUnknown of the persons among them those of unknown gender
         */
        public Undated {
            byRegion = Collections.unmodifiableMap(new TreeMap<>(byRegion));
            byGender = Collections.unmodifiableMap(new TreeMap<>(byGender));
        }
    }

    /** The counters while they count. */
    private static final class Count {
        private int members;
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

        Undated undated() {
            return new Undated(members, regions, regionUnknown, genders, genderUnknown);
        }

        CoalitionComposition composition(LocalDate asOf, Undated undated) {
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
