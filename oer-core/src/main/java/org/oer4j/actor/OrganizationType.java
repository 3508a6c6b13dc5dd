package org.oer4j.actor;

import java.util.List;
import java.util.Objects;

/**
 * What kind of organization it is. An open value: the fourteen constants are the codes of the OER World Map, a platform
 * may use codes of its own.
 *
 * @param code the code, written as the OER World Map writes it
 */
public record OrganizationType(String code) implements Comparable<OrganizationType> {
    /** A school. */
    public static final OrganizationType SCHOOL = new OrganizationType("school");
    /** A university, college or other institution of higher education. */
    public static final OrganizationType HIGHER_EDUCATION_INSTITUTION =
            new OrganizationType("higherEducationInstitution");
    /** A training provider. */
    public static final OrganizationType TRAINING_PROVIDER = new OrganizationType("trainingProvider");
    /** A funding body. */
    public static final OrganizationType FUNDING_BODY = new OrganizationType("fundingBody");
    /** A research institute. */
    public static final OrganizationType RESEARCH_INSTITUTE = new OrganizationType("researchInstitute");
    /** An infrastructure provider. */
    public static final OrganizationType INFRASTRUCTURE_PROVIDER = new OrganizationType("infrastructureProvider");
    /** A government agency. */
    public static final OrganizationType GOVERNMENT_AGENCY = new OrganizationType("governmentAgency");
    /** A private agency. */
    public static final OrganizationType PRIVATE_AGENCY = new OrganizationType("privateAgency");
    /** A commercial enterprise. */
    public static final OrganizationType COMMERCIAL_ENTERPRISE = new OrganizationType("commercialEnterprise");
    /** A social enterprise or NGO. */
    public static final OrganizationType SOCIAL_ENTERPRISE = new OrganizationType("socialEnterprise");
    /** A grassroots initiative. */
    public static final OrganizationType GRASSROOTS_INITIATIVE = new OrganizationType("grassrootsInitiative");
    /** A special interest group. */
    public static final OrganizationType SPECIAL_INTEREST_GROUP = new OrganizationType("specialInterestGroup");
    /** A community of practice. */
    public static final OrganizationType COMMUNITY_OF_PRACTICE = new OrganizationType("communityOfPractice");
    /** Something else. */
    public static final OrganizationType OTHER = new OrganizationType("other");

    private static final List<OrganizationType> OF_THE_WORLD_MAP = List.of(
            SCHOOL,
            HIGHER_EDUCATION_INSTITUTION,
            TRAINING_PROVIDER,
            FUNDING_BODY,
            RESEARCH_INSTITUTE,
            INFRASTRUCTURE_PROVIDER,
            GOVERNMENT_AGENCY,
            PRIVATE_AGENCY,
            COMMERCIAL_ENTERPRISE,
            SOCIAL_ENTERPRISE,
            GRASSROOTS_INITIATIVE,
            SPECIAL_INTEREST_GROUP,
            COMMUNITY_OF_PRACTICE,
            OTHER);

    /**
     * Refuses a blank code.
     *
     * @param code the code
     * @throws IllegalArgumentException if the code is blank
     */
    public OrganizationType {
        if (Objects.requireNonNull(code, "code").isBlank()) {
            throw new IllegalArgumentException(
                    "code '" + code + "' is blank, expected a code such as 'school' or one of your own");
        }
    }

    /**
     * The types of the OER World Map, in its order.
     *
     * @return the fourteen types, unmodifiable
     */
    public static List<OrganizationType> ofTheWorldMap() {
        return OF_THE_WORLD_MAP;
    }

    /** Orders by code. */
    @Override
    public int compareTo(OrganizationType other) {
        return code.compareTo(other.code);
    }

    /** Returns the code. */
    @Override
    public String toString() {
        return code;
    }
}
