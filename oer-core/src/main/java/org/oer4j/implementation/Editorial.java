package org.oer4j.implementation;

import jakarta.validation.Valid;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.oer4j.resource.DeclaredLicense;
import org.oer4j.text.PlainText;
import org.oer4j.time.PartialDate;

/**
 * Where a record comes from, how far it has been edited, and how it hangs together with others. The group grows
 * with the model, so build it with {@link ImplementationRecord#builder}.
 *
 * @param editorialStatus how far it has been edited, or null
 * @param created when the record was made, or null
 * @param modified when the record was last changed, or null
 * @param provenance where its content comes from, or null
 * @param cycles the numbers of the monitoring cycles in which it was reported
 * @param relatedRecords the records it hangs together with
 */
public record Editorial(
        @Nullable Status editorialStatus,
        @Nullable Instant created,
        @Nullable Instant modified,
        @Valid @Nullable Provenance provenance,
        List<Integer> cycles,
        List<@Valid RelatedRecord> relatedRecords) {
    /**
     * Copies the collections; null becomes empty.
     *
     * @param editorialStatus how far it has been edited, or null
     * @param created when the record was made, or null
     * @param modified when the record was last changed, or null
     * @param provenance where its content comes from, or null
     * @param cycles the numbers of the monitoring cycles in which it was reported
     * @param relatedRecords the records it hangs together with
     * @throws IllegalArgumentException if a cycle is below one
     */
    public Editorial {
        cycles = cycles == null ? List.of() : List.copyOf(cycles);
        relatedRecords = relatedRecords == null ? List.of() : List.copyOf(relatedRecords);
        for (Integer cycle : cycles) {
            if (cycle < 1) {
                throw new IllegalArgumentException(
                        "the cycle " + cycle + " is none, expected 1 for the first or a later one");
            }
        }
    }

    /**
     * Where content comes from.
     *
     * @param source the document or system
     * @param retrieved when it was taken over, or null
     * @param license the licence of the content as stated, or null
     */
    public record Provenance(
            @PlainText String source,
            @Nullable PartialDate retrieved,
            @Valid @Nullable DeclaredLicense license) {
        /**
         * Refuses a blank source.
         *
         * @param source the document or system
         * @param retrieved when it was taken over, or null
         * @param license the licence of the content, or null
         * @throws IllegalArgumentException if the source is blank
         */
        public Provenance {
            if (Objects.requireNonNull(source, "source").isBlank()) {
                throw new IllegalArgumentException("source '" + source + "' is blank, expected a document or system");
            }
        }
    }

    /**
     * That a record hangs together with another, or with a commitment.
     *
     * @param relation how
     * @param id the id of the other
     */
    public record RelatedRecord(
            @Valid Relation relation, @PlainText String id) {
        /**
         * Refuses a blank id.
         *
         * @param relation how
         * @param id the id of the other
         * @throws IllegalArgumentException if the id is blank
         */
        public RelatedRecord {
            Objects.requireNonNull(relation, "relation");
            if (Objects.requireNonNull(id, "id").isBlank()) {
                throw new IllegalArgumentException("id '" + id + "' is blank, expected that of the other record");
            }
        }
    }

    /**
     * How a record hangs together with another. An open value (IATI code list RelatedActivityType, and what
     * reports need besides).
     *
     * @param code the code, in lower-case kebab case
     */
    public record Relation(@PlainText String code) {
        /** The other one is the whole of which this is a part. */
        public static final Relation PARENT = new Relation("parent");
        /** The other one is a part of this. */
        public static final Relation CHILD = new Relation("child");
        /** Both are parts of the same. */
        public static final Relation SIBLING = new Relation("sibling");
        /** This one takes the place of the other. */
        public static final Relation SUPERSEDES = new Relation("supersedes");
        /** Both say the same. */
        public static final Relation DUPLICATE_OF = new Relation("duplicate-of");
        /** The other one is the commitment that this one keeps. */
        public static final Relation FULFILS = new Relation("fulfils");
        /** This one rests on the other, such as a policy on another. */
        public static final Relation BASED_ON = new Relation("based-on");
        /**
         * Refuses a blank code.
         *
         * @param code the code
         * @throws IllegalArgumentException if the code is blank
         */
        public Relation {
            if (Objects.requireNonNull(code, "code").isBlank()) {
                throw new IllegalArgumentException("code '" + code + "' is blank, expected one such as 'parent'");
            }
        }

        /** Returns the code. */
        @Override
        public String toString() {
            return code;
        }
    }
    /**
     * The steps of the portal of the OER Dynamic Coalition.
     */
    public enum Status {
        /** Being written. */
        DRAFT,
        /** Being looked at. */
        REVIEW,
        /** For everybody. */
        PUBLISHED,
        /** Kept, no longer shown. */
        ARCHIVED;

        /**
         * Whether the portal lets a record go from here to there.
         *
         * @param next where to
         * @return true for a step of the portal: draft to review and back, draft or review to published, published to
         *     archived or back to draft, archived back to draft or published
         */
        public boolean mayBecome(Status next) {
            return switch (this) {
                case DRAFT -> next == REVIEW || next == PUBLISHED;
                case REVIEW -> next == PUBLISHED || next == DRAFT;
                case PUBLISHED -> next == ARCHIVED || next == DRAFT;
                case ARCHIVED -> next == DRAFT || next == PUBLISHED;
            };
        }
    }
}
