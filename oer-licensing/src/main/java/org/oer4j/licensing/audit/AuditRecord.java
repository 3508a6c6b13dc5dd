package org.oer4j.licensing.audit;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.oer4j.resource.DeclaredLicense;
import org.oer4j.resource.Derivation;
import org.oer4j.resource.LearningResource;
import org.oer4j.resource.RelatedWork;

/**
 * The part of a resource's metadata that an audit looks at. Whoever has the whole resource gives that to the audit; whoever
 * reads millions of records reads only this.
 *
 * @param id what identifies the resource
 * @param location where the record was found, such as a file and a line, or null; findings repeat it
 * @param license the licence as stated, or null
 * @param isBasedOn the sources it was made from
 * @param hasPart ids of the resources it consists of, in order
 * @param parts works that are described with it and stand in it
 * @param facts what else is looked at
 */
public record AuditRecord(
        String id,
        @Nullable String location,
        @Nullable DeclaredLicense license,
        List<Derivation> isBasedOn,
        List<String> hasPart,
        List<RelatedWork> parts,
        AuditFacts facts) {
    /**
     * Copies the lists; null becomes empty.
     *
     * @param id what identifies the resource
     * @param location where the record was found, or null
     * @param license the licence as stated, or null
     * @param isBasedOn the sources it was made from
     * @param hasPart ids of the resources it consists of
     * @param parts works that stand in it
     * @param facts what else is looked at
     * @throws IllegalArgumentException if {@code id} is blank
     */
    public AuditRecord {
        Objects.requireNonNull(facts, "facts");
        if (Objects.requireNonNull(id, "id").isBlank()) {
            throw new IllegalArgumentException("id '" + id + "' is blank, expected what identifies the resource");
        }
        isBasedOn = isBasedOn == null ? List.of() : List.copyOf(isBasedOn);
        hasPart = hasPart == null ? List.of() : List.copyOf(hasPart);
        parts = parts == null ? List.of() : List.copyOf(parts);
    }

    /**
     * What an audit looks at in a resource.
     *
     * @param resource the resource
     * @return the record, without a location
     */
    public static AuditRecord of(LearningResource resource) {
        return new AuditRecord(
                resource.id(),
                null,
                resource.license(),
                resource.isBasedOn(),
                resource.hasPart(),
                resource.relations().parts(),
                AuditFacts.of(resource));
    }

    /**
     * This record with where it was found.
     *
     * @param place for example a file and a line, or null
     * @return a new record
     */
    public AuditRecord at(@Nullable String place) {
        return new AuditRecord(id, place, license, isBasedOn, hasPart, parts, facts);
    }
}
