package org.oer4j.support;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.oer4j.conformance.Consistent;
import org.oer4j.conformance.NativeName;
import org.oer4j.conformance.Publishable;
import org.oer4j.recommendation.ExistingProvisions;
import org.oer4j.recommendation.ProvisionRef;
import org.oer4j.text.LocalizedText;
import org.oer4j.text.PlainText;

/**
 * A resource that helps to implement the Recommendation, or that somebody should make: a handout, a template policy, a
 * case study. What it says as a work (authors, licence, formats) stands in the learning resource that it names by id.
 *
 * @param id what identifies it
 * @param kind what kind of resource it is
 * @param title the title by language, or null
 * @param provisions the areas, actions and provisions on monitoring it helps with
 * @param addressesNeeds the ids of the needs it addresses
 * @param reach how far and in which languages it can be used as it is
 * @param status whether it is there
 * @param resource the id of the learning resource, or null while there is none
 */
@SuppressWarnings("MultipleNullnessAnnotations")
@Consistent(value = AvailableResourceIsNamed.class, groups = Publishable.class)
public record SupportResource(
        @PlainText String id,
        Kind kind,

        @Valid @NotNull(message = "{support.missing-title}", groups = Publishable.class) @Nullable
        LocalizedText title,

        @ExistingProvisions List<ProvisionRef> provisions,
        List<@PlainText String> addressesNeeds,
        @Valid @NativeName(NativeName.SAME_OBJECT) Reach reach,
        Status status,
        @PlainText @Nullable String resource)
        implements SupportOffer {
    /**
     * Copies the lists; null becomes empty.
     *
     * @param id what identifies it
     * @param kind what kind of resource it is
     * @param title the title by language, or null
     * @param provisions what it helps with
     * @param addressesNeeds the ids of the needs it addresses
     * @param reach how far and in which languages it can be used
     * @param status whether it is there
     * @param resource the id of the learning resource, or null
     * @throws IllegalArgumentException if the id is blank
     */
    public SupportResource {
        Ids.require(id, "support resource");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(reach, "reach");
        Objects.requireNonNull(status, "status");
        provisions = provisions == null ? List.of() : List.copyOf(provisions);
        addressesNeeds = addressesNeeds == null ? List.of() : List.copyOf(addressesNeeds);
    }

    /**
     * Begins a support resource.
     *
     * @param id what identifies it
     * @param kind what kind of resource it is
     * @param status whether it is there
     * @return a builder that holds nothing else
     */
    public static Builder builder(String id, Kind kind, Status status) {
        return new Builder(id, kind, status);
    }

    /** A resource; templates and guides for policies answer the need for a policy too. */
    @Override
    public Set<SupportNeed.Kind> answers() {
        return Set.copyOf(
                kind.isAboutPolicy()
                        ? EnumSet.of(SupportNeed.Kind.RESOURCE, SupportNeed.Kind.POLICY)
                        : EnumSet.of(SupportNeed.Kind.RESOURCE));
    }

    /** As the status says; the day does not matter. */
    @Override
    public Availability availability(LocalDate day) {
        return switch (status) {
            case AVAILABLE -> Availability.AVAILABLE;
            case PLANNED, IN_DEVELOPMENT -> Availability.EXPECTED;
            case NEEDED, RETIRED -> Availability.NONE;
        };
    }

    @Override
    public boolean addresses(String needId) {
        return addressesNeeds.contains(needId);
    }

    /** The twelve kinds of resources that the session names, the matrix of the network, and others. */
    public enum Kind {
        /** A handout on the benefits of OER. */
        HANDOUT,
        /** A template of an open education or open licensing policy. */
        TEMPLATE_POLICY,
        /** A slide deck. */
        SLIDE_DECK,
        /** An infographic. */
        INFOGRAPHIC,
        /** A professional learning opportunity. */
        LEARNING_OPPORTUNITY,
        /** A case study. */
        CASE_STUDY,
        /** A summary of research. */
        RESEARCH_SUMMARY,
        /** A story of transformation. */
        STORY,
        /** A guide to open policy. */
        POLICY_GUIDE,
        /** A guide to open procurement. */
        PROCUREMENT_GUIDE,
        /** A video. */
        VIDEO,
        /** Answers to frequently asked questions. */
        FAQ,
        /** A matrix of possible actions, such as that of the Network of Open Organizations. */
        MATRIX,
        /** Something else. */
        OTHER;

        private boolean isAboutPolicy() {
            return this == TEMPLATE_POLICY || this == POLICY_GUIDE || this == PROCUREMENT_GUIDE;
        }
    }

    /** Whether a support resource is there. */
    public enum Status {
        /** Somebody should make it. */
        NEEDED,
        /** Somebody will make it. */
        PLANNED,
        /** It is being made. */
        IN_DEVELOPMENT,
        /** It is there. */
        AVAILABLE,
        /** It is no longer offered. */
        RETIRED
    }

    /** Gathers the fields of the resource; not thread-safe, may build more than once. */
    public static final class Builder {
        private final String id;
        private final Kind kind;
        private final Status status;
        private @Nullable LocalizedText title;
        private final List<ProvisionRef> provisions = new ArrayList<>();
        private final List<String> needs = new ArrayList<>();
        private Reach reach = Reach.UNSAID;
        private @Nullable String resource;

        private Builder(String id, Kind kind, Status status) {
            this.id = Objects.requireNonNull(id, "id");
            this.kind = Objects.requireNonNull(kind, "kind");
            this.status = Objects.requireNonNull(status, "status");
        }

        /**
         * Sets the title.
         *
         * @param title the title by language, or null for none
         * @return this builder
         */
        public Builder title(@Nullable LocalizedText title) {
            this.title = title;
            return this;
        }

        /**
         * Adds a provision it helps with.
         *
         * @param provision an area, an action or a provision on monitoring
         * @return this builder
         */
        public Builder provision(ProvisionRef provision) {
            provisions.add(provision);
            return this;
        }

        /**
         * Adds a need that it addresses.
         *
         * @param addressesNeed the id of the need
         * @return this builder
         */
        public Builder addressesNeed(String addressesNeed) {
            needs.add(addressesNeed);
            return this;
        }

        /**
         * Sets how far and in which languages it can be used.
         *
         * @param reach the reach
         * @return this builder
         */
        public Builder reach(Reach reach) {
            this.reach = reach;
            return this;
        }

        /**
         * Sets the learning resource that it is.
         *
         * @param resource the id of the resource, or null while there is none
         * @return this builder
         */
        public Builder resource(@Nullable String resource) {
            this.resource = resource;
            return this;
        }

        /**
         * Makes the resource.
         *
         * @return the resource
         * @throws IllegalArgumentException if the id is blank
         */
        public SupportResource build() {
            return new SupportResource(id, kind, title, provisions, needs, reach, status, resource);
        }
    }
}
