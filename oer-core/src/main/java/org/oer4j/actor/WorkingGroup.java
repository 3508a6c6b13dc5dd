package org.oer4j.actor;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.oer4j.conformance.Consistent;
import org.oer4j.conformance.Publishable;
import org.oer4j.recommendation.AreaOfAction;
import org.oer4j.text.LocalizedText;
import org.oer4j.text.PlainText;
import org.oer4j.time.Period;

/**
 * A group of a coalition that works on one area of action, or across the areas on a theme such as monitoring.
 *
 * @param id what identifies it within its coalition
 * @param names its name by language, or null
 * @param kind whether it works on an area or across them
 * @param area the area of a thematic group, or null
 * @param theme the theme of a transversal group, or null
 * @param memberships who belongs to it, chairs too, past ones too
 * @param period when it works, or null while that is not known
 */
// the constraint and the type disagree on purpose: a draft may lack what a publication must have
@SuppressWarnings("MultipleNullnessAnnotations")
@Consistent({ThematicGroupHasItsArea.class, TransversalGroupHasNoArea.class, MembershipsDoNotOverlap.class})
@Consistent(
        value = {ThematicGroupNamesArea.class, TransversalGroupNamesTheme.class},
        groups = Publishable.class)
public record WorkingGroup(
        @PlainText String id,

        @Valid @NotNull(message = "{actor.missing-group-name}", groups = Publishable.class) @Nullable
        LocalizedText names,

        Kind kind,
        @Nullable AreaOfAction area,
        @PlainText @Nullable String theme,
        List<@Valid Membership> memberships,
        @Nullable Period period)
        implements HasMemberships {
    /**
     * Copies the list; null becomes empty.
     *
     * @param id what identifies it
     * @param names its name by language, or null
     * @param kind whether it works on an area or across them
     * @param area the area of a thematic group, or null
     * @param theme the theme of a transversal group, or null
     * @param memberships who belongs to it
     * @param period when it works, or null
     * @throws IllegalArgumentException if the id is blank
     */
    public WorkingGroup {
        Objects.requireNonNull(kind, "kind");
        if (Objects.requireNonNull(id, "id").isBlank()) {
            throw new IllegalArgumentException("id '" + id + "' is blank, expected an id within the coalition");
        }
        memberships = memberships == null ? List.of() : List.copyOf(memberships);
    }

    /**
     * Begins a group.
     *
     * @param id what identifies it within its coalition
     * @param kind whether it works on an area or across them
     * @return a builder that holds nothing else
     */
    public static Builder builder(String id, Kind kind) {
        return new Builder(id, kind);
    }

    /**
     * Begins a changed copy.
     *
     * @return a builder that holds everything of this group
     */
    public Builder toBuilder() {
        Builder builder =
                new Builder(id, kind).names(names).area(area).theme(theme).period(period);
        memberships.forEach(builder::membership);
        return builder;
    }

    /**
     * Those who preside, past ones too.
     *
     * @return the memberships of chairs and co-chairs in their order, unmodifiable
     */
    public List<Membership> chairs() {
        return memberships.stream()
                .filter(membership -> membership.role().isChair())
                .toList();
    }

    /** The two kinds of groups of the OER Dynamic Coalition. */
    public enum Kind {
        /** Works on one of the areas (i) to (iv). */
        THEMATIC,
        /** Works across the areas. */
        TRANSVERSAL
    }

    /** Gathers the fields of a group; not thread-safe, may build more than once. */
    public static final class Builder {
        private final String id;
        private final Kind kind;
        private @Nullable LocalizedText names;
        private @Nullable AreaOfAction area;
        private @Nullable String theme;
        private final List<Membership> memberships = new ArrayList<>();
        private @Nullable Period period;

        private Builder(String id, Kind kind) {
            this.id = Objects.requireNonNull(id, "id");
            this.kind = Objects.requireNonNull(kind, "kind");
        }

        /**
         * Sets the name.
         *
         * @param names the name by language, or null for none
         * @return this builder
         */
        public Builder names(@Nullable LocalizedText names) {
            this.names = names;
            return this;
        }

        /**
         * Sets the area of a thematic group.
         *
         * @param area the area, or null for none
         * @return this builder
         */
        public Builder area(@Nullable AreaOfAction area) {
            this.area = area;
            return this;
        }

        /**
         * Sets the theme of a transversal group.
         *
         * @param theme the theme, or null for none
         * @return this builder
         */
        public Builder theme(@Nullable String theme) {
            this.theme = theme;
            return this;
        }

        /**
         * Adds a membership.
         *
         * @param membership who belongs to it, as what and when
         * @return this builder
         */
        public Builder membership(Membership membership) {
            memberships.add(membership);
            return this;
        }

        /**
         * Sets when it works.
         *
         * @param period the time, or null for unknown
         * @return this builder
         */
        public Builder period(@Nullable Period period) {
            this.period = period;
            return this;
        }

        /**
         * Makes the group.
         *
         * @return the group
         * @throws IllegalArgumentException if the id is blank
         */
        public WorkingGroup build() {
            return new WorkingGroup(id, names, kind, area, theme, memberships, period);
        }
    }
}
