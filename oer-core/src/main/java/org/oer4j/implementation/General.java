package org.oer4j.implementation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.oer4j.actor.Agent;
import org.oer4j.actor.Identifier;
import org.oer4j.conformance.Publishable;
import org.oer4j.text.AbsoluteUri;
import org.oer4j.text.LocalizedText;
import org.oer4j.text.PlainText;

/**
 * What a measure is and who answers for it. The group grows with the model, so build it with {@link
 * ImplementationRecord#builder}.
 *
 * @param title what it is called
 * @param description what is done, or null
 * @param problem what made it necessary, or null
 * @param objectives what it should bring about, laid down beforehand (16.a), or null
 * @param kind what kind of measure it is, or null
 * @param lead who answers for it, or null
 * @param participations who else takes part, and as what
 * @param url where it presents itself, or null
 * @param identifiers what other systems call it, such as IATI
 */
// the constraint and the type disagree on purpose: a draft may lack what a publication must have
@SuppressWarnings("MultipleNullnessAnnotations")
public record General(
        @Valid LocalizedText title,

        @Valid @NotNull(message = "{implementation.missing-description}", groups = Publishable.class) @Nullable
        LocalizedText description,

        @Valid @Nullable LocalizedText problem,
        @Valid @Nullable LocalizedText objectives,
        @Valid @Nullable Kind kind,

        @Valid @NotNull(message = "{implementation.missing-lead}", groups = Publishable.class) @Nullable
        Agent lead,

        List<@Valid Participation> participations,
        @AbsoluteUri @Nullable String url,
        List<@Valid Identifier> identifiers) {
    /**
     * Copies the collections; null becomes empty.
     *
     * @param title what it is called
     * @param description what is done, or null
     * @param problem what made it necessary, or null
     * @param objectives what it should bring about, laid down beforehand (16.a), or null
     * @param kind what kind of measure it is, or null
     * @param lead who answers for it, or null
     * @param participations who else takes part, and as what
     * @param url where it presents itself, or null
     * @param identifiers what other systems call it, such as IATI
     */
    public General {
        Objects.requireNonNull(title, "title");
        participations = participations == null ? List.of() : List.copyOf(participations);
        identifiers = identifiers == null ? List.of() : List.copyOf(identifiers);
    }

    /**
     * That someone takes part in a measure.
     *
     * @param agent who
     * @param role as what
     */
    public record Participation(@Valid Agent agent, Role role) {
        /**
         * Refuses nothing but null.
         *
         * @param agent who
         * @param role as what
         */
        public Participation {
            Objects.requireNonNull(agent, "agent");
            Objects.requireNonNull(role, "role");
        }
    }

    /**
     * What an organization does in a measure (IATI code list OrganisationRole).
     */
    public enum Role {
        /** Gives the money. */
        FUNDING,
        /** Answers for the money and the results. */
        ACCOUNTABLE,
        /** Passes money on and manages for another. */
        EXTENDING,
        /** Does the work. */
        IMPLEMENTING
    }
    /**
     * What kind of measure it is. An open value: a platform may use codes of its own.
     *
     * @param code the code, in lower-case kebab case
     */
    public record Kind(@PlainText String code) {
        /** A law. */
        public static final Kind LAW = new Kind("law");
        /** A regulation. */
        public static final Kind REGULATION = new Kind("regulation");
        /** A policy. */
        public static final Kind POLICY = new Kind("policy");
        /** A strategy. */
        public static final Kind STRATEGY = new Kind("strategy");
        /** A programme or project. */
        public static final Kind PROGRAMME = new Kind("programme");
        /** Training. */
        public static final Kind TRAINING = new Kind("training");
        /** A repository. */
        public static final Kind REPOSITORY = new Kind("repository");
        /** A tool or platform. */
        public static final Kind TOOL = new Kind("tool");
        /** Research. */
        public static final Kind RESEARCH = new Kind("research");
        /** An agreement with others. */
        public static final Kind AGREEMENT = new Kind("agreement");
        /** A funding scheme. */
        public static final Kind FUNDING = new Kind("funding");
        /** An event. */
        public static final Kind EVENT = new Kind("event");
        /** A standard or quality criteria. */
        public static final Kind STANDARD = new Kind("standard");
        /** A publication. */
        public static final Kind PUBLICATION = new Kind("publication");
        /** Something else. */
        public static final Kind OTHER = new Kind("other");
        /**
         * Refuses a blank code.
         *
         * @param code the code
         * @throws IllegalArgumentException if the code is blank
         */
        public Kind {
            if (Objects.requireNonNull(code, "code").isBlank()) {
                throw new IllegalArgumentException("code '" + code + "' is blank, expected one such as 'policy'");
            }
        }

        /** Returns the code. */
        @Override
        public String toString() {
            return code;
        }
    }
}
