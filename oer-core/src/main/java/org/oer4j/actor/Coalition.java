package org.oer4j.actor;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.oer4j.conformance.Consistent;
import org.oer4j.conformance.NativeName;
import org.oer4j.conformance.Publishable;
import org.oer4j.recommendation.AreaOfAction;
import org.oer4j.text.AbsoluteUri;
import org.oer4j.text.LocalizedText;
import org.oer4j.text.PlainText;
import org.oer4j.time.PartialDate;
import org.oer4j.time.Period;

/**
 * Those who work together to bring the Recommendation about, such as UNESCO's OER Dynamic Coalition or the Network of
 * Open Organizations.
 *
 * @param id what identifies it
 * @param charter what it is and stands for
 * @param bodies who belongs to it, and the groups it works in
 * @param workPlan what it plans to do
 */
@Consistent(OneThematicGroupPerArea.class)
public record Coalition(
        @PlainText String id,
        @Valid @NativeName(NativeName.SAME_OBJECT) Charter charter,
        @Valid @NativeName(NativeName.SAME_OBJECT) Bodies bodies,
        List<@Valid WorkPlanItem> workPlan) {
    /**
     * Copies the list; null becomes empty.
     *
     * @param id what identifies it
     * @param charter what it is and stands for
     * @param bodies who belongs to it
     * @param workPlan what it plans to do
     * @throws IllegalArgumentException if the id is blank
     */
    public Coalition {
        Objects.requireNonNull(charter, "charter");
        Objects.requireNonNull(bodies, "bodies");
        if (Objects.requireNonNull(id, "id").isBlank()) {
            throw new IllegalArgumentException("id '" + id + "' is blank, expected an id, best the web address");
        }
        workPlan = workPlan == null ? List.of() : List.copyOf(workPlan);
    }

    /**
     * Begins a coalition.
     *
     * @param id what identifies it
     * @param kinds what kinds of coalition it is; more than one where it is recognised as another later
     * @return a builder that holds nothing else
     */
    public static Builder builder(String id, Kind... kinds) {
        return new Builder(id, List.of(kinds));
    }

    /**
     * Begins a changed copy.
     *
     * @return a builder that holds everything of this coalition
     */
    public Builder toBuilder() {
        Builder builder = new Builder(id, charter.kinds())
                .names(charter.names())
                .launchedOn(charter.launchedOn())
                .url(charter.url())
                .embodiesArea(charter.embodiesArea())
                .convener(bodies.convener());
        charter.principles().forEach(builder::principle);
        charter.origins().forEach(builder::origin);
        bodies.memberships().forEach(builder::membership);
        bodies.governance().forEach(builder::governance);
        bodies.workingGroups().forEach(builder::workingGroup);
        workPlan.forEach(builder::workPlan);
        return builder;
    }

    /** What kinds of coalition the founding documents know. */
    public enum Kind {
        /** Called together by an intergovernmental organization. */
        INTERGOVERNMENTAL,
        /** A network of non-governmental organizations. */
        NGO_NETWORK,
        /** A work area that anyone may join. */
        PLATFORM,
        /** A Dynamic Coalition of the Internet Governance Forum. */
        IGF_DYNAMIC_COALITION
    }

    /**
     * A principle that a coalition guides itself by. An open value: the constants are those of the OER Dynamic Coalition,
     * which {@link CoalitionComposition} measures.
     *
     * @param code the code, in lower-case kebab case
     */
    public record Principle(
            @PlainText @NativeName(NativeName.SAME_OBJECT) String code) {
        /** Women and men take part alike. */
        public static final Principle GENDER_EQUALITY = new Principle("gender-equality");
        /** Members come from every region. */
        public static final Principle GEOGRAPHIC_DISTRIBUTION = new Principle("geographic-distribution");
        /** Participation is open and accessible. */
        public static final Principle OPEN_PARTICIPATION = new Principle("open-participation");

        /**
         * Refuses a blank code.
         *
         * @param code the code
         * @throws IllegalArgumentException if the code is blank
         */
        public Principle {
            if (Objects.requireNonNull(code, "code").isBlank()) {
                throw new IllegalArgumentException(
                        "code '" + code + "' is blank, expected one such as 'gender-equality'");
            }
        }
    }

    /**
     * What a coalition is and stands for.
     *
     * @param names its name by language, or null
     * @param kinds what kinds of coalition it is
     * @param launchedOn when it began, or null
     * @param url its website, or null
     * @param principles what it guides itself by
     * @param embodiesArea the area of action that it is itself a measure of, or null
     * @param origins where its idea comes from and who took it up, in order
     */
    @SuppressWarnings("MultipleNullnessAnnotations")
    @Consistent(CoalitionEmbodiesCooperation.class)
    public record Charter(
            @Valid @NotNull(message = "{actor.missing-coalition-name}", groups = Publishable.class) @Nullable
            LocalizedText names,

            Set<Kind> kinds,

            @NotNull(message = "{actor.missing-launch}", groups = Publishable.class) @Nullable
            PartialDate launchedOn,

            @AbsoluteUri @Nullable String url,
            List<@Valid Principle> principles,
            @Nullable AreaOfAction embodiesArea,
            List<@Valid Origin> origins) {
        /**
         * Copies the collections; null becomes empty.
         *
         * @param names its name by language, or null
         * @param kinds what kinds of coalition it is
         * @param launchedOn when it began, or null
         * @param url its website, or null
         * @param principles what it guides itself by
         * @param embodiesArea the area that it is itself a measure of, or null
         * @param origins where its idea comes from
         * @throws IllegalArgumentException if no kind is given
         */
        public Charter {
            Set<Kind> copy = EnumSet.noneOf(Kind.class);
            copy.addAll(kinds == null ? Set.of() : kinds);
            if (copy.isEmpty()) {
                throw new IllegalArgumentException("kinds is empty, expected at least one kind of coalition");
            }
            kinds = Collections.unmodifiableSet(copy);
            principles = principles == null ? List.of() : List.copyOf(principles);
            origins = origins == null ? List.of() : List.copyOf(origins);
        }
    }

    /**
     * A step on the way to a coalition: where its idea was first said, where it was named since, who endorsed it. Own
     * word, after "the concept originated from" of UNESCO's page.
     *
     * @param step what happened
     * @param text where and by whom, by language
     * @param period when, or null
     * @param record the id of a record of it, such as an event or a call; or null
     */
    public record Origin(
            Step step,
            @Valid LocalizedText text,
            @Nullable Period period,
            @PlainText @Nullable String record) {
        /**
         * Refuses nothing but null.
         *
         * @param step what happened
         * @param text where and by whom
         * @param period when, or null
         * @param record the id of a record of it, or null
         */
        public Origin {
            Objects.requireNonNull(step, "step");
            Objects.requireNonNull(text, "text");
        }

        /** What happened to the idea. */
        public enum Step {
            /** It was first said. */
            CONCEIVED,
            /** A document names it. */
            REFERENCED,
            /** A meeting or body endorsed it. */
            ENDORSED
        }
    }

    /**
     * Who belongs to a coalition, and the groups it works in.
     *
     * @param convener who calls it together, or null
     * @param memberships the members of the coalition, past ones too
     * @param governance its bodies, such as an advisory group
     * @param workingGroups its working groups, past ones too
     */
    @SuppressWarnings("MultipleNullnessAnnotations")
    @Consistent(MembershipsDoNotOverlap.class)
    public record Bodies(
            @Valid @NotNull(message = "{actor.missing-convener}", groups = Publishable.class) @Nullable
            Agent convener,

            List<@Valid Membership> memberships,
            List<@Valid GovernanceBody> governance,
            List<@Valid WorkingGroup> workingGroups)
            implements HasMemberships {
        /**
         * Copies the lists; null becomes empty.
         *
         * @param convener who calls it together, or null
         * @param memberships the members of the coalition
         * @param governance its bodies
         * @param workingGroups its working groups
         */
        public Bodies {
            memberships = memberships == null ? List.of() : List.copyOf(memberships);
            governance = governance == null ? List.of() : List.copyOf(governance);
            workingGroups = workingGroups == null ? List.of() : List.copyOf(workingGroups);
        }
    }

    /**
     * A body that governs or advises a coalition.
     *
     * @param name what it is called
     * @param memberships who sits on it, past ones too
     */
    @Consistent(MembershipsDoNotOverlap.class)
    public record GovernanceBody(@PlainText String name, List<@Valid Membership> memberships)
            implements HasMemberships {
        /**
         * Copies the list; null becomes empty.
         *
         * @param name what it is called
         * @param memberships who sits on it
         * @throws IllegalArgumentException if the name is blank
         */
        public GovernanceBody {
            if (Objects.requireNonNull(name, "name").isBlank()) {
                throw new IllegalArgumentException(
                        "name '" + name + "' is blank, expected a name such as 'Advisory group'");
            }
            memberships = memberships == null ? List.of() : List.copyOf(memberships);
        }
    }

    /** Gathers the fields of a coalition; not thread-safe, may build more than once. */
    public static final class Builder {
        private final String id;
        private final Set<Kind> kinds;
        private @Nullable LocalizedText names;
        private @Nullable PartialDate launchedOn;
        private @Nullable String url;
        private final List<Principle> principles = new ArrayList<>();
        private @Nullable AreaOfAction embodiesArea;
        private final List<Origin> origins = new ArrayList<>();
        private @Nullable Agent convener;
        private final List<Membership> memberships = new ArrayList<>();
        private final List<GovernanceBody> governance = new ArrayList<>();
        private final List<WorkingGroup> workingGroups = new ArrayList<>();
        private final List<WorkPlanItem> workPlan = new ArrayList<>();

        private Builder(String id, Collection<Kind> kinds) {
            this.id = Objects.requireNonNull(id, "id");
            this.kinds = Set.copyOf(kinds);
        }

        /**
         * Sets the name.
         *
         * @param names the name by language, or null for none
         * @return this builder
         */
        public Builder names(@Nullable LocalizedText names) {
            this.names = names;
            return this;
        }

        /**
         * Sets when it began.
         *
         * @param launchedOn the date, or null for unknown
         * @return this builder
         */
        public Builder launchedOn(@Nullable PartialDate launchedOn) {
            this.launchedOn = launchedOn;
            return this;
        }

        /**
         * Sets its website.
         *
         * @param url the address, or null for none
         * @return this builder
         */
        public Builder url(@Nullable String url) {
            this.url = url;
            return this;
        }

        /**
         * Adds a principle.
         *
         * @param principle what it guides itself by
         * @return this builder
         */
        public Builder principle(Principle principle) {
            principles.add(principle);
            return this;
        }

        /**
         * Sets the area that the coalition is itself a measure of.
         *
         * @param area the area, or null for none
         * @return this builder
         */
        public Builder embodiesArea(@Nullable AreaOfAction area) {
            this.embodiesArea = area;
            return this;
        }

        /**
         * Adds a step on the way to it.
         *
         * @param origin where its idea comes from
         * @return this builder
         */
        public Builder origin(Origin origin) {
            origins.add(origin);
            return this;
        }

        /**
         * Sets who calls it together.
         *
         * @param convener who, or null for unknown
         * @return this builder
         */
        public Builder convener(@Nullable Agent convener) {
            this.convener = convener;
            return this;
        }

        /**
         * Adds a member.
         *
         * @param membership who, as what and when
         * @return this builder
         */
        public Builder membership(Membership membership) {
            memberships.add(membership);
            return this;
        }

        /**
         * Adds a body that governs or advises.
         *
         * @param body the body
         * @return this builder
         */
        public Builder governance(GovernanceBody body) {
            governance.add(body);
            return this;
        }

        /**
         * Adds a working group.
         *
         * @param group the group
         * @return this builder
         */
        public Builder workingGroup(WorkingGroup group) {
            workingGroups.add(group);
            return this;
        }

        /**
         * Adds something planned.
         *
         * @param item what is to be done
         * @return this builder
         */
        public Builder workPlan(WorkPlanItem item) {
            workPlan.add(item);
            return this;
        }

        /**
         * Makes the coalition.
         *
         * @return the coalition
         * @throws IllegalArgumentException if the id is blank or no kind is given
         */
        public Coalition build() {
            return new Coalition(
                    id,
                    new Charter(names, kinds, launchedOn, url, principles, embodiesArea, origins),
                    new Bodies(convener, memberships, governance, workingGroups),
                    workPlan);
        }
    }
}
