package org.oer4j.resource;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.groups.ConvertGroup;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.oer4j.actor.Agent;
import org.oer4j.conformance.Consistent;
import org.oer4j.conformance.Credited;
import org.oer4j.conformance.NativeName;
import org.oer4j.conformance.Publishable;
import org.oer4j.text.AbsoluteUri;
import org.oer4j.text.PlainText;

/**
 * What may be done with a resource, and for which price (LOM category 6). Everything here is what the metadata
 * says; {@code oer-licensing} concludes. The group grows with the model, so build it with {@link #builder()}.
 *
 * @param license the licence as the metadata states it ({@code schema:license}), or null
 * @param furtherRights what else the metadata states of rights: a second licence, a list of which it is not said
 *     whether one may choose ({@code dcterms:rights})
 * @param copyrightHolders who holds the copyright ({@code schema:copyrightHolder})
 * @param copyrightYear the year from which copyright is claimed ({@code schema:copyrightYear}), or null
 * @param copyrightNotice the copyright notice in its own words ({@code schema:copyrightNotice}), or null
 * @param creditText the credit line that the author asks for ({@code schema:creditText}), or null
 * @param usageInfo the address of further terms of use, no licence ({@code schema:usageInfo}), or null
 * @param acquireLicensePage the address where further rights are sold, no licence ({@code
 *     schema:acquireLicensePage}), or null
 * @param conditionsOfAccess what reading needs, such as a login ({@code schema:conditionsOfAccess}); the vocabulary
 *     of AMB is {@code kim-conditions-of-access}, or null
 * @param accessibleForFree whether reading costs nothing ({@code schema:isAccessibleForFree}), or null when not
 *     said
 * @param price what it costs ({@code schema:price}), or null
 * @param privacyStatement what is said about the data of those who use it, or the address where that is said
 *     (action 12(h)), or null
 */
// the constraint and the type disagree on purpose: a draft may lack what a publication must have
@SuppressWarnings("MultipleNullnessAnnotations")
@Consistent(FreeHasNoPrice.class)
public record Rights(
        @Valid @NotNull(message = "{resource.missing-license}", groups = Publishable.class) @Nullable
        DeclaredLicense license,

        @NativeName("rights") List<@Valid DeclaredLicense> furtherRights,

        @NativeName("copyrightHolder")
        List<@Valid @ConvertGroup(from = Publishable.class, to = Credited.class) Agent> copyrightHolders,

        @Nullable Integer copyrightYear,
        @PlainText @Nullable String copyrightNotice,
        @PlainText @Nullable String creditText,
        @AbsoluteUri @Nullable String usageInfo,
        @AbsoluteUri @Nullable String acquireLicensePage,
        @Valid @Nullable Concept conditionsOfAccess,
        @NativeName("isAccessibleForFree") @Nullable Boolean accessibleForFree,
        @Valid @Nullable Price price,
        @PlainText @Nullable String privacyStatement) {
    /** Nothing is known. */
    public static final Rights UNKNOWN = builder().build();

    /**
     * Copies the lists; null becomes empty.
     *
     * @param license the licence as the metadata states it, or null
     * @param furtherRights what else the metadata states of rights: a second licence, a list of which it is not
     *     said whether one may choose
     * @param copyrightHolders who holds the copyright
     * @param copyrightYear the year from which copyright is claimed, or null
     * @param copyrightNotice the copyright notice in its own words, or null
     * @param creditText the credit line that the author asks for, or null
     * @param usageInfo the address of further terms of use, no licence, or null
     * @param acquireLicensePage the address where further rights are sold, no licence, or null
     * @param conditionsOfAccess what reading needs, such as a login; the vocabulary of AMB is {@code kim-
     *     conditions-of-access}, or null
     * @param accessibleForFree whether reading costs nothing, or null
     * @param price what it costs, or null
     * @param privacyStatement what is said about the data of those who use it, or the address where that is said
     *     (action 12(h)), or null
     * @throws IllegalArgumentException if {@code copyrightYear} is not between 0 and 9999
     */
    public Rights {
        furtherRights = furtherRights == null ? List.of() : List.copyOf(furtherRights);
        copyrightHolders = copyrightHolders == null ? List.of() : List.copyOf(copyrightHolders);
        if (copyrightYear != null && (copyrightYear < 0 || copyrightYear > 9999)) {
            throw new IllegalArgumentException(
                    "copyrightYear " + copyrightYear + " is no year, expected one of four digits");
        }
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
        builder.license = license;
        builder.furtherRights = new ArrayList<>(furtherRights);
        builder.copyrightHolders = new ArrayList<>(copyrightHolders);
        builder.copyrightYear = copyrightYear;
        builder.copyrightNotice = copyrightNotice;
        builder.creditText = creditText;
        builder.usageInfo = usageInfo;
        builder.acquireLicensePage = acquireLicensePage;
        builder.conditionsOfAccess = conditionsOfAccess;
        builder.accessibleForFree = accessibleForFree;
        builder.price = price;
        builder.privacyStatement = privacyStatement;
        return builder;
    }

    /**
     * An amount of money ({@code schema:PriceSpecification}).
     *
     * @param amount the amount, zero for what is free ({@code schema:price})
     * @param currency the currency by its code of ISO 4217 ({@code schema:priceCurrency})
     */
    @Consistent(PriceIsMoney.class)
    public record Price(BigDecimal amount, @PlainText String currency) {
        /**
         * Writes the amount without an exponent.
         *
         * @param amount the amount
         * @param currency the currency
         * @throws IllegalArgumentException if the amount has more than 100 digits
         */
        public Price {
            amount = Syntax.plain("amount", amount);
            Objects.requireNonNull(currency, "currency");
        }
    }

    /** Gathers the fields of the group; not thread-safe, may build more than once. */
    public static final class Builder {
        private @Nullable DeclaredLicense license;
        private List<DeclaredLicense> furtherRights = new ArrayList<>();
        private List<Agent> copyrightHolders = new ArrayList<>();
        private @Nullable Integer copyrightYear;
        private @Nullable String copyrightNotice;
        private @Nullable String creditText;
        private @Nullable String usageInfo;
        private @Nullable String acquireLicensePage;
        private @Nullable Concept conditionsOfAccess;
        private @Nullable Boolean accessibleForFree;
        private @Nullable Price price;
        private @Nullable String privacyStatement;

        private Builder() {}

        /**
         * Sets the licence as the metadata states it.
         *
         * @param license the value, or null for none
         * @return this builder
         */
        public Builder license(@Nullable DeclaredLicense license) {
            this.license = license;
            return this;
        }

        /**
         * Adds a statement.
         *
         * @param value a statement
         * @return this builder
         */
        public Builder furtherRight(DeclaredLicense value) {
            furtherRights.add(value);
            return this;
        }

        /**
         * Replaces what else the metadata states of rights.
         *
         * @param values all of them
         * @return this builder
         */
        public Builder furtherRights(List<DeclaredLicense> values) {
            furtherRights = new ArrayList<>(values);
            return this;
        }

        /**
         * Adds a holder.
         *
         * @param value a holder
         * @return this builder
         */
        public Builder copyrightHolder(Agent value) {
            copyrightHolders.add(value);
            return this;
        }

        /**
         * Replaces who holds the copyright.
         *
         * @param values all of them
         * @return this builder
         */
        public Builder copyrightHolders(List<? extends Agent> values) {
            copyrightHolders = new ArrayList<>(values);
            return this;
        }

        /**
         * Sets the year from which copyright is claimed.
         *
         * @param copyrightYear the value, or null for none
         * @return this builder
         */
        public Builder copyrightYear(@Nullable Integer copyrightYear) {
            this.copyrightYear = copyrightYear;
            return this;
        }

        /**
         * Sets the copyright notice in its own words.
         *
         * @param copyrightNotice the value, or null for none
         * @return this builder
         */
        public Builder copyrightNotice(@Nullable String copyrightNotice) {
            this.copyrightNotice = copyrightNotice;
            return this;
        }

        /**
         * Sets the credit line that the author asks for.
         *
         * @param creditText the value, or null for none
         * @return this builder
         */
        public Builder creditText(@Nullable String creditText) {
            this.creditText = creditText;
            return this;
        }

        /**
         * Sets the address of further terms of use, no licence.
         *
         * @param usageInfo the value, or null for none
         * @return this builder
         */
        public Builder usageInfo(@Nullable String usageInfo) {
            this.usageInfo = usageInfo;
            return this;
        }

        /**
         * Sets the address where further rights are sold, no licence.
         *
         * @param acquireLicensePage the value, or null for none
         * @return this builder
         */
        public Builder acquireLicensePage(@Nullable String acquireLicensePage) {
            this.acquireLicensePage = acquireLicensePage;
            return this;
        }

        /**
         * Sets what reading needs, such as a login; the vocabulary of AMB is {@code kim-conditions-of-access}.
         *
         * @param conditionsOfAccess the value, or null for none
         * @return this builder
         */
        public Builder conditionsOfAccess(@Nullable Concept conditionsOfAccess) {
            this.conditionsOfAccess = conditionsOfAccess;
            return this;
        }

        /**
         * Sets whether reading costs nothing.
         *
         * @param accessibleForFree the value, or null for none
         * @return this builder
         */
        public Builder accessibleForFree(@Nullable Boolean accessibleForFree) {
            this.accessibleForFree = accessibleForFree;
            return this;
        }

        /**
         * Sets what it costs.
         *
         * @param price the value, or null for none
         * @return this builder
         */
        public Builder price(@Nullable Price price) {
            this.price = price;
            return this;
        }

        /**
         * Sets what is said about the data of those who use it, or the address where that is said (action 12(h)).
         *
         * @param privacyStatement the value, or null for none
         * @return this builder
         */
        public Builder privacyStatement(@Nullable String privacyStatement) {
            this.privacyStatement = privacyStatement;
            return this;
        }

        /**
         * Makes the record.
         *
         * @return the record
         * @throws IllegalArgumentException if {@code copyrightYear} is not between 0 and 9999
         */
        public Rights build() {
            return new Rights(
                    license,
                    furtherRights,
                    copyrightHolders,
                    copyrightYear,
                    copyrightNotice,
                    creditText,
                    usageInfo,
                    acquireLicensePage,
                    conditionsOfAccess,
                    accessibleForFree,
                    price,
                    privacyStatement);
        }
    }
}
