package org.oer4j.resource;

import jakarta.validation.Valid;
import jakarta.validation.groups.ConvertGroup;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.oer4j.actor.Agent;
import org.oer4j.conformance.Consistent;
import org.oer4j.conformance.Credited;
import org.oer4j.conformance.NativeName;
import org.oer4j.conformance.Publishable;
import org.oer4j.text.PlainText;
import org.oer4j.time.PartialDateTime;

/**
 * How a resource came to be and who had a part in it (LOM category 2). The group grows with the model, so build it
 * with {@link #builder()}.
 *
 * @param version the version, in the words of those who made it ({@code schema:version}), or null
 * @param created when it was made ({@code schema:dateCreated}), or null
 * @param published when it was published, or will be ({@code schema:datePublished}), or null
 * @param modified when it was last changed ({@code schema:dateModified}), or null
 * @param contributors who had another part in it, and which ({@code schema:contributor})
 * @param publishers who published it ({@code schema:publisher})
 * @param funders who paid for it ({@code schema:funder})
 * @param grants under which grants it was paid for ({@code schema:funding})
 * @param changes what was changed since, in order (the change log of H5P)
 */
@Consistent({DatesInOrder.class, DatesNotInFuture.class})
public record Lifecycle(
        @PlainText @Nullable String version,
        @NativeName("dateCreated") @Nullable PartialDateTime created,
        @NativeName("datePublished") @Nullable PartialDateTime published,
        @NativeName("dateModified") @Nullable PartialDateTime modified,
        @NativeName("contributor") List<@Valid Contribution> contributors,

        @NativeName("publisher")
        List<@Valid @ConvertGroup(from = Publishable.class, to = Credited.class) Agent> publishers,

        @NativeName("funder") List<@Valid @ConvertGroup(from = Publishable.class, to = Credited.class) Agent> funders,
        @NativeName("funding") List<@Valid Grant> grants,
        @NativeName("changeLog") List<@Valid Change> changes) {
    /** Nothing is known. */
    public static final Lifecycle UNKNOWN = builder().build();

    /**
     * Copies the lists; null becomes empty.
     *
     * @param version the version, in the words of those who made it, or null
     * @param created when it was made, or null
     * @param published when it was published, or will be, or null
     * @param modified when it was last changed, or null
     * @param contributors who had another part in it, and which
     * @param publishers who published it
     * @param funders who paid for it
     * @param grants under which grants it was paid for
     * @param changes what was changed since, in order (the change log of H5P)
     */
    public Lifecycle {
        contributors = contributors == null ? List.of() : List.copyOf(contributors);
        publishers = publishers == null ? List.of() : List.copyOf(publishers);
        funders = funders == null ? List.of() : List.copyOf(funders);
        grants = grants == null ? List.of() : List.copyOf(grants);
        changes = changes == null ? List.of() : List.copyOf(changes);
    }

    /**
     * Begins a group.
     *
     * @return a builder that holds nothing
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Begins a changed copy.
     *
     * @return a builder that holds everything of this record
     */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.version = version;
        builder.created = created;
        builder.published = published;
        builder.modified = modified;
        builder.contributors = new ArrayList<>(contributors);
        builder.publishers = new ArrayList<>(publishers);
        builder.funders = new ArrayList<>(funders);
        builder.grants = new ArrayList<>(grants);
        builder.changes = new ArrayList<>(changes);
        return builder;
    }

    /**
     * Money given for a purpose ({@code schema:Grant}); AMB writes one without a giver as a funding scheme.
     *
     * @param id the number or address of the grant ({@code schema:identifier}), or null
     * @param name what the grant or the scheme is called, or null
     * @param funder who gave it, or null
     */
    public record Grant(
            @PlainText @Nullable String id,
            @PlainText @Nullable String name,

            @Valid @ConvertGroup(from = Publishable.class, to = Credited.class) @Nullable
            Agent funder) {
        /**
         * Refuses a grant of which nothing is said.
         *
         * @param id the number or address, or null
         * @param name what it is called, or null
         * @param funder who gave it, or null
         * @throws IllegalArgumentException if nothing is said
         */
        public Grant {
            if (id == null && name == null && funder == null) {
                throw new IllegalArgumentException("id, name and funder are all absent, expected at least one of them");
            }
        }
    }

    /**
     * An entry of a change log ({@code changes} of H5P).
     *
     * @param date when the change was made, or null
     * @param author who made it, in the words of the log, or null
     * @param note what was changed
     */
    public record Change(
            @Nullable PartialDateTime date,
            @PlainText @Nullable String author,
            @PlainText @NativeName("log") String note) {
        /**
         * Refuses a change that says nothing.
         *
         * @param date when the change was made, or null
         * @param author who made it, or null
         * @param note what was changed
         * @throws IllegalArgumentException if {@code note} is blank
         */
        public Change {
            if (Objects.requireNonNull(note, "note").isBlank()) {
                throw new IllegalArgumentException("note '" + note + "' is blank, expected what was changed");
            }
        }
    }

    /** Gathers the fields of the group; not thread-safe, may build more than once. */
    public static final class Builder {
        private @Nullable String version;
        private @Nullable PartialDateTime created;
        private @Nullable PartialDateTime published;
        private @Nullable PartialDateTime modified;
        private List<Contribution> contributors = new ArrayList<>();
        private List<Agent> publishers = new ArrayList<>();
        private List<Agent> funders = new ArrayList<>();
        private List<Grant> grants = new ArrayList<>();
        private List<Change> changes = new ArrayList<>();

        private Builder() {}

        /**
         * Sets the version, in the words of those who made it.
         *
         * @param version the value, or null for none
         * @return this builder
         */
        public Builder version(@Nullable String version) {
            this.version = version;
            return this;
        }

        /**
         * Sets when it was made.
         *
         * @param created the value, or null for none
         * @return this builder
         */
        public Builder created(@Nullable PartialDateTime created) {
            this.created = created;
            return this;
        }

        /**
         * Sets when it was published, or will be.
         *
         * @param published the value, or null for none
         * @return this builder
         */
        public Builder published(@Nullable PartialDateTime published) {
            this.published = published;
            return this;
        }

        /**
         * Sets when it was last changed.
         *
         * @param modified the value, or null for none
         * @return this builder
         */
        public Builder modified(@Nullable PartialDateTime modified) {
            this.modified = modified;
            return this;
        }

        /**
         * Adds a contribution.
         *
         * @param value a contribution
         * @return this builder
         */
        public Builder contributor(Contribution value) {
            contributors.add(value);
            return this;
        }

        /**
         * Replaces who had another part in it, and which.
         *
         * @param values all of them
         * @return this builder
         */
        public Builder contributors(List<Contribution> values) {
            contributors = new ArrayList<>(values);
            return this;
        }

        /**
         * Adds a publisher.
         *
         * @param value a publisher
         * @return this builder
         */
        public Builder publisher(Agent value) {
            publishers.add(value);
            return this;
        }

        /**
         * Replaces who published it.
         *
         * @param values all of them
         * @return this builder
         */
        public Builder publishers(List<? extends Agent> values) {
            publishers = new ArrayList<>(values);
            return this;
        }

        /**
         * Adds a funder.
         *
         * @param value a funder
         * @return this builder
         */
        public Builder funder(Agent value) {
            funders.add(value);
            return this;
        }

        /**
         * Replaces who paid for it.
         *
         * @param values all of them
         * @return this builder
         */
        public Builder funders(List<? extends Agent> values) {
            funders = new ArrayList<>(values);
            return this;
        }

        /**
         * Adds a grant.
         *
         * @param value a grant
         * @return this builder
         */
        public Builder grant(Grant value) {
            grants.add(value);
            return this;
        }

        /**
         * Replaces under which grants it was paid for.
         *
         * @param values all of them
         * @return this builder
         */
        public Builder grants(List<Grant> values) {
            grants = new ArrayList<>(values);
            return this;
        }

        /**
         * Adds a change.
         *
         * @param value a change
         * @return this builder
         */
        public Builder change(Change value) {
            changes.add(value);
            return this;
        }

        /**
         * Replaces what was changed since, in order (the change log of H5P).
         *
         * @param values all of them
         * @return this builder
         */
        public Builder changes(List<Change> values) {
            changes = new ArrayList<>(values);
            return this;
        }

        /**
         * Makes the record.
         *
         * @return the record
         */
        public Lifecycle build() {
            return new Lifecycle(
                    version, created, published, modified, contributors, publishers, funders, grants, changes);
        }
    }
}
