package org.oer4j.monitoring;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.groups.ConvertGroup;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.oer4j.actor.Organization;
import org.oer4j.actor.Person;
import org.oer4j.citation.Instrument;
import org.oer4j.conformance.Consistent;
import org.oer4j.conformance.Credited;
import org.oer4j.conformance.NativeName;
import org.oer4j.conformance.Publishable;
import org.oer4j.monitoring.Answer.Choice;
import org.oer4j.place.AssignedCode;
import org.oer4j.place.CountryCode;
import org.oer4j.text.LanguageTag;
import org.oer4j.text.LocalizedText;
import org.oer4j.text.PlainText;
import org.oer4j.time.PartialDate;

/**
 * What one Member State reports in one cycle: who prepared and certified it, the answers to the questionnaire, and the
 * records that stand behind them. The specs of UNESCO speak of a "national report".
 *
 * <p>A draft may lack anything; what a certified one needs is rule V60. Whether it is late follows from the cycle:
 * {@link #isLate}.
 *
 * @param id what identifies it
 * @param filing which report of whom it is, and how far it has come
 * @param preparation who prepared and certified it, and whom they asked
 * @param answers the answers, in any order
 * @param records the ids of the records of what was done
 */
@Consistent({ReportConsistency.CertifiedIsComplete.class, ReportConsistency.AnsweredOnce.class})
public record NationalReport(
        @PlainText String id,
        @Valid @NativeName(NativeName.SAME_OBJECT) Filing filing,
        @Valid @NativeName(NativeName.SAME_OBJECT) Preparation preparation,
        List<@Valid Answer> answers,
        List<@PlainText String> records) {
    /**
     * Copies the lists; null becomes empty.
     *
     * @param id what identifies it
     * @param filing which report of whom it is
     * @param preparation who prepared and certified it
     * @param answers the answers
     * @param records the ids of the records of what was done
     * @throws IllegalArgumentException if the id is blank
     */
    public NationalReport {
        if (Objects.requireNonNull(id, "id").isBlank()) {
            throw new IllegalArgumentException("the id '" + id + "' of the report is blank, expected an id");
        }
        Objects.requireNonNull(filing, "filing");
        Objects.requireNonNull(preparation, "preparation");
        answers = answers == null ? List.of() : List.copyOf(answers);
        records = records == null ? List.of() : List.copyOf(records);
    }

    /**
     * Begins a report on the 2019 Recommendation.
     *
     * @param id what identifies it
     * @param cycle the number of the cycle, from 1
     * @param country whose report it is
     * @return a builder of a draft that holds nothing else
     */
    public static Builder builder(String id, int cycle, CountryCode country) {
        return new Builder(id, cycle, country);
    }

    /**
     * Begins a changed copy.
     *
     * @return a builder that holds everything of this report
     */
    public Builder toBuilder() {
        Builder builder = new Builder(id, filing.cycle, filing.country);
        builder.instrument = filing.instrument;
        builder.state = filing.state;
        builder.language = filing.language;
        builder.submittedOn = filing.submittedOn;
        builder.certifiedOn = filing.certifiedOn;
        builder.preparedBy.addAll(preparation.preparedBy);
        builder.contact = preparation.contact;
        builder.certifiedBy.addAll(preparation.certifiedBy);
        builder.consultation = preparation.consultation;
        builder.consulted.addAll(preparation.consulted);
        builder.answers.addAll(answers);
        builder.records.addAll(records);
        return builder;
    }

    /**
     * The answer to a question.
     *
     * @param question the code of the question
     * @return the first answer to it, or empty where there is none
     */
    public Optional<Answer> answer(String question) {
        return answers.stream()
                .filter(answer -> answer.question().equals(question))
                .findFirst();
    }

    /**
     * What was chosen at a closed question.
     *
     * @param question the code of the question
     * @return the choice; {@link Choice#NO_ANSWER}, never a no, where there is none
     */
    public Choice choice(String question) {
        return answer(question).map(Answer::choice).orElse(Choice.NO_ANSWER);
    }

    /**
     * Whether the report certainly came, or is, after its day.
     *
     * @param cycle the cycle that says by when it is due
     * @param asOf the day of the question
     * @return true if it was submitted after the last day that the due date can be, or is a draft and that day is over;
     *     false also while one of the dates is not known
     * @throws IllegalArgumentException if the cycle is not that of the report
     */
    public boolean isLate(MonitoringCycle cycle, LocalDate asOf) {
        if (cycle.number() != filing.cycle || !cycle.instrument().equals(filing.instrument)) {
            throw new IllegalArgumentException("the cycle " + cycle.instrument() + " " + cycle.number()
                    + " is not that of the report, expected " + filing.instrument + " " + filing.cycle);
        }
        PartialDate due = cycle.reportDue();
        if (due == null) {
            return false;
        }
        return filing.submittedOn == null
                ? filing.state == State.DRAFT && due.isCertainlyBefore(asOf)
                : filing.submittedOn.isCertainlyAfter(due.latest());
    }

    /** How far a report has come. That it is late is no state: {@link NationalReport#isLate}. */
    public enum State {
        /** Being written. */
        DRAFT,
        /** Handed in. */
        SUBMITTED,
        /** Certified by the officials that it names. */
        CERTIFIED,
        /** For everybody to read. */
        PUBLISHED;

        /**
         * Whether the report has come as far as a state.
         *
         * @param state the state
         * @return true for that state and those after it
         */
        public boolean isAtLeast(State state) {
            return compareTo(state) >= 0;
        }
    }

    /**
     * Which report of whom it is, and how far it has come.
     *
     * @param cycle the number of the monitoring cycle, from 1
     * @param instrument the code of the instrument that is reported on
     * @param country whose report it is
     * @param state how far it has come
     * @param language the language in which it is written, in canonical case, or null
     * @param submittedOn when it was handed in, or null
     * @param certifiedOn when it was certified, or null
     */
    // the constraint and the type disagree on purpose: a draft may lack what a publication must have
    @SuppressWarnings("MultipleNullnessAnnotations")
    public record Filing(
            int cycle,
            @PlainText String instrument,
            @AssignedCode(userAssigned = "XK") CountryCode country,
            State state,

            @NativeName("inLanguage") @Nullable LanguageTag language,

            @NotNull(message = "{monitoring.missing-submission}", groups = Publishable.class) @Nullable
            PartialDate submittedOn,

            @Nullable PartialDate certifiedOn) {
        /**
         * Brings the language tag into canonical case.
         *
         * @param cycle the number of the monitoring cycle, from 1
         * @param instrument the code of the instrument
         * @param country whose report it is
         * @param state how far it has come
         * @param language the language in which it is written, or null
         * @param submittedOn when it was handed in, or null
         * @param certifiedOn when it was certified, or null
         * @throws IllegalArgumentException if the cycle is below 1 or the instrument is blank
         */
        public Filing {
            if (cycle < 1) {
                throw new IllegalArgumentException("the cycle is " + cycle + ", expected a number from 1");
            }
            if (Objects.requireNonNull(instrument, "instrument").isBlank()) {
                throw new IllegalArgumentException(
                        "the instrument '" + instrument + "' is blank, expected a code such as OER2019");
            }
            Objects.requireNonNull(country, "country");
            Objects.requireNonNull(state, "state");
            language = language == null ? null : LanguageTag.of(language.value());
        }
    }

    /**
     * Who prepared and certified a report, and whom they asked: questions 1 to 5 of the survey.
     *
     * @param preparedBy the organizations that prepared it
     * @param contact the officially designated contact, with the institution as affiliation; or null
     * @param certifiedBy the officials who certify it
     * @param consultation how others were consulted, by language, or null
     * @param consulted the groups of stakeholders that were consulted, by the codes of paragraph 4
     */
    public record Preparation(
            List<@Valid @ConvertGroup(from = Publishable.class, to = Credited.class) Organization> preparedBy,
            @Valid @Nullable Person contact,
            List<@Valid Person> certifiedBy,
            @Valid @Nullable LocalizedText consultation,
            List<@PlainText String> consulted) {
        /** Nothing is known. */
        public static final Preparation UNKNOWN = new Preparation(List.of(), null, List.of(), null, List.of());

        /**
         * Copies the lists; null becomes empty.
         *
         * @param preparedBy the organizations that prepared it
         * @param contact the officially designated contact, or null
         * @param certifiedBy the officials who certify it
         * @param consultation how others were consulted, or null
         * @param consulted the groups of stakeholders that were consulted
         */
        public Preparation {
            preparedBy = preparedBy == null ? List.of() : List.copyOf(preparedBy);
            certifiedBy = certifiedBy == null ? List.of() : List.copyOf(certifiedBy);
            consulted = consulted == null ? List.of() : List.copyOf(consulted);
        }
    }

    /** Gathers the fields of a report; not thread-safe, may build more than once. */
    public static final class Builder {
        private final String id;
        private final int cycle;
        private final CountryCode country;
        private String instrument = Instrument.OER2019;
        private State state = State.DRAFT;
        private @Nullable LanguageTag language;
        private @Nullable PartialDate submittedOn;
        private @Nullable PartialDate certifiedOn;
        private final List<Organization> preparedBy = new ArrayList<>();
        private @Nullable Person contact;
        private final List<Person> certifiedBy = new ArrayList<>();
        private @Nullable LocalizedText consultation;
        private final List<String> consulted = new ArrayList<>();
        private final List<Answer> answers = new ArrayList<>();
        private final List<String> records = new ArrayList<>();

        private Builder(String id, int cycle, CountryCode country) {
            this.id = Objects.requireNonNull(id, "id");
            this.cycle = cycle;
            this.country = Objects.requireNonNull(country, "country");
        }

        /**
         * Sets the instrument that is reported on.
         *
         * @param instrument its code; the 2019 Recommendation unless set
         * @return this builder
         */
        public Builder instrument(String instrument) {
            this.instrument = instrument;
            return this;
        }

        /**
         * Sets how far it has come.
         *
         * @param state the state; a draft unless set
         * @return this builder
         */
        public Builder state(State state) {
            this.state = state;
            return this;
        }

        /**
         * Sets the language in which it is written.
         *
         * @param language the language, or null for unknown
         * @return this builder
         */
        public Builder language(@Nullable LanguageTag language) {
            this.language = language;
            return this;
        }

        /**
         * Sets when it was handed in.
         *
         * @param submittedOn the date, or null for unknown
         * @return this builder
         */
        public Builder submittedOn(@Nullable PartialDate submittedOn) {
            this.submittedOn = submittedOn;
            return this;
        }

        /**
         * Sets when it was certified.
         *
         * @param certifiedOn the date, or null for unknown
         * @return this builder
         */
        public Builder certifiedOn(@Nullable PartialDate certifiedOn) {
            this.certifiedOn = certifiedOn;
            return this;
        }

        /**
         * Adds an organization that prepared it.
         *
         * @param organization the organization
         * @return this builder
         */
        public Builder preparedBy(Organization organization) {
            preparedBy.add(organization);
            return this;
        }

        /**
         * Sets the officially designated contact.
         *
         * @param contact the contact, or null for none
         * @return this builder
         */
        public Builder contact(@Nullable Person contact) {
            this.contact = contact;
            return this;
        }

        /**
         * Adds an official who certifies it.
         *
         * @param official the official
         * @return this builder
         */
        public Builder certifiedBy(Person official) {
            certifiedBy.add(official);
            return this;
        }

        /**
         * Sets how others were consulted.
         *
         * @param consultation the words, by language, or null for none
         * @return this builder
         */
        public Builder consultation(@Nullable LocalizedText consultation) {
            this.consultation = consultation;
            return this;
        }

        /**
         * Adds a group of stakeholders that was consulted.
         *
         * @param stakeholderGroup the code of the group, as in paragraph 4
         * @return this builder
         */
        public Builder consulted(String stakeholderGroup) {
            consulted.add(stakeholderGroup);
            return this;
        }

        /**
         * Adds an answer.
         *
         * @param answer the answer
         * @return this builder
         */
        public Builder answer(Answer answer) {
            answers.add(answer);
            return this;
        }

        /**
         * Adds a choice.
         *
         * @param question the code of a closed question
         * @param choice the choice
         * @return this builder
         */
        public Builder answer(String question, Choice choice) {
            return answer(Answer.of(question, choice));
        }

        /**
         * Adds a record of what was done.
         *
         * @param record the id of the record
         * @return this builder
         */
        public Builder record(String record) {
            records.add(record);
            return this;
        }

        /**
         * Makes the report.
         *
         * @return the report
         * @throws IllegalArgumentException if the id or the instrument is blank or the cycle below 1
         */
        public NationalReport build() {
            return new NationalReport(
                    id,
                    new Filing(cycle, instrument, country, state, language, submittedOn, certifiedOn),
                    new Preparation(preparedBy, contact, certifiedBy, consultation, consulted),
                    answers,
                    records);
        }
    }
}
