package org.oer4j.implementation;

import jakarta.validation.Valid;
import java.util.Objects;
import org.oer4j.conformance.Consistent;
import org.oer4j.conformance.NativeName;
import org.oer4j.conformance.Publishable;
import org.oer4j.text.LocalizedText;
import org.oer4j.text.PlainText;

/**
 * Something that is done to bring the Recommendation about: a law, a programme, a repository, as a state or an
 * organization reports it.
 *
 * <p>A draft may be incomplete: the group {@code Default} finds what contradicts itself, {@link Publishable} what
 * is missing. Warnings, and rules with thresholds, are in {@link ImplementationRules}.
 *
 * <pre>{@code
 * ImplementationRecord.builder("https://example.org/r/1", LocalizedText.of("en", "Open textbooks for all schools"))
 *         .kind(General.Kind.PROGRAMME)
 *         .lead(Organization.named("Ministry of Education"))
 *         .level(Level.NATIONAL)
 *         .country(CountryCode.of("KE"))
 *         .area(AreaOfAction.SUPPORTIVE_POLICY)
 *         .action(ProvisionRef.parse("12(a)"))
 *         .actualStart(PartialDate.of(2021, 3))
 *         .status(Progress.Status.ONGOING)
 *         .build();
 * }</pre>
 *
 * @param id what identifies it
 * @param general what it is and who answers for it
 * @param scope where it takes place and for whom
 * @param alignment what of the Recommendation it brings about
 * @param progress when it should and did happen, and where it stands
 * @param finances its money
 * @param results what came of it
 * @param appraisal what speaks for it and what was learnt
 * @param editorial where the record comes from
 */
@Consistent(
        value = {EvidenceRules.CompletedIsEvidenced.class, ScopeRules.InstitutionNamed.class},
        groups = Publishable.class)
public record ImplementationRecord(
        @PlainText String id,
        @Valid @NativeName(NativeName.SAME_OBJECT) General general,
        @Valid @NativeName(NativeName.SAME_OBJECT) Scope scope,
        @Valid @NativeName(NativeName.SAME_OBJECT) Alignment alignment,
        @Valid @NativeName(NativeName.SAME_OBJECT) Progress progress,
        @Valid @NativeName(NativeName.SAME_OBJECT) Finances finances,
        @Valid @NativeName(NativeName.SAME_OBJECT) Results results,
        @Valid @NativeName(NativeName.SAME_OBJECT) Appraisal appraisal,
        @Valid @NativeName(NativeName.SAME_OBJECT) Editorial editorial) {
    /**
     * Refuses what has no meaning.
     *
     * @param id what identifies it
     * @param general what it is and who answers for it
     * @param scope where it takes place and for whom
     * @param alignment what of the Recommendation it brings about
     * @param progress when it should and did happen, and where it stands
     * @param finances its money
     * @param results what came of it
     * @param appraisal what speaks for it and what was learnt
     * @param editorial where the record comes from
     * @throws IllegalArgumentException if the id is blank
     */
    public ImplementationRecord {
        if (Objects.requireNonNull(id, "id").isBlank()) {
            throw new IllegalArgumentException("id '" + id + "' is blank, expected an id, best the web address");
        }
        Objects.requireNonNull(general, "general");
        Objects.requireNonNull(scope, "scope");
        Objects.requireNonNull(alignment, "alignment");
        Objects.requireNonNull(progress, "progress");
        Objects.requireNonNull(finances, "finances");
        Objects.requireNonNull(results, "results");
        Objects.requireNonNull(appraisal, "appraisal");
        Objects.requireNonNull(editorial, "editorial");
    }

    /**
     * Begins a record.
     *
     * @param id what identifies it
     * @param title what it is called
     * @return a builder that holds nothing else
     */
    public static ImplementationRecordBuilder builder(String id, LocalizedText title) {
        return new ImplementationRecordBuilder(id, title);
    }

    /**
     * Begins a changed copy.
     *
     * @return a builder that holds everything of this record
     */
    public ImplementationRecordBuilder toBuilder() {
        return ImplementationRecordBuilder.of(this);
    }
}
