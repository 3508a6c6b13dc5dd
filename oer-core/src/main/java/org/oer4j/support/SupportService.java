package org.oer4j.support;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.oer4j.actor.Agent;
import org.oer4j.conformance.NativeName;
import org.oer4j.conformance.Publishable;
import org.oer4j.recommendation.ExistingProvisions;
import org.oer4j.recommendation.ProvisionRef;
import org.oer4j.text.LocalizedText;
import org.oer4j.text.PlainText;
import org.oer4j.time.Period;

/**
 * A direct service to those who implement the Recommendation: training, advice, help with a policy.
 *
 * @param id what identifies it
 * @param kind what kind of service it is
 * @param title the title by language, or null
 * @param aspects what it helps with: legal, technical, practical aspects; in the order of the type, unmodifiable
 * @param provider who provides it, or null
 * @param provisions the areas, actions and provisions on monitoring it helps with
 * @param reach where and in which languages it is provided
 * @param terms on which terms it can be had
 */
@SuppressWarnings("MultipleNullnessAnnotations")
public record SupportService(
        @PlainText String id,
        Kind kind,

        @Valid @NotNull(message = "{support.missing-title}", groups = Publishable.class) @Nullable
        LocalizedText title,

        Set<Aspect> aspects,

        @Valid @NotNull(message = "{support.missing-provider}", groups = Publishable.class) @Nullable
        Agent provider,

        @NotEmpty(message = "{support.missing-provision}", groups = Publishable.class) @ExistingProvisions
        List<ProvisionRef> provisions,

        @Valid @NativeName(NativeName.SAME_OBJECT) Reach reach,
        @NativeName(NativeName.SAME_OBJECT) Terms terms)
        implements SupportOffer {
    /**
     * Copies the collections; null becomes empty.
     *
     * @param id what identifies it
     * @param kind what kind of service it is
     * @param title the title by language, or null
     * @param aspects what it helps with
     * @param provider who provides it, or null
     * @param provisions what it helps with
     * @param reach where and in which languages it is provided
     * @param terms on which terms it can be had
     * @throws IllegalArgumentException if the id is blank
     */
    public SupportService {
        Ids.require(id, "support service");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(reach, "reach");
        Objects.requireNonNull(terms, "terms");
        aspects = inOrder(aspects == null ? Set.of() : aspects);
        provisions = provisions == null ? List.of() : List.copyOf(provisions);
    }

    private static Set<Aspect> inOrder(Collection<Aspect> aspects) {
        EnumSet<Aspect> copy = EnumSet.noneOf(Aspect.class);
        copy.addAll(aspects);
        return Collections.unmodifiableSet(copy);
    }

    /**
     * Begins a support service.
     *
     * @param id what identifies it
     * @param kind what kind of service it is
     * @return a builder that holds nothing else
     */
    public static Builder builder(String id, Kind kind) {
        return new Builder(id, kind);
    }

    /** A service; help with drafting a policy answers the need for a policy too. */
    @Override
    public Set<SupportNeed.Kind> answers() {
        return Set.copyOf(
                kind == Kind.POLICY_DRAFTING
                        ? EnumSet.of(SupportNeed.Kind.SERVICE, SupportNeed.Kind.POLICY)
                        : EnumSet.of(SupportNeed.Kind.SERVICE));
    }

    @Override
    public Availability availability(LocalDate day) {
        return Times.availability(terms.available(), day);
    }

    /** What kind of service it is. */
    public enum Kind {
        /** In-depth capacity building. */
        TRAINING,
        /** Advice. */
        ADVISORY,
        /** Help with the law. */
        LEGAL,
        /** Help with technology. */
        TECHNICAL,
        /** Help with drafting a policy. */
        POLICY_DRAFTING,
        /** Translation. */
        TRANSLATION,
        /** Answers to questions. */
        HELP_DESK,
        /** Evaluation. */
        EVALUATION
    }

    /** The aspects of opening up knowledge that the session names. */
    public enum Aspect {
        /** Licences and law. */
        LEGAL,
        /** Tools and standards. */
        TECHNICAL,
        /** How to go about it. */
        PRACTICAL
    }

    /** How a service reaches people. */
    public enum Channel {
        /** Over the network. */
        ONLINE,
        /** At a place. */
        ON_SITE,
        /** Both. */
        HYBRID
    }

    /**
     * On which terms a service can be had ({@code schema:Offer}).
     *
     * @param channel how it reaches people, or null
     * @param capacityPerYear how often it can be provided a year, or null
     * @param available when it can be had, or null
     * @param isAccessibleForFree whether it costs nothing, or null
     */
    public record Terms(
            @Nullable Channel channel,
            @Nullable Integer capacityPerYear,
            @Nullable Period available,
            @Nullable Boolean isAccessibleForFree) {
        /** Nothing is said. */
        public static final Terms UNSAID = new Terms(null, null, null, null);

        /**
         * Refuses a negative capacity.
         *
         * @param channel how it reaches people, or null
         * @param capacityPerYear how often it can be provided a year, or null
         * @param available when it can be had, or null
         * @param isAccessibleForFree whether it costs nothing, or null
         * @throws IllegalArgumentException if the capacity is negative
         */
        public Terms {
            if (capacityPerYear != null && capacityPerYear < 0) {
                throw new IllegalArgumentException(
                        "the capacity per year is " + capacityPerYear + ", expected a number not below 0");
            }
        }
    }

    /** Gathers the fields of the service; not thread-safe, may build more than once. */
    public static final class Builder {
        private final String id;
        private final Kind kind;
        private @Nullable LocalizedText title;
        private final List<Aspect> aspects = new ArrayList<>();
        private @Nullable Agent provider;
        private final List<ProvisionRef> provisions = new ArrayList<>();
        private Reach reach = Reach.UNSAID;
        private Terms terms = Terms.UNSAID;

        private Builder(String id, Kind kind) {
            this.id = Objects.requireNonNull(id, "id");
            this.kind = Objects.requireNonNull(kind, "kind");
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
         * Adds an aspect it helps with.
         *
         * @param aspect legal, technical or practical
         * @return this builder
         */
        public Builder aspect(Aspect aspect) {
            aspects.add(aspect);
            return this;
        }

        /**
         * Sets who provides it.
         *
         * @param provider who, or null for unknown
         * @return this builder
         */
        public Builder provider(@Nullable Agent provider) {
            this.provider = provider;
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
         * Sets where and in which languages it is provided.
         *
         * @param reach the reach
         * @return this builder
         */
        public Builder reach(Reach reach) {
            this.reach = reach;
            return this;
        }

        /**
         * Sets on which terms it can be had.
         *
         * @param terms the terms
         * @return this builder
         */
        public Builder terms(Terms terms) {
            this.terms = terms;
            return this;
        }

        /**
         * Makes the service.
         *
         * @return the service
         * @throws IllegalArgumentException if the id is blank
         */
        public SupportService build() {
            return new SupportService(id, kind, title, inOrder(aspects), provider, provisions, reach, terms);
        }
    }
}
