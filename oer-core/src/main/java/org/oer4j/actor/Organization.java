package org.oer4j.actor;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.oer4j.conformance.Consistent;
import org.oer4j.conformance.Credited;
import org.oer4j.conformance.NativeName;
import org.oer4j.conformance.Publishable;
import org.oer4j.place.CountryCode;
import org.oer4j.place.Subdivision;
import org.oer4j.text.AbsoluteUri;
import org.oer4j.text.LocalizedText;
import org.oer4j.text.PlainText;

/**
 * A school, publisher, ministry or other body that is credited or takes part ({@code schema:Organization}).
 *
 * <p>To credit one, {@link #named} is enough; to publish one by itself, say what it is and which groups of stakeholders
 * it belongs to.
 *
 * @param name the name to credit; empty only while no more than the id is known
 * @param id the ROR id as a URI, or another URI, or null
 * @param profile what it is
 * @param standing its country, its stakeholder groups, and how it stands to UNESCO
 */
@Consistent(IdentifierOfAgent.class)
public record Organization(
        @PlainText
        @NotBlank(
                message = "{actor.missing-name}",
                groups = {Publishable.class, Credited.class})
        String name,

        @AbsoluteUri @Nullable String id,
        @Valid @NativeName(NativeName.SAME_OBJECT) OrganizationProfile profile,
        @Valid @NativeName(NativeName.SAME_OBJECT) OrganizationStanding standing)
        implements Agent {
    /**
     * Refuses an organization of whom nothing is known.
     *
     * @param name the name to credit
     * @param id the URI, or null
     * @param profile what it is
     * @param standing where it stands
     * @throws IllegalArgumentException if name and id are both blank
     */
    public Organization {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(profile, "profile");
        Objects.requireNonNull(standing, "standing");
        if (name.isBlank() && (id == null || id.isBlank())) {
            throw new IllegalArgumentException(
                    "name '" + name + "' and id '" + id + "' are both blank, expected at least one of them");
        }
    }

    /**
     * An organization to credit.
     *
     * @param name the name to credit
     * @param id the URI, or null
     * @throws IllegalArgumentException if both are blank
     */
    public Organization(String name, @Nullable String id) {
        this(name, id, OrganizationProfile.UNKNOWN, OrganizationStanding.UNKNOWN);
    }

    /**
     * An organization of that name.
     *
     * @param name the name to credit
     * @return the organization
     * @throws IllegalArgumentException if the name is blank
     */
    public static Organization named(String name) {
        return new Organization(name, null);
    }

    /**
     * Begins an organization.
     *
     * @param name the name to credit
     * @return a builder that holds nothing else
     */
    public static Builder builder(String name) {
        return new Builder(name);
    }

    /**
     * Begins a changed copy.
     *
     * @return a builder that holds everything of this organization
     */
    public Builder toBuilder() {
        return new Builder(name)
                .id(id)
                .names(profile.names())
                .acronym(profile.acronym())
                .type(profile.type())
                .url(profile.url())
                .identifiers(profile.identifiers())
                .parent(profile.parent())
                .contact(profile.contact())
                .country(standing.country())
                .subdivision(standing.subdivision())
                .stakeholderGroups(standing.stakeholderGroups())
                .unescoStatus(standing.unescoStatus());
    }

    /** Gathers the fields of an organization; not thread-safe, may build more than once. */
    public static final class Builder {
        private final String name;
        private @Nullable String id;
        private @Nullable LocalizedText names;
        private @Nullable String acronym;
        private @Nullable OrganizationType type;
        private @Nullable String url;
        private final List<Identifier> identifiers = new ArrayList<>();
        private @Nullable Organization parent;
        private @Nullable ContactPoint contact;
        private @Nullable CountryCode country;
        private @Nullable Subdivision subdivision;
        private final List<String> stakeholderGroups = new ArrayList<>();
        private @Nullable UnescoStatus unescoStatus;

        private Builder(String name) {
            this.name = Objects.requireNonNull(name, "name");
        }

        /**
         * Sets what identifies it.
         *
         * @param id the ROR id as a URI, or another URI, or null for none
         * @return this builder
         */
        public Builder id(@Nullable String id) {
            this.id = id;
            return this;
        }

        /**
         * Sets the name in several languages.
         *
         * @param names the names, or null for none
         * @return this builder
         */
        public Builder names(@Nullable LocalizedText names) {
            this.names = names;
            return this;
        }

        /**
         * Sets the short form of the name.
         *
         * @param acronym the short form, or null for none
         * @return this builder
         */
        public Builder acronym(@Nullable String acronym) {
            this.acronym = acronym;
            return this;
        }

        /**
         * Sets what kind of organization it is.
         *
         * @param type the type, or null for unknown
         * @return this builder
         */
        public Builder type(@Nullable OrganizationType type) {
            this.type = type;
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
         * Adds what a registry calls it.
         *
         * @param scheme the registry, such as {@link Identifier#ROR}
         * @param value the identifier
         * @return this builder
         */
        public Builder identifier(String scheme, String value) {
            identifiers.add(new Identifier(scheme, value));
            return this;
        }

        /**
         * Replaces all that registries call it.
         *
         * @param identifiers the identifiers
         * @return this builder
         */
        public Builder identifiers(List<Identifier> identifiers) {
            replace(this.identifiers, identifiers);
            return this;
        }

        /**
         * Sets the organization it belongs to.
         *
         * @param parent the organization, or null for none
         * @return this builder
         */
        public Builder parent(@Nullable Organization parent) {
            this.parent = parent;
            return this;
        }

        /**
         * Sets how to reach it.
         *
         * @param contact the office, or null for none
         * @return this builder
         */
        public Builder contact(@Nullable ContactPoint contact) {
            this.contact = contact;
            return this;
        }

        /**
         * Sets its country.
         *
         * @param country the country, or null for none
         * @return this builder
         */
        public Builder country(@Nullable CountryCode country) {
            this.country = country;
            return this;
        }

        /**
         * Sets the part of the country.
         *
         * @param subdivision the part, or null for none
         * @return this builder
         */
        public Builder subdivision(@Nullable Subdivision subdivision) {
            this.subdivision = subdivision;
            return this;
        }

        /**
         * Adds a group of stakeholders.
         *
         * @param code the group's code
         * @return this builder
         */
        public Builder stakeholderGroup(String code) {
            stakeholderGroups.add(code);
            return this;
        }

        /**
         * Replaces all groups of stakeholders.
         *
         * @param codes the groups' codes
         * @return this builder
         */
        public Builder stakeholderGroups(List<String> codes) {
            replace(stakeholderGroups, codes);
            return this;
        }

        /**
         * Sets how it stands to UNESCO.
         *
         * @param status the status, or null for unknown
         * @return this builder
         */
        public Builder unescoStatus(@Nullable UnescoStatus status) {
            this.unescoStatus = status;
            return this;
        }

        /**
         * Makes the organization.
         *
         * @return the organization
         * @throws IllegalArgumentException if name and id are both blank
         */
        public Organization build() {
            return new Organization(
                    name,
                    id,
                    new OrganizationProfile(names, acronym, type, url, identifiers, parent, contact),
                    new OrganizationStanding(country, subdivision, stakeholderGroups, unescoStatus));
        }

        // copied first: the caller may hand back the very list
        private static <T> void replace(List<T> target, List<? extends T> source) {
            List<T> copy = List.copyOf(source);
            target.clear();
            target.addAll(copy);
        }
    }
}
