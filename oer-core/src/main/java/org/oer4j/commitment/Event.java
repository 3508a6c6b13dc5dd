package org.oer4j.commitment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.oer4j.actor.Agent;
import org.oer4j.conformance.Consistent;
import org.oer4j.conformance.NativeName;
import org.oer4j.conformance.Publishable;
import org.oer4j.recommendation.ExistingProvisions;
import org.oer4j.recommendation.ProvisionRef;
import org.oer4j.text.AbsoluteUri;
import org.oer4j.text.LanguageTag;
import org.oer4j.text.LocalizedText;
import org.oer4j.text.PlainText;
import org.oer4j.time.Period;

/**
 * A meeting about the Recommendation ({@code schema:Event}): a session, a webinar, a congress.
 *
 * @param id what identifies it
 * @param title the title by language, or null
 * @param meetingCategory which category of UNESCO meetings it belongs to, or null
 * @param provisions the areas, actions and provisions that it is about
 * @param audiences codes of the groups of stakeholders that it is for
 * @param setting when, where and in which languages it takes place
 * @param roles who does what
 * @param programme what it is about
 */
@SuppressWarnings("MultipleNullnessAnnotations")
public record Event(
        @PlainText String id,

        @Valid @NotNull(message = "{commitment.missing-title}", groups = Publishable.class) @Nullable
        LocalizedText title,

        @Nullable MeetingCategory meetingCategory,
        @ExistingProvisions List<ProvisionRef> provisions,
        @NativeName("audience") List<@PlainText String> audiences,
        @Valid @NativeName(NativeName.SAME_OBJECT) Setting setting,
        List<@Valid Participation> roles,
        @Valid @NativeName(NativeName.SAME_OBJECT) Programme programme) {
    /**
     * Copies the lists; null becomes empty.
     *
     * @param id what identifies it
     * @param title the title by language, or null
     * @param meetingCategory which category of UNESCO meetings it belongs to, or null
     * @param provisions what it is about
     * @param audiences codes of groups of stakeholders
     * @param setting when, where and in which languages
     * @param roles who does what
     * @param programme what it is about
     * @throws IllegalArgumentException if the id is blank
     */
    public Event {
        Ids.require(id, "event");
        Objects.requireNonNull(setting, "setting");
        Objects.requireNonNull(programme, "programme");
        provisions = provisions == null ? List.of() : List.copyOf(provisions);
        audiences = audiences == null ? List.of() : List.copyOf(audiences);
        roles = roles == null ? List.of() : List.copyOf(roles);
    }

    /**
     * Begins an event.
     *
     * @param id what identifies it
     * @return a builder that holds nothing else
     */
    public static Builder builder(String id) {
        return new Builder(id);
    }

    /** How people take part. */
    public enum Arrangement {
        /** At a place. */
        IN_PERSON,
        /** Over the network. */
        ONLINE,
        /** Both. */
        HYBRID
    }

    /**
     * When, where and in which languages an event takes place.
     *
     * @param period from when to when, or null
     * @param arrangement how people take part, or null
     * @param location the place, in words, or null
     * @param rooms the rooms
     * @param url the page of the event, or null
     * @param languages the working languages
     */
    @SuppressWarnings("MultipleNullnessAnnotations")
    @Consistent(value = CommitmentConsistency.SettingSaysWhere.class, groups = Publishable.class)
    public record Setting(
            @NotNull(message = "{commitment.missing-period}", groups = Publishable.class) @Nullable
            Period period,

            @Nullable Arrangement arrangement,
            @PlainText @Nullable String location,
            List<@PlainText String> rooms,
            @AbsoluteUri @Nullable String url,
            @NativeName("inLanguage") List<LanguageTag> languages) {
        /** Nothing is said. */
        public static final Setting UNSAID = new Setting(null, null, null, List.of(), null, List.of());

        /**
         * Copies the lists; null becomes empty.
         *
         * @param period from when to when, or null
         * @param arrangement how people take part, or null
         * @param location the place, or null
         * @param rooms the rooms
         * @param url the page of the event, or null
         * @param languages the working languages
         */
        public Setting {
            rooms = rooms == null ? List.of() : List.copyOf(rooms);
            languages = languages == null ? List.of() : List.copyOf(languages);
        }
    }

    /**
     * What an event is about.
     *
     * @param objectives what it is for, one aim an entry, by language
     * @param background why it takes place, by language, or null
     * @param outcomes what is to come of it
     * @param stocktakes what it takes stock of
     */
    public record Programme(
            List<@Valid LocalizedText> objectives,
            @Valid @Nullable LocalizedText background,
            List<@Valid Outcome> outcomes,
            List<@Valid Stocktake> stocktakes) {
        /** Nothing is said. */
        public static final Programme UNSAID = new Programme(List.of(), null, List.of(), List.of());

        /**
         * Copies the lists; null becomes empty.
         *
         * @param objectives what it is for
         * @param background why it takes place, or null
         * @param outcomes what is to come of it
         * @param stocktakes what it takes stock of
         */
        public Programme {
            objectives = objectives == null ? List.of() : List.copyOf(objectives);
            outcomes = outcomes == null ? List.of() : List.copyOf(outcomes);
            stocktakes = stocktakes == null ? List.of() : List.copyOf(stocktakes);
        }

        /**
         * The outcomes of one term.
         *
         * @param term short or long
         * @return the outcomes in their order, unmodifiable
         */
        public List<Outcome> outcomes(Outcome.Term term) {
            return outcomes.stream().filter(outcome -> outcome.term() == term).toList();
        }
    }

    /**
     * What is to come of an event.
     *
     * @param term when
     * @param text what, by language
     * @param produces the ids of the lists or records that it consists of
     * @param horizon how far it looks ahead, or null
     */
    public record Outcome(
            Term term,
            @Valid LocalizedText text,
            List<@PlainText String> produces,
            @Valid @Nullable Horizon horizon) {
        /**
         * Copies the list; null becomes empty.
         *
         * @param term when
         * @param text what, by language
         * @param produces the ids of the lists or records that it consists of
         * @param horizon how far it looks ahead, or null
         */
        public Outcome {
            Objects.requireNonNull(term, "term");
            Objects.requireNonNull(text, "text");
            produces = produces == null ? List.of() : List.copyOf(produces);
        }

        /** When something is to come of an event. */
        public enum Term {
            /** At the event or soon after it. */
            SHORT,
            /** In the long run. */
            LONG
        }
    }

    /**
     * How far something looks ahead, such as "the next one to two years". Own word; the documents give no dates.
     *
     * @param least the shorter time
     * @param most the longer time
     */
    public record Horizon(java.time.Period least, java.time.Period most) {
        /**
         * Refuses a longer time that is shorter.
         *
         * @param least the shorter time
         * @param most the longer time
         * @throws IllegalArgumentException if the longer time has fewer months than the shorter, or either is negative
         */
        public Horizon {
            if (least.isNegative() || most.toTotalMonths() < least.toTotalMonths()) {
                throw new IllegalArgumentException("the horizon from " + least + " to " + most
                        + " runs backwards, expected the shorter time first");
            }
        }
    }

    /**
     * What an event takes stock of.
     *
     * @param subject what, by language
     * @param levels whose practice, in the order of the type, unmodifiable
     * @param basis on what it draws, by language, or null
     * @param records the ids of the implementation records or best practices
     */
    public record Stocktake(
            @Valid LocalizedText subject,
            Set<ActorLevel> levels,
            @Valid @Nullable LocalizedText basis,
            List<@PlainText String> records) {
        /**
         * Copies the collections; null becomes empty.
         *
         * @param subject what, by language
         * @param levels whose practice
         * @param basis on what it draws, or null
         * @param records the ids of records
         */
        public Stocktake {
            Objects.requireNonNull(subject, "subject");
            EnumSet<ActorLevel> copy = EnumSet.noneOf(ActorLevel.class);
            copy.addAll(levels == null ? Set.of() : levels);
            levels = Collections.unmodifiableSet(copy);
            records = records == null ? List.of() : List.copyOf(records);
        }
    }

    /**
     * Who does what at an event. A person who did not consent to be published is shown with the public function alone
     * (rule V70).
     *
     * @param agent who
     * @param role as what
     * @param function in which function otherwise, by language, or null
     */
    public record Participation(
            @Valid Agent agent, Role role, @Valid @Nullable LocalizedText function) {
        /**
         * Refuses nothing but null.
         *
         * @param agent who
         * @param role as what
         * @param function in which function otherwise, or null
         */
        public Participation {
            Objects.requireNonNull(agent, "agent");
            Objects.requireNonNull(role, "role");
        }

        /** What somebody does at an event. */
        public enum Role {
            /** Organizes it. */
            ORGANIZER,
            /** Leads through it. */
            MODERATOR,
            /** Speaks. */
            SPEAKER,
            /** Signs a statement that is made there. */
            SIGNATORY,
            /** Reports on it. */
            RAPPORTEUR,
            /** Takes part. */
            PARTICIPANT
        }
    }

    /** Gathers the fields of the event; not thread-safe, may build more than once. */
    public static final class Builder {
        private final String id;
        private @Nullable LocalizedText title;
        private @Nullable MeetingCategory meetingCategory;
        private final List<ProvisionRef> provisions = new ArrayList<>();
        private final List<String> audiences = new ArrayList<>();
        private Setting setting = Setting.UNSAID;
        private final List<Participation> roles = new ArrayList<>();
        private Programme programme = Programme.UNSAID;

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
         * Sets which category of UNESCO meetings it belongs to.
         *
         * @param meetingCategory the category, or null for none
         * @return this builder
         */
        public Builder meetingCategory(@Nullable MeetingCategory meetingCategory) {
            this.meetingCategory = meetingCategory;
            return this;
        }

        /**
         * Adds a provision that it is about.
         *
         * @param provision an area, an action or a provision on monitoring
         * @return this builder
         */
        public Builder provision(ProvisionRef provision) {
            provisions.add(provision);
            return this;
        }

        /**
         * Adds a group of stakeholders that it is for.
         *
         * @param audience the code of the group
         * @return this builder
         */
        public Builder audience(String audience) {
            audiences.add(audience);
            return this;
        }

        /**
         * Sets when and where it takes place.
         *
         * @param setting when, where and in which languages
         * @return this builder
         */
        public Builder setting(Setting setting) {
            this.setting = setting;
            return this;
        }

        /**
         * Adds a role.
         *
         * @param role who does what
         * @return this builder
         */
        public Builder role(Participation role) {
            roles.add(role);
            return this;
        }

        /**
         * Sets what it is about.
         *
         * @param programme objectives, background, outcomes
         * @return this builder
         */
        public Builder programme(Programme programme) {
            this.programme = programme;
            return this;
        }

        /**
         * Makes the event.
         *
         * @return the event
         * @throws IllegalArgumentException if the id is blank
         */
        public Event build() {
            return new Event(id, title, meetingCategory, provisions, audiences, setting, roles, programme);
        }
    }
}
