package org.oer4j.place;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.oer4j.citation.EvidenceGrade;
import org.oer4j.facts.FactTable;
import org.oer4j.place.UnescoMembership.Kind;
import org.oer4j.time.PartialDate;
import org.oer4j.time.Period;

/**
 * Who was a member of UNESCO when: 193 states when the Recommendation was adopted, 194 since the United States came
 * back in July 2023. Immutable, thread-safe.
 *
 * <p>Entries before {@link #COVERED_SINCE} are not dated, so no question before that day is answered. A withdrawal is
 * recorded once it has taken effect, not when it is announced.
 */
public final class UnescoMembers {
    /** The first day about which the facts say something. */
    public static final LocalDate COVERED_SINCE = LocalDate.of(2001, 1, 1);

    private static final String FILE = "/META-INF/oer/unesco-members.tsv";

    private final SortedMap<CountryCode, List<UnescoMembership>> memberships = new TreeMap<>();

    private UnescoMembers(FactTable table) {
        for (FactTable.Row row : table.rows()) {
            UnescoMembership membership = membership(row);
            memberships
                    .computeIfAbsent(membership.country(), country -> new ArrayList<>())
                    .add(membership);
        }
        memberships.replaceAll((country, list) -> List.copyOf(list));
    }

    private static UnescoMembership membership(FactTable.Row row) {
        try {
            String from = row.get("from");
            String to = row.get("to");
            return new UnescoMembership(
                    new CountryCode(row.required("country")),
                    Kind.valueOf(row.required("kind").toUpperCase(Locale.ROOT)),
                    new Period(
                            from.isEmpty() ? null : PartialDate.parse(from),
                            to.isEmpty() ? null : PartialDate.parse(to)),
                    EvidenceGrade.valueOf(row.required("grade")),
                    row.required("source"));
        } catch (IllegalArgumentException e) {
            throw row.failure(Objects.requireNonNullElse(e.getMessage(), "the row is malformed"));
        }
    }

    /**
     * The facts that this library carries.
     *
     * @return the members
     */
    public static UnescoMembers standard() {
        return Standard.MEMBERS;
    }

    /**
     * The times of membership of a state or territory.
     *
     * @param country the state or territory
     * @return its memberships from the first to the last, none for one that never was a member
     */
    public List<UnescoMembership> memberships(CountryCode country) {
        return memberships.getOrDefault(country, List.of());
    }

    /**
     * The members of a day.
     *
     * @param kind Member States or associate members
     * @param day the day
     * @return those that certainly were members that day, in the order of their codes
     * @throws IllegalArgumentException if the day is before {@link #COVERED_SINCE}
     */
    public SortedSet<CountryCode> membersOn(Kind kind, LocalDate day) {
        requireCovered(day);
        SortedSet<CountryCode> members = new TreeSet<>();
        memberships.values().stream()
                .flatMap(List::stream)
                .filter(membership ->
                        membership.kind() == kind && membership.period().certainlyContains(day))
                .forEach(membership -> members.add(membership.country()));
        return members;
    }

    /**
     * Whether a state can have been a Member State on a day. Where entry or withdrawal is known to the month only, the
     * answer is yes for the whole month.
     *
     * @param country the state
     * @param day the day
     * @return false if it certainly was none; an associate member is none
     * @throws IllegalArgumentException if the day is before {@link #COVERED_SINCE}
     */
    public boolean isPossiblyMember(CountryCode country, LocalDate day) {
        requireCovered(day);
        return memberships(country).stream()
                .anyMatch(membership ->
                        membership.kind() == Kind.MEMBER && membership.period().possiblyContains(day));
    }

    private static void requireCovered(LocalDate day) {
        if (day.isBefore(COVERED_SINCE)) {
            throw new IllegalArgumentException(
                    "the day " + day + " is not covered, expected " + COVERED_SINCE + " or later");
        }
    }

    /** Loaded when first asked for. */
    private static final class Standard {
        static final UnescoMembers MEMBERS = new UnescoMembers(
                FactTable.load(UnescoMembers.class, FILE, "country", "kind", "from", "to", "grade", "source"));
    }
}
