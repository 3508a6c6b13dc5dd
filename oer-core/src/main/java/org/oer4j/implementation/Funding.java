package org.oer4j.implementation;

import jakarta.validation.Valid;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.oer4j.actor.Agent;
import org.oer4j.conformance.Consistent;
import org.oer4j.conformance.Publishable;
import org.oer4j.text.LocalizedText;
import org.oer4j.text.PlainText;
import org.oer4j.time.PartialDate;
import org.oer4j.time.Period;

/**
 * Money that is planned for, promised to or spent on a measure (budgets and transactions of IATI 2.03). Whether it
 * is foreseen or has flowed is its kind.
 *
 * @param money how much
 * @param kind whether it is foreseen, promised or spent
 * @param status how firm it is, or null
 * @param revision whether a budget is the first or a changed one, or null
 * @param model in which way it is raised (14.b), or null
 * @param period the time for which it is meant, or null
 * @param valueDate the day that counts for exchange rates, or null
 * @param source who gives it, or null
 * @param receiver who gets it, or null
 * @param description what it is for, or null
 */
@Consistent(FundingRules.CurrencyOfItsTime.class)
@Consistent(value = FundingRules.ValueDateGiven.class, groups = Publishable.class)
public record Funding(
        @Valid Money money,
        Kind kind,
        @Nullable Status status,
        @Nullable Revision revision,
        @Valid @Nullable Model model,
        @Nullable Period period,
        @Nullable PartialDate valueDate,

        @Valid @Nullable Agent source,

        @Valid @Nullable Agent receiver,

        @Valid @Nullable LocalizedText description) {
    /**
     * Refuses nothing but null.
     *
     * @param money how much
     * @param kind whether it is foreseen, promised or spent
     * @param status how firm it is, or null
     * @param revision whether a budget is the first or a changed one, or null
     * @param model in which way it is raised (14.b), or null
     * @param period the time for which it is meant, or null
     * @param valueDate the day that counts for exchange rates, or null
     * @param source who gives it, or null
     * @param receiver who gets it, or null
     * @param description what it is for, or null
     */
    public Funding {
        Objects.requireNonNull(money, "money");
        Objects.requireNonNull(kind, "kind");
    }

    /**
     * Begins a funding.
     *
     * @param money how much
     * @param kind whether it is foreseen, promised or spent
     * @return a builder that holds nothing else
     */
    public static Builder builder(Money money, Kind kind) {
        return new Builder(money, kind);
    }

    /**
     * Begins a changed copy.
     *
     * @return a builder that holds everything of this funding
     */
    public Builder toBuilder() {
        Builder builder = new Builder(money, kind)
                .status(status)
                .revision(revision)
                .model(model)
                .period(period)
                .valueDate(valueDate)
                .source(source)
                .receiver(receiver)
                .description(description);
        return builder;
    }

    /**
     * What the money is at this point; IATI has budgets and thirteen types of transactions for the same.
     */
    public enum Kind {
        /** Foreseen in a budget. */
        BUDGET,
        /** Promised in a binding way. */
        COMMITMENT,
        /** Paid to those who carry out the work. */
        DISBURSEMENT,
        /** Spent on goods and services. */
        EXPENDITURE,
        /** Given as goods, services or work, at its worth. */
        IN_KIND
    }
    /**
     * How firm a budget is (IATI code list BudgetStatus).
     */
    public enum Status {
        /** A figure to plan with. */
        INDICATIVE,
        /** A figure that binds. */
        COMMITTED
    }
    /**
     * Which version of a budget it is (IATI code list BudgetType).
     */
    public enum Revision {
        /** The first. */
        ORIGINAL,
        /** A changed one. */
        REVISED
    }
    /**
     * A way of raising means, as item (b) of paragraph 14 lists them. An open value.
     *
     * @param code the code, in lower-case kebab case
     */
    public record Model(@PlainText String code) {
        /** Public money. */
        public static final Model PUBLIC = new Model("public");
        /** A grant. */
        public static final Model GRANT = new Model("grant");
        /** Donations. */
        public static final Model DONATION = new Model("donation");
        /** Fees of members. */
        public static final Model MEMBERSHIP = new Model("membership");
        /** Each pays what seems right. */
        public static final Model PAY_WHAT_YOU_WANT = new Model("pay-what-you-want");
        /** Many give a little. */
        public static final Model CROWDFUNDING = new Model("crowdfunding");
        /** Partners share the cost. */
        public static final Model PARTNERSHIP = new Model("partnership");
        /** Another way. */
        public static final Model OTHER = new Model("other");
        /**
         * Refuses a blank code.
         *
         * @param code the code
         * @throws IllegalArgumentException if the code is blank
         */
        public Model {
            if (Objects.requireNonNull(code, "code").isBlank()) {
                throw new IllegalArgumentException("code '" + code + "' is blank, expected one such as 'grant'");
            }
        }

        /** Returns the code. */
        @Override
        public String toString() {
            return code;
        }
    }

    /** Gathers the fields of a funding; not thread-safe, may build more than once. */
    public static final class Builder {
        private final Money money;
        private final Kind kind;
        private @Nullable Status status;
        private @Nullable Revision revision;
        private @Nullable Model model;
        private @Nullable Period period;
        private @Nullable PartialDate valueDate;
        private @Nullable Agent source;
        private @Nullable Agent receiver;
        private @Nullable LocalizedText description;

        private Builder(Money money, Kind kind) {
            this.money = Objects.requireNonNull(money, "money");
            this.kind = Objects.requireNonNull(kind, "kind");
        }

        /**
         * Sets how firm it is.
         *
         * @param status the value, or null for none
         * @return this builder
         */
        public Builder status(@Nullable Status status) {
            this.status = status;
            return this;
        }

        /**
         * Sets whether a budget is the first or a changed one.
         *
         * @param revision the value, or null for none
         * @return this builder
         */
        public Builder revision(@Nullable Revision revision) {
            this.revision = revision;
            return this;
        }

        /**
         * Sets in which way it is raised (14.b).
         *
         * @param model the value, or null for none
         * @return this builder
         */
        public Builder model(@Nullable Model model) {
            this.model = model;
            return this;
        }

        /**
         * Sets the time for which it is meant.
         *
         * @param period the value, or null for none
         * @return this builder
         */
        public Builder period(@Nullable Period period) {
            this.period = period;
            return this;
        }

        /**
         * Sets the day that counts for exchange rates.
         *
         * @param valueDate the value, or null for none
         * @return this builder
         */
        public Builder valueDate(@Nullable PartialDate valueDate) {
            this.valueDate = valueDate;
            return this;
        }

        /**
         * Sets who gives it.
         *
         * @param source the value, or null for none
         * @return this builder
         */
        public Builder source(@Nullable Agent source) {
            this.source = source;
            return this;
        }

        /**
         * Sets who gets it.
         *
         * @param receiver the value, or null for none
         * @return this builder
         */
        public Builder receiver(@Nullable Agent receiver) {
            this.receiver = receiver;
            return this;
        }

        /**
         * Sets what it is for.
         *
         * @param description the value, or null for none
         * @return this builder
         */
        public Builder description(@Nullable LocalizedText description) {
            this.description = description;
            return this;
        }

        /**
         * Makes the funding.
         *
         * @return the funding
         */
        public Funding build() {
            return new Funding(money, kind, status, revision, model, period, valueDate, source, receiver, description);
        }
    }
}
