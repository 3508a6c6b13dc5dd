package org.oer4j.support;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.oer4j.actor.Agent;
import org.oer4j.conformance.NativeName;
import org.oer4j.conformance.Publishable;
import org.oer4j.place.AssignedCode;
import org.oer4j.place.CountryCode;
import org.oer4j.recommendation.ExistingProvisions;
import org.oer4j.recommendation.ProvisionRef;
import org.oer4j.text.LocalizedText;
import org.oer4j.text.PlainText;
import org.oer4j.time.PartialDate;

/**
 * Something that a government or institution needs to make progress with the Recommendation.
 *
 * @param id what identifies it
 * @param kind what kind of help would answer it
 * @param statement what is needed, by language, or null
 * @param voice who says so, or null
 * @param provisions the areas, actions and provisions on monitoring whose implementation needs it
 * @param priority 1 for the most pressing to 5, or null while nobody ranked it
 * @param reach where and in which languages it is needed
 * @param raisedOn when it was raised, or null
 * @param event the id of the event at which it was raised, or null
 * @param status what became of it
 * @param matchedBy the ids of the offers that answer it
 */
// the constraint and the type disagree on purpose: a draft may lack what a publication must have
@SuppressWarnings("MultipleNullnessAnnotations")
public record SupportNeed(
        @PlainText String id,
        Kind kind,

        @Valid @NotNull(message = "{support.missing-statement}", groups = Publishable.class) @Nullable
        LocalizedText statement,

        @Valid @NotNull(message = "{support.missing-voice}", groups = Publishable.class) @Nullable
        Voice voice,

        @NotEmpty(message = "{support.missing-provision}", groups = Publishable.class) @ExistingProvisions
        List<ProvisionRef> provisions,

        @Nullable Integer priority,
        @Valid @NativeName(NativeName.SAME_OBJECT) Reach reach,

        @NotNull(message = "{support.missing-date}", groups = Publishable.class) @Nullable
        PartialDate raisedOn,

        @PlainText @Nullable String event,
        Status status,
        List<@PlainText String> matchedBy) {
    /** The least pressing priority. */
    public static final int LEAST_PRESSING = 5;

    /**
     * Copies the lists; null becomes empty.
     *
     * @param id what identifies it
     * @param kind what kind of help would answer it
     * @param statement what is needed, or null
     * @param voice who says so, or null
     * @param provisions whose implementation needs it
     * @param priority 1 to 5, or null
     * @param reach where and in which languages it is needed
     * @param raisedOn when it was raised, or null
     * @param event the id of the event, or null
     * @param status what became of it
     * @param matchedBy the ids of the offers that answer it
     * @throws IllegalArgumentException if the id is blank or the priority is not 1 to 5
     */
    public SupportNeed {
        Ids.require(id, "need");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(reach, "reach");
        Objects.requireNonNull(status, "status");
        if (priority != null && (priority < 1 || priority > LEAST_PRESSING)) {
            throw new IllegalArgumentException(
                    "the priority of '" + id + "' is " + priority + ", expected 1 for the most pressing to 5");
        }
        provisions = provisions == null ? List.of() : List.copyOf(provisions);
        matchedBy = matchedBy == null ? List.of() : List.copyOf(matchedBy);
    }

    /**
     * Begins a need.
     *
     * @param id what identifies it
     * @param kind what kind of help would answer it
     * @return a builder that holds nothing else
     */
    public static Builder builder(String id, Kind kind) {
        return new Builder(id, kind);
    }

    /**
     * Whether an answer is still looked for.
     *
     * @return false once it is met or withdrawn
     */
    public boolean isWaiting() {
        return status == Status.OPEN || status == Status.MATCHED;
    }

    /** What kind of help would answer a need. */
    public enum Kind {
        /** Something to read, watch or adapt. */
        RESOURCE,
        /** Somebody's direct help. */
        SERVICE,
        /** Money. */
        FUNDING,
        /** Somebody to work with. */
        PARTNERSHIP,
        /** A policy, or help with one. */
        POLICY
    }

    /** What became of a need. */
    public enum Status {
        /** Nothing was found yet. */
        OPEN,
        /** An offer answers it. */
        MATCHED,
        /** It is answered. */
        MET,
        /** It is no longer asked for. */
        WITHDRAWN
    }

    /** In which capacity somebody speaks of a need. */
    public enum Capacity {
        /** As an official of the government that has it. */
        GOVERNMENT_OFFICIAL,
        /** As a participant who thinks so. */
        PARTICIPANT_VIEW
    }

    /**
     * Who says that something is needed. Own word; the session asks what participants think that their governments need,
     * so the one who speaks and the one who needs may differ.
     *
     * @param agent who speaks, or null
     * @param country whose government needs it, or null
     * @param capacity as what the agent speaks
     */
    public record Voice(
            @Valid @Nullable Agent agent,
            @AssignedCode(userAssigned = "XK") @Nullable CountryCode country,
            Capacity capacity) {
        /**
         * Refuses a voice of nobody.
         *
         * @param agent who speaks, or null
         * @param country whose government needs it, or null
         * @param capacity as what the agent speaks
         * @throws IllegalArgumentException if neither agent nor country is given
         */
        public Voice {
            Objects.requireNonNull(capacity, "capacity");
            if (agent == null && country == null) {
                throw new IllegalArgumentException("agent and country are both absent, expected at least one of them");
            }
        }
    }

    /** Gathers the fields of the need; not thread-safe, may build more than once. */
    public static final class Builder {
        private final String id;
        private final Kind kind;
        private @Nullable LocalizedText statement;
        private @Nullable Voice voice;
        private final List<ProvisionRef> provisions = new ArrayList<>();
        private @Nullable Integer priority;
        private Reach reach = Reach.UNSAID;
        private @Nullable PartialDate raisedOn;
        private @Nullable String event;
        private Status status = Status.OPEN;
        private final List<String> matches = new ArrayList<>();

        private Builder(String id, Kind kind) {
            this.id = Objects.requireNonNull(id, "id");
            this.kind = Objects.requireNonNull(kind, "kind");
        }

        /**
         * Sets what is needed.
         *
         * @param statement what is needed, by language, or null for none
         * @return this builder
         */
        public Builder statement(@Nullable LocalizedText statement) {
            this.statement = statement;
            return this;
        }

        /**
         * Sets who says so.
         *
         * @param voice who says so, or null for unknown
         * @return this builder
         */
        public Builder voice(@Nullable Voice voice) {
            this.voice = voice;
            return this;
        }

        /**
         * Adds a provision whose implementation needs it.
         *
         * @param provision an area, an action or a provision on monitoring
         * @return this builder
         */
        public Builder provision(ProvisionRef provision) {
            provisions.add(provision);
            return this;
        }

        /**
         * Sets how pressing it is.
         *
         * @param priority 1 for the most pressing to 5, or null while nobody ranked it
         * @return this builder
         */
        public Builder priority(@Nullable Integer priority) {
            this.priority = priority;
            return this;
        }

        /**
         * Sets where and in which languages it is needed.
         *
         * @param reach where and in which languages
         * @return this builder
         */
        public Builder reach(Reach reach) {
            this.reach = reach;
            return this;
        }

        /**
         * Sets when it was raised.
         *
         * @param raisedOn the date, or null for unknown
         * @return this builder
         */
        public Builder raisedOn(@Nullable PartialDate raisedOn) {
            this.raisedOn = raisedOn;
            return this;
        }

        /**
         * Sets the event at which it was raised.
         *
         * @param event the id of the event, or null for none
         * @return this builder
         */
        public Builder event(@Nullable String event) {
            this.event = event;
            return this;
        }

        /**
         * Sets what became of it; a need begins as open.
         *
         * @param status the status
         * @return this builder
         */
        public Builder status(Status status) {
            this.status = status;
            return this;
        }

        /**
         * Adds an offer that answers it.
         *
         * @param matchedBy the id of the offer
         * @return this builder
         */
        public Builder matchedBy(String matchedBy) {
            matches.add(matchedBy);
            return this;
        }

        /**
         * Makes the need.
         *
         * @return the need
         * @throws IllegalArgumentException if the id is blank or the priority is not 1 to 5
         */
        public SupportNeed build() {
            return new SupportNeed(
                    id, kind, statement, voice, provisions, priority, reach, raisedOn, event, status, matches);
        }
    }
}
