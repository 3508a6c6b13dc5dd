package org.oer4j.commitment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.oer4j.actor.Agent;
import org.oer4j.conformance.Consistent;
import org.oer4j.conformance.NativeName;
import org.oer4j.conformance.Publishable;
import org.oer4j.implementation.Funding;
import org.oer4j.implementation.Progress;
import org.oer4j.place.AssignedCode;
import org.oer4j.place.CountryCode;
import org.oer4j.recommendation.ExistingProvisions;
import org.oer4j.recommendation.Level;
import org.oer4j.recommendation.ProvisionRef;
import org.oer4j.recommendation.SdgLink;
import org.oer4j.text.LocalizedText;
import org.oer4j.text.PlainText;
import org.oer4j.time.PartialDate;

/**
 * Something that a government, institution or other body undertook to do for the Recommendation. The model is that of
 * the Open Government Partnership: milestones with dates, and completion as the owner and as others see it.
 *
 * @param id what identifies it
 * @param undertaking who undertook what, where and when
 * @param account the problem, the expected result, the relevance
 * @param progress when it is to be done and how far it is; the planned end is the day on which it is due
 * @param fundings the money for it
 * @param sdgTargets codes of the goals and targets of the 2030 Agenda that it serves
 * @param records the ids of records that belong to it, such as those of its implementation
 */
@Consistent(CommitmentConsistency.MadeBeforeDue.class)
public record Commitment(
        @PlainText String id,
        @Valid @NativeName(NativeName.SAME_OBJECT) Undertaking undertaking,
        @Valid @NativeName(NativeName.SAME_OBJECT) Account account,
        @Valid @NativeName(NativeName.SAME_OBJECT) Progress progress,
        @NativeName("funding") List<@Valid Funding> fundings,
        List<@PlainText @Pattern(regexp = SdgLink.CODES, message = "{implementation.malformed-sdg-target}") String>
                sdgTargets,
        List<@PlainText String> records) {
    /**
     * Copies the lists; null becomes empty.
     *
     * @param id what identifies it
     * @param undertaking who undertook what
     * @param account the problem, the expected result, the relevance
     * @param progress when it is to be done and how far it is
     * @param fundings the money for it
     * @param sdgTargets codes of goals and targets
     * @param records the ids of records that belong to it
     * @throws IllegalArgumentException if the id is blank
     */
    public Commitment {
        Ids.require(id, "commitment");
        Objects.requireNonNull(undertaking, "undertaking");
        Objects.requireNonNull(account, "account");
        Objects.requireNonNull(progress, "progress");
        fundings = fundings == null ? List.of() : List.copyOf(fundings);
        sdgTargets = sdgTargets == null ? List.of() : List.copyOf(sdgTargets);
        records = records == null ? List.of() : List.copyOf(records);
    }

    /**
     * Begins a commitment.
     *
     * @param id what identifies it
     * @return a builder that holds nothing else
     */
    public static Builder builder(String id) {
        return new Builder(id);
    }

    /** Where a commitment was made. */
    public enum Source {
        /** In answer to a call. */
        CALL,
        /** In a statement of ministers. */
        MINISTERIAL_STATEMENT,
        /** In a plan. */
        PLAN,
        /** As a pledge. */
        PLEDGE,
        /** Elsewhere. */
        OTHER
    }

    /**
     * Who undertook what, where and when.
     *
     * @param title the title by language, or null
     * @param owner who undertook it, or null
     * @param supporters who supports the owner
     * @param level at which level it is to work, or null
     * @param country the country, or null
     * @param provisions the areas, actions and provisions that it implements
     * @param source where it was made, or null
     * @param sourceRecord the id of the call, event or plan, or null
     * @param madeOn when it was made, or null
     */
    @SuppressWarnings("MultipleNullnessAnnotations")
    @Consistent(value = CommitmentConsistency.NationalHasCountry.class, groups = Publishable.class)
    public record Undertaking(
            @Valid @NotNull(message = "{commitment.missing-title}", groups = Publishable.class) @Nullable
            LocalizedText title,

            @Valid @NotNull(message = "{commitment.missing-owner}", groups = Publishable.class) @Nullable
            Agent owner,

            List<@Valid Agent> supporters,

            @NotNull(message = "{commitment.missing-level}", groups = Publishable.class) @Nullable
            Level level,

            @AssignedCode(userAssigned = "XK") @Nullable CountryCode country,

            @NotEmpty(message = "{commitment.missing-provision}", groups = Publishable.class) @ExistingProvisions
            List<ProvisionRef> provisions,

            @Nullable Source source,
            @PlainText @Nullable String sourceRecord,

            @NotNull(message = "{commitment.missing-date}", groups = Publishable.class) @Nullable
            PartialDate madeOn) {
        /**
         * Copies the lists; null becomes empty.
         *
         * @param title the title by language, or null
         * @param owner who undertook it, or null
         * @param supporters who supports the owner
         * @param level at which level it is to work, or null
         * @param country the country, or null
         * @param provisions what it implements
         * @param source where it was made, or null
         * @param sourceRecord the id of the call, event or plan, or null
         * @param madeOn when it was made, or null
         */
        public Undertaking {
            supporters = supporters == null ? List.of() : List.copyOf(supporters);
            provisions = provisions == null ? List.of() : List.copyOf(provisions);
        }
    }

    /**
     * What a commitment is about, in words.
     *
     * @param problem what it is to change, by language, or null
     * @param description what is to be done, or null
     * @param expectedResult what is to come of it, or null
     * @param relevance how it serves the Recommendation, or null
     * @param results what has come of it so far, or null
     * @param nextSteps what is to be done next, or null
     */
    public record Account(
            @Valid @Nullable LocalizedText problem,
            @Valid @Nullable LocalizedText description,
            @Valid @Nullable LocalizedText expectedResult,
            @Valid @Nullable LocalizedText relevance,
            @Valid @Nullable LocalizedText results,
            @Valid @Nullable LocalizedText nextSteps) {
        /** Nothing is said. */
        public static final Account UNSAID = new Account(null, null, null, null, null, null);
    }

    /** Gathers the fields of the commitment; not thread-safe, may build more than once. */
    public static final class Builder {
        private final String id;
        private @Nullable LocalizedText title;
        private @Nullable Agent owner;
        private final List<Agent> supporters = new ArrayList<>();
        private @Nullable Level level;
        private @Nullable CountryCode country;
        private final List<ProvisionRef> provisions = new ArrayList<>();
        private @Nullable Source source;
        private @Nullable String sourceRecord;
        private @Nullable PartialDate madeOn;
        private Account account = Account.UNSAID;
        private Progress progress = Progress.UNKNOWN;
        private final List<Funding> fundings = new ArrayList<>();
        private final List<String> sdgTargets = new ArrayList<>();
        private final List<String> records = new ArrayList<>();

        private Builder(String id) {
            this.id = Objects.requireNonNull(id, "id");
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
         * Sets who undertakes it.
         *
         * @param owner who, or null for unknown
         * @return this builder
         */
        public Builder owner(@Nullable Agent owner) {
            this.owner = owner;
            return this;
        }

        /**
         * Adds who supports the owner.
         *
         * @param supporter who
         * @return this builder
         */
        public Builder supporter(Agent supporter) {
            supporters.add(supporter);
            return this;
        }

        /**
         * Sets at which level it is to work.
         *
         * @param level the level, or null for unknown
         * @return this builder
         */
        public Builder level(@Nullable Level level) {
            this.level = level;
            return this;
        }

        /**
         * Sets the country.
         *
         * @param country the country, or null for none
         * @return this builder
         */
        public Builder country(@Nullable CountryCode country) {
            this.country = country;
            return this;
        }

        /**
         * Adds a provision that it implements.
         *
         * @param provision an area, an action or a provision on monitoring
         * @return this builder
         */
        public Builder provision(ProvisionRef provision) {
            provisions.add(provision);
            return this;
        }

        /**
         * Sets where it was made.
         *
         * @param source where, or null for unknown
         * @return this builder
         */
        public Builder source(@Nullable Source source) {
            this.source = source;
            return this;
        }

        /**
         * Sets the record of where it was made.
         *
         * @param sourceRecord the id of a call, event or plan, or null for none
         * @return this builder
         */
        public Builder sourceRecord(@Nullable String sourceRecord) {
            this.sourceRecord = sourceRecord;
            return this;
        }

        /**
         * Sets when it was made.
         *
         * @param madeOn the date, or null for unknown
         * @return this builder
         */
        public Builder madeOn(@Nullable PartialDate madeOn) {
            this.madeOn = madeOn;
            return this;
        }

        /**
         * Sets what it is about.
         *
         * @param account problem, expected result and relevance
         * @return this builder
         */
        public Builder account(Account account) {
            this.account = account;
            return this;
        }

        /**
         * Sets when it is to be done and how far it is.
         *
         * @param progress dates, status, milestones and completion
         * @return this builder
         */
        public Builder progress(Progress progress) {
            this.progress = progress;
            return this;
        }

        /**
         * Adds money for it.
         *
         * @param funding the money
         * @return this builder
         */
        public Builder funding(Funding funding) {
            fundings.add(funding);
            return this;
        }

        /**
         * Adds a goal or target of the 2030 Agenda that it serves.
         *
         * @param sdgTarget the code, such as 4.3
         * @return this builder
         */
        public Builder sdgTarget(String sdgTarget) {
            sdgTargets.add(sdgTarget);
            return this;
        }

        /**
         * Adds a record that belongs to it.
         *
         * @param record the id of an implementation record or another commitment
         * @return this builder
         */
        public Builder record(String record) {
            records.add(record);
            return this;
        }

        /**
         * Makes the commitment.
         *
         * @return the commitment
         * @throws IllegalArgumentException if the id is blank
         */
        public Commitment build() {
            return new Commitment(
                    id,
                    new Undertaking(title, owner, supporters, level, country, provisions, source, sourceRecord, madeOn),
                    account,
                    progress,
                    fundings,
                    sdgTargets,
                    records);
        }
    }
}
