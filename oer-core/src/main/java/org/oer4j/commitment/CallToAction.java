package org.oer4j.commitment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.groups.ConvertGroup;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.oer4j.actor.Agent;
import org.oer4j.actor.Organization;
import org.oer4j.conformance.Credited;
import org.oer4j.conformance.NativeName;
import org.oer4j.conformance.Publishable;
import org.oer4j.recommendation.AreaOfAction;
import org.oer4j.recommendation.ExistingProvisions;
import org.oer4j.recommendation.ProvisionRef;
import org.oer4j.text.AbsoluteUri;
import org.oer4j.text.LocalizedText;
import org.oer4j.text.PlainText;
import org.oer4j.time.PartialDate;

/**
 * A call to act, such as UNESCO's Call for Joint Action of 2020.
 *
 * @param id what identifies it
 * @param announcement who issued it, when and where
 * @param content what it says
 * @param signatories who signed it, and in which function
 * @param endorsements who joined it since
 */
public record CallToAction(
        @PlainText String id,
        @Valid @NativeName(NativeName.SAME_OBJECT) Announcement announcement,
        @Valid @NativeName(NativeName.SAME_OBJECT) Content content,

        @NotEmpty(message = "{commitment.missing-signatory}", groups = Publishable.class)
        List<@Valid Signature> signatories,

        List<@Valid Endorsement> endorsements) {
    /**
     * Copies the lists; null becomes empty.
     *
     * @param id what identifies it
     * @param announcement who issued it, when and where
     * @param content what it says
     * @param signatories who signed it
     * @param endorsements who joined it since
     * @throws IllegalArgumentException if the id is blank
     */
    public CallToAction {
        Ids.require(id, "call");
        Objects.requireNonNull(announcement, "announcement");
        Objects.requireNonNull(content, "content");
        signatories = signatories == null ? List.of() : List.copyOf(signatories);
        endorsements = endorsements == null ? List.of() : List.copyOf(endorsements);
    }

    /**
     * Begins a call.
     *
     * @param id what identifies it
     * @return a builder that holds nothing else
     */
    public static Builder builder(String id) {
        return new Builder(id);
    }

    /**
     * Who issued a call, when and where.
     *
     * @param title the title by language, or null
     * @param issuedOn when it was issued, or null
     * @param issuers who issues it
     * @param url where it can be read, or null
     */
    @SuppressWarnings("MultipleNullnessAnnotations")
    public record Announcement(
            @Valid @NotNull(message = "{commitment.missing-title}", groups = Publishable.class) @Nullable
            LocalizedText title,

            @NotNull(message = "{commitment.missing-date}", groups = Publishable.class) @Nullable
            PartialDate issuedOn,

            @NotEmpty(message = "{commitment.missing-issuer}", groups = Publishable.class)
            List<@Valid Agent> issuers,

            @AbsoluteUri @Nullable String url) {
        /**
         * Copies the list; null becomes empty.
         *
         * @param title the title by language, or null
         * @param issuedOn when it was issued, or null
         * @param issuers who issues it
         * @param url where it can be read, or null
         */
        public Announcement {
            issuers = issuers == null ? List.of() : List.copyOf(issuers);
        }
    }

    /**
     * What a call says.
     *
     * @param text what it calls for, by language, or null
     * @param provisions the areas, actions and provisions that it calls to implement
     * @param areaTerms what it calls the areas of action
     * @param definitions the terms that it defines
     * @param figures the figures that it rests on
     * @param addressees codes of the groups of stakeholders that it names as users or partners
     * @param coalitions the ids of the coalitions that are to carry it on
     */
    @SuppressWarnings("MultipleNullnessAnnotations")
    public record Content(
            @Valid @NotNull(message = "{commitment.missing-text}", groups = Publishable.class) @Nullable
            LocalizedText text,

            @ExistingProvisions List<ProvisionRef> provisions,
            List<@Valid AreaTerm> areaTerms,
            List<@Valid DefinedTerm> definitions,
            List<@Valid ContextFigure> figures,
            List<@PlainText String> addressees,
            List<@PlainText String> coalitions) {
        /**
         * Copies the lists; null becomes empty.
         *
         * @param text what it calls for, or null
         * @param provisions what it calls to implement
         * @param areaTerms what it calls the areas
         * @param definitions the terms that it defines
         * @param figures the figures that it rests on
         * @param addressees codes of groups of stakeholders
         * @param coalitions the ids of coalitions
         */
        public Content {
            provisions = provisions == null ? List.of() : List.copyOf(provisions);
            areaTerms = areaTerms == null ? List.of() : List.copyOf(areaTerms);
            definitions = definitions == null ? List.of() : List.copyOf(definitions);
            figures = figures == null ? List.of() : List.copyOf(figures);
            addressees = addressees == null ? List.of() : List.copyOf(addressees);
            coalitions = coalitions == null ? List.of() : List.copyOf(coalitions);
        }
    }

    /**
     * That somebody signed. A person who did not consent to be published is shown with the public function alone (rule
     * V70).
     *
     * @param signatory who signed
     * @param function in which function, by language, or null
     * @param onBehalfOf for which organization, or null
     * @param on when, or null
     */
    @SuppressWarnings("MultipleNullnessAnnotations")
    public record Signature(
            @Valid Agent signatory,

            @Valid @NotNull(message = "{commitment.missing-function}", groups = Publishable.class) @Nullable
            LocalizedText function,

            @Valid @ConvertGroup(from = Publishable.class, to = Credited.class) @Nullable
            Organization onBehalfOf,

            @Nullable PartialDate on) {
        /**
         * Refuses nothing but null.
         *
         * @param signatory who signed
         * @param function in which function, or null
         * @param onBehalfOf for which organization, or null
         * @param on when, or null
         */
        public Signature {
            Objects.requireNonNull(signatory, "signatory");
        }
    }

    /**
     * That somebody joined a call after it was issued.
     *
     * @param by who joined
     * @param on when, or null
     * @param statement in which words, by language, or null
     */
    public record Endorsement(
            @Valid Agent by,
            @Nullable PartialDate on,
            @Valid @Nullable LocalizedText statement) {
        /**
         * Refuses nothing but null.
         *
         * @param by who joined
         * @param on when, or null
         * @param statement in which words, or null
         */
        public Endorsement {
            Objects.requireNonNull(by, "by");
        }
    }

    /**
     * What a call names an area of action; calls have names of their own for them.
     *
     * @param area the area
     * @param names the name, by language
     * @param gist what the call says of it, in short, by language, or null
     */
    public record AreaTerm(
            AreaOfAction area,
            @Valid LocalizedText names,
            @Valid @Nullable LocalizedText gist) {
        /**
         * Refuses nothing but null.
         *
         * @param area the area
         * @param names the name
         * @param gist what the call says of it, or null
         */
        public AreaTerm {
            Objects.requireNonNull(area, "area");
            Objects.requireNonNull(names, "names");
        }
    }

    /**
     * A term that a call defines ({@code schema:DefinedTerm}).
     *
     * @param term the term, by language
     * @param meaning what the call means by it, in short, by language
     */
    public record DefinedTerm(
            @Valid LocalizedText term, @Valid LocalizedText meaning) {
        /**
         * Refuses nothing but null.
         *
         * @param term the term
         * @param meaning what the call means by it
         */
        public DefinedTerm {
            Objects.requireNonNull(term, "term");
            Objects.requireNonNull(meaning, "meaning");
        }
    }

    /**
     * A figure that a call rests on, such as the learners whose schooling was disrupted.
     *
     * @param value the figure
     * @param unit what is counted, as a code, such as {@code learners}
     * @param meaning what it says, by language, or null
     */
    public record ContextFigure(
            BigDecimal value,
            @PlainText String unit,
            @Valid @Nullable LocalizedText meaning) {
        private static final int MOST_DIGITS = 100;

        /**
         * Refuses a figure without a unit, and takes 1.57E+9 as 1570000000.
         *
         * @param value the figure
         * @param unit what is counted
         * @param meaning what it says, or null
         * @throws IllegalArgumentException if the unit is blank, or if the figure has more than 100 digits
         */
        public ContextFigure {
            // asked before an exponent is spelt out, which may take all memory
            long whole = Math.max((long) value.precision() - value.scale(), 1);
            if (whole + Math.max(value.scale(), 0) > MOST_DIGITS) {
                throw new IllegalArgumentException(
                        "the value has more than " + MOST_DIGITS + " digits, expected an amount of something");
            }
            value = value.scale() < 0 ? value.setScale(0) : value;
            if (Objects.requireNonNull(unit, "unit").isBlank()) {
                throw new IllegalArgumentException(
                        "the unit '" + unit + "' is blank, expected what is counted, such as 'learners'");
            }
        }
    }

    /** Gathers the fields of the call; not thread-safe, may build more than once. */
    public static final class Builder {
        private final String id;
        private @Nullable LocalizedText title;
        private @Nullable PartialDate issuedOn;
        private final List<Agent> issuers = new ArrayList<>();
        private @Nullable String url;
        private @Nullable LocalizedText text;
        private final List<ProvisionRef> provisions = new ArrayList<>();
        private final List<AreaTerm> areaTerms = new ArrayList<>();
        private final List<DefinedTerm> definitions = new ArrayList<>();
        private final List<ContextFigure> figures = new ArrayList<>();
        private final List<String> addressees = new ArrayList<>();
        private final List<String> coalitions = new ArrayList<>();
        private final List<Signature> signatories = new ArrayList<>();
        private final List<Endorsement> endorsements = new ArrayList<>();

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
         * Sets when it was issued.
         *
         * @param issuedOn the date, or null for unknown
         * @return this builder
         */
        public Builder issuedOn(@Nullable PartialDate issuedOn) {
            this.issuedOn = issuedOn;
            return this;
        }

        /**
         * Adds who issues it.
         *
         * @param issuer who issues it
         * @return this builder
         */
        public Builder issuer(Agent issuer) {
            issuers.add(issuer);
            return this;
        }

        /**
         * Sets where it can be read.
         *
         * @param url the address, or null for none
         * @return this builder
         */
        public Builder url(@Nullable String url) {
            this.url = url;
            return this;
        }

        /**
         * Sets what it calls for.
         *
         * @param text what it calls for, by language, or null for none
         * @return this builder
         */
        public Builder text(@Nullable LocalizedText text) {
            this.text = text;
            return this;
        }

        /**
         * Adds a provision that it calls to implement.
         *
         * @param provision an area, an action or a provision on monitoring
         * @return this builder
         */
        public Builder provision(ProvisionRef provision) {
            provisions.add(provision);
            return this;
        }

        /**
         * Adds what it calls an area.
         *
         * @param areaTerm the area and its name
         * @return this builder
         */
        public Builder areaTerm(AreaTerm areaTerm) {
            areaTerms.add(areaTerm);
            return this;
        }

        /**
         * Adds a term that it defines.
         *
         * @param definition the term
         * @return this builder
         */
        public Builder definition(DefinedTerm definition) {
            definitions.add(definition);
            return this;
        }

        /**
         * Adds a figure that it rests on.
         *
         * @param figure the figure
         * @return this builder
         */
        public Builder figure(ContextFigure figure) {
            figures.add(figure);
            return this;
        }

        /**
         * Adds a group of stakeholders that it names as users or partners.
         *
         * @param addressee the code of the group
         * @return this builder
         */
        public Builder addressee(String addressee) {
            addressees.add(addressee);
            return this;
        }

        /**
         * Adds a coalition that is to carry it on.
         *
         * @param coalition the id of the coalition
         * @return this builder
         */
        public Builder coalition(String coalition) {
            coalitions.add(coalition);
            return this;
        }

        /**
         * Adds a signature.
         *
         * @param signatory who signed, and in which function
         * @return this builder
         */
        public Builder signatory(Signature signatory) {
            signatories.add(signatory);
            return this;
        }

        /**
         * Adds an endorsement.
         *
         * @param endorsement who joined
         * @return this builder
         */
        public Builder endorsement(Endorsement endorsement) {
            endorsements.add(endorsement);
            return this;
        }

        /**
         * Makes the call.
         *
         * @return the call
         * @throws IllegalArgumentException if the id is blank
         */
        public CallToAction build() {
            return new CallToAction(
                    id,
                    new Announcement(title, issuedOn, issuers, url),
                    new Content(text, provisions, areaTerms, definitions, figures, addressees, coalitions),
                    signatories,
                    endorsements);
        }
    }
}
