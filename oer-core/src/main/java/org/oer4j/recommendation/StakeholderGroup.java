package org.oer4j.recommendation;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.oer4j.citation.EvidenceGrade;
import org.oer4j.text.LocalizedText;

/**
 * A group of stakeholders of paragraph 4, or a kind that the paragraph names inside one.
 *
 * @param code the stable code in records, for example {@code teacher-trainers}
 * @param name the group as the paragraph lists it
 * @param portalTerm the term of the audience vocabulary of oerdynamiccoalition.org, which joins two pairs of groups; null
 *     for kinds, which it does not tell apart
 * @param kinds narrower kinds named inside the group
 * @param sectors the sectors of learning in which the paragraph sees the group
 * @param grade how well established the entry is
 * @param source where it was found
 */
public record StakeholderGroup(
        String code,
        LocalizedText name,
        @Nullable String portalTerm,
        List<StakeholderGroup> kinds,
        Set<Sector> sectors,
        EvidenceGrade grade,
        String source) {
    /** The portal's term for everybody; no group of paragraph 4. */
    public static final String PORTAL_TERM_FOR_ALL = "all";

    private static final Pattern CODE = Pattern.compile("[a-z]+(-[a-z]+)*");

    /**
     * Copies the collections; null becomes empty.
     *
     * @param code the stable code
     * @param name the group as the paragraph lists it
     * @param portalTerm the portal's term, or null
     * @param kinds narrower kinds
     * @param sectors the sectors
     * @param grade how well established the entry is
     * @param source where it was found
     * @throws IllegalArgumentException if {@code code} is not in lower-case kebab case
     */
    public StakeholderGroup {
        if (!CODE.matcher(Objects.requireNonNull(code, "code")).matches()) {
            throw new IllegalArgumentException(
                    "'" + code + "' is no code of a stakeholder group, expected lower-case kebab case");
        }
        Objects.requireNonNull(name, "name");
        kinds = kinds == null ? List.of() : List.copyOf(kinds);
        EnumSet<Sector> copy = EnumSet.noneOf(Sector.class);
        copy.addAll(sectors == null ? Set.of() : sectors);
        sectors = Collections.unmodifiableSet(copy);
        Objects.requireNonNull(grade, "grade");
        Objects.requireNonNull(source, "source");
    }
}
