package org.oer4j.implementation;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.oer4j.conformance.Consistent;
import org.oer4j.resource.DeclaredLicense;
import org.oer4j.text.AbsoluteUri;
import org.oer4j.text.LocalizedText;
import org.oer4j.text.PlainText;
import org.oer4j.time.PartialDate;

/**
 * A law, policy or strategy, with what it says of open licences (12.a). The codes of type, scope, level and focus
 * are open: those of the OER World Map and its Policy Hub, or one's own.
 *
 * @param title what it is called
 * @param url where it is found, or null
 * @param documentType what it is, such as {@code legislation} or {@code strategy document}, or null
 * @param scope what it is about, such as {@code dedicated OER} or {@code ICT}, or null
 * @param governanceLevel who made it, from {@code multi-national} to {@code departmental}, or null
 * @param focus what it deals with
 * @param status whether it is in force, or null
 * @param adoptedOn when it was adopted, or null
 * @param endsOn when it ends, or null
 * @param openLicenseMandate whether it asks for open licences, or null
 * @param licensesNamed the licences that it names, as it names them
 * @param fundingAllocated whether money was set aside for it (12.a), or null
 * @param evaluationPlanned whether it is to be evaluated (12.a), or null
 * @param alignedWith the open policies with which it is aligned (12.e)
 * @param privacyProvisions whether it protects personal data (12.h), or null
 * @param basedOn the ids of the policies on which it rests
 */
@Consistent(PolicyEndsAfterAdoption.class)
public record PolicyDocument(
        @Valid LocalizedText title,
        @AbsoluteUri @Nullable String url,
        @PlainText @Nullable String documentType,
        @PlainText @Nullable String scope,
        @PlainText @Nullable String governanceLevel,
        List<@PlainText String> focus,
        @Nullable Status status,
        @Nullable PartialDate adoptedOn,
        @Nullable PartialDate endsOn,
        @Nullable OpenLicenseMandate openLicenseMandate,
        List<@Valid DeclaredLicense> licensesNamed,
        @Nullable Boolean fundingAllocated,
        @Nullable Boolean evaluationPlanned,
        Set<OpenPolicy> alignedWith,
        @Nullable Boolean privacyProvisions,
        List<@PlainText String> basedOn) {
    /**
     * Copies the collections; null becomes empty.
     *
     * @param title what it is called
     * @param url where it is found, or null
     * @param documentType what it is, such as {@code legislation} or {@code strategy document}, or null
     * @param scope what it is about, such as {@code dedicated OER} or {@code ICT}, or null
     * @param governanceLevel who made it, from {@code multi-national} to {@code departmental}, or null
     * @param focus what it deals with
     * @param status whether it is in force, or null
     * @param adoptedOn when it was adopted, or null
     * @param endsOn when it ends, or null
     * @param openLicenseMandate whether it asks for open licences, or null
     * @param licensesNamed the licences that it names, as it names them
     * @param fundingAllocated whether money was set aside for it (12.a), or null
     * @param evaluationPlanned whether it is to be evaluated (12.a), or null
     * @param alignedWith the open policies with which it is aligned (12.e)
     * @param privacyProvisions whether it protects personal data (12.h), or null
     * @param basedOn the ids of the policies on which it rests
     * @throws IllegalArgumentException if a code is blank
     */
    public PolicyDocument {
        Objects.requireNonNull(title, "title");
        focus = Codes.copy("focus", focus);
        licensesNamed = licensesNamed == null ? List.of() : List.copyOf(licensesNamed);
        Set<OpenPolicy> alignedWithCopy = EnumSet.noneOf(OpenPolicy.class);
        alignedWithCopy.addAll(alignedWith == null ? Set.of() : alignedWith);
        alignedWith = Collections.unmodifiableSet(alignedWithCopy);
        basedOn = Codes.copy("basedOn", basedOn);
    }

    /**
     * Begins a policy.
     *
     * @param title what it is called
     * @return a builder that holds nothing else
     */
    public static Builder builder(LocalizedText title) {
        return new Builder(title);
    }

    /**
     * Begins a changed copy.
     *
     * @return a builder that holds everything of this policy
     */
    public Builder toBuilder() {
        Builder builder = new Builder(title)
                .url(url)
                .documentType(documentType)
                .scope(scope)
                .governanceLevel(governanceLevel)
                .status(status)
                .adoptedOn(adoptedOn)
                .endsOn(endsOn)
                .openLicenseMandate(openLicenseMandate)
                .fundingAllocated(fundingAllocated)
                .evaluationPlanned(evaluationPlanned)
                .privacyProvisions(privacyProvisions);
        focus.forEach(builder::focus);
        licensesNamed.forEach(builder::licenseNamed);
        alignedWith.forEach(builder::alignedWith);
        basedOn.forEach(builder::basedOn);
        return builder;
    }

    /**
     * Whether it is in force (OER Policy Hub).
     */
    public enum Status {
        /** Not yet. */
        PROPOSED,
        /** Yes. */
        CURRENT,
        /** No longer. */
        ENDED
    }
    /**
     * What it asks for.
     */
    public enum OpenLicenseMandate {
        /** Open licences are a duty. */
        REQUIRED,
        /** Open licences are advised. */
        ENCOURAGED,
        /** It says nothing about open licences. */
        NONE
    }
    /**
     * The policies that item (e) of paragraph 12 names.
     */
    public enum OpenPolicy {
        /** Open Access. */
        OPEN_ACCESS,
        /** Open Data. */
        OPEN_DATA,
        /** Open Source Software. */
        OPEN_SOURCE_SOFTWARE,
        /** Open Science. */
        OPEN_SCIENCE
    }

    /** Gathers the fields of a policy; not thread-safe, may build more than once. */
    public static final class Builder {
        private final LocalizedText title;
        private @Nullable String url;
        private @Nullable String documentType;
        private @Nullable String scope;
        private @Nullable String governanceLevel;
        private final List<String> focus = new ArrayList<>();
        private @Nullable Status status;
        private @Nullable PartialDate adoptedOn;
        private @Nullable PartialDate endsOn;
        private @Nullable OpenLicenseMandate openLicenseMandate;
        private final List<DeclaredLicense> licensesNamed = new ArrayList<>();
        private @Nullable Boolean fundingAllocated;
        private @Nullable Boolean evaluationPlanned;
        private final Set<OpenPolicy> alignedWith = EnumSet.noneOf(OpenPolicy.class);
        private @Nullable Boolean privacyProvisions;
        private final List<String> basedOn = new ArrayList<>();

        private Builder(LocalizedText title) {
            this.title = Objects.requireNonNull(title, "title");
        }

        /**
         * Sets where it is found.
         *
         * @param url the value, or null for none
         * @return this builder
         */
        public Builder url(@Nullable String url) {
            this.url = url;
            return this;
        }

        /**
         * Sets what it is, such as {@code legislation} or {@code strategy document}.
         *
         * @param documentType the value, or null for none
         * @return this builder
         */
        public Builder documentType(@Nullable String documentType) {
            this.documentType = documentType;
            return this;
        }

        /**
         * Sets what it is about, such as {@code dedicated OER} or {@code ICT}.
         *
         * @param scope the value, or null for none
         * @return this builder
         */
        public Builder scope(@Nullable String scope) {
            this.scope = scope;
            return this;
        }

        /**
         * Sets who made it, from {@code multi-national} to {@code departmental}.
         *
         * @param governanceLevel the value, or null for none
         * @return this builder
         */
        public Builder governanceLevel(@Nullable String governanceLevel) {
            this.governanceLevel = governanceLevel;
            return this;
        }

        /**
         * Adds one focus: what it deals with.
         *
         * @param focus one more
         * @return this builder
         */
        public Builder focus(String focus) {
            this.focus.add(focus);
            return this;
        }

        /**
         * Sets whether it is in force.
         *
         * @param status the value, or null for none
         * @return this builder
         */
        public Builder status(@Nullable Status status) {
            this.status = status;
            return this;
        }

        /**
         * Sets when it was adopted.
         *
         * @param adoptedOn the value, or null for none
         * @return this builder
         */
        public Builder adoptedOn(@Nullable PartialDate adoptedOn) {
            this.adoptedOn = adoptedOn;
            return this;
        }

        /**
         * Sets when it ends.
         *
         * @param endsOn the value, or null for none
         * @return this builder
         */
        public Builder endsOn(@Nullable PartialDate endsOn) {
            this.endsOn = endsOn;
            return this;
        }

        /**
         * Sets whether it asks for open licences.
         *
         * @param openLicenseMandate the value, or null for none
         * @return this builder
         */
        public Builder openLicenseMandate(@Nullable OpenLicenseMandate openLicenseMandate) {
            this.openLicenseMandate = openLicenseMandate;
            return this;
        }

        /**
         * Adds one license named: the licences that it names, as it names them.
         *
         * @param licenseNamed one more
         * @return this builder
         */
        public Builder licenseNamed(DeclaredLicense licenseNamed) {
            licensesNamed.add(licenseNamed);
            return this;
        }

        /**
         * Sets whether money was set aside for it (12.a).
         *
         * @param fundingAllocated the value, or null for none
         * @return this builder
         */
        public Builder fundingAllocated(@Nullable Boolean fundingAllocated) {
            this.fundingAllocated = fundingAllocated;
            return this;
        }

        /**
         * Sets whether it is to be evaluated (12.a).
         *
         * @param evaluationPlanned the value, or null for none
         * @return this builder
         */
        public Builder evaluationPlanned(@Nullable Boolean evaluationPlanned) {
            this.evaluationPlanned = evaluationPlanned;
            return this;
        }

        /**
         * Adds one aligned with: the open policies with which it is aligned (12.e).
         *
         * @param alignedWith one more
         * @return this builder
         */
        public Builder alignedWith(OpenPolicy alignedWith) {
            this.alignedWith.add(alignedWith);
            return this;
        }

        /**
         * Sets whether it protects personal data (12.h).
         *
         * @param privacyProvisions the value, or null for none
         * @return this builder
         */
        public Builder privacyProvisions(@Nullable Boolean privacyProvisions) {
            this.privacyProvisions = privacyProvisions;
            return this;
        }

        /**
         * Adds one based on: the ids of the policies on which it rests.
         *
         * @param basedOn one more
         * @return this builder
         */
        public Builder basedOn(String basedOn) {
            this.basedOn.add(basedOn);
            return this;
        }

        /**
         * Makes the policy.
         *
         * @return the policy
         * @throws IllegalArgumentException if a code is blank
         */
        public PolicyDocument build() {
            return new PolicyDocument(
                    title,
                    url,
                    documentType,
                    scope,
                    governanceLevel,
                    focus,
                    status,
                    adoptedOn,
                    endsOn,
                    openLicenseMandate,
                    licensesNamed,
                    fundingAllocated,
                    evaluationPlanned,
                    alignedWith,
                    privacyProvisions,
                    basedOn);
        }
    }
}
