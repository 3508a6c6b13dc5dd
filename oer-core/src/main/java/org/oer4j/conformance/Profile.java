package org.oer4j.conformance;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What a record is measured against: validation groups, and rules that no constraint can hold. An open value: a
 * platform makes its own with {@link #of} and {@link #with}.
 *
 * <p>Constraints of the group {@code Default} belong to every profile; they need not be named. "Profile" is the word of
 * AMB and Dublin Core for such an agreement.
 *
 * @param name a short name for reports, such as {@code publishable}
 * @param groups validation groups beyond {@code Default}
 * @param rules rules to run besides the constraints, in order
 */
public record Profile(String name, List<Class<?>> groups, List<ObjectRule<?>> rules) {
    /** What no draft may have. */
    public static final Profile DRAFT = of("draft");

    /** What no draft may have, and what is missing for publication. */
    public static final Profile PUBLISHABLE = of("publishable", Publishable.class);

    /** What no draft may have, and what is missing for a report to UNESCO. */
    public static final Profile REPORT_READY = of("report-ready", ReportReady.class);

    /**
     * Copies the lists; null becomes empty.
     *
     * @param name a short name
     * @param groups validation groups beyond {@code Default}
     * @param rules rules to run besides the constraints
     * @throws IllegalArgumentException if {@code name} is blank or a group is not an interface
     */
    public Profile {
        Objects.requireNonNull(name, "name");
        groups = groups == null ? List.of() : List.copyOf(groups);
        rules = rules == null ? List.of() : List.copyOf(rules);
        if (name.isBlank()) {
            throw new IllegalArgumentException("name '" + name + "' is blank, expected a short name");
        }
        for (Class<?> group : groups) {
            if (!group.isInterface()) {
                throw new IllegalArgumentException(
                        "'" + group.getName() + "' is no validation group, expected an interface");
            }
        }
    }

    /**
     * A profile of constraints only.
     *
     * @param name a short name
     * @param groups validation groups beyond {@code Default}
     * @return the profile
     */
    public static Profile of(String name, Class<?>... groups) {
        return new Profile(name, List.of(groups), List.of());
    }

    /**
     * This profile with more rules.
     *
     * @param more rules to run after those already here
     * @return the wider profile, under the same name
     */
    public Profile with(ObjectRule<?>... more) {
        List<ObjectRule<?>> all = new ArrayList<>(rules);
        all.addAll(List.of(more));
        return new Profile(name, groups, all);
    }
}
