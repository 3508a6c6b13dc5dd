package org.oer4j.licensing.remix;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.oer4j.facts.FactTable;
import org.oer4j.licensing.License;

/**
 * The standard rules with the facts they read, and the ideas that are also asked about other uses than adaptations.
 *
 * @param clauses where each legal code says what
 * @param noGrant what grants nothing
 * @param notForNewWorks what cannot be put on a new work
 * @param noDerivatives NoDerivatives
 * @param shareAlike ShareAlike
 * @param survivingConditions conditions that stay on the source's part
 * @param copyleft copyleft of other stewards
 * @param mergeClause clauses that step back beside another licence
 * @param territory the Developing Nations limit
 * @param duties what a source asks for
 * @param software the families of software licences
 */
record RuleFacts(
        Clauses clauses,
        NoGrant noGrant,
        NotForNewWorks notForNewWorks,
        NoDerivatives noDerivatives,
        ShareAlike shareAlike,
        SurvivingConditions survivingConditions,
        Copyleft copyleft,
        MergeClause mergeClause,
        Territory territory,
        Duties duties,
        Set<String> software) {
    static RuleFacts load() {
        Clauses clauses = new Clauses();
        MergeClause mergeClause = new MergeClause(clauses);
        return new RuleFacts(
                clauses,
                new NoGrant(),
                new NotForNewWorks(clauses),
                new NoDerivatives(clauses),
                new ShareAlike(clauses),
                new SurvivingConditions(clauses),
                new Copyleft(clauses, mergeClause),
                mergeClause,
                new Territory(clauses),
                new Duties(clauses),
                softwareFamilies());
    }

    private static Set<String> softwareFamilies() {
        Set<String> families = new HashSet<>();
        for (FactTable.Row row : FactTable.load(
                        RuleFacts.class, "/META-INF/oer/software-licenses.tsv", "family", "source")
                .rows()) {
            families.add(row.required("family"));
        }
        return Collections.unmodifiableSet(families);
    }

    /** Whether a licence is made for programs, so that their results are ranked as software. */
    boolean isSoftware(License license) {
        return software.contains(license.family());
    }

    List<AdaptationRule> rules() {
        return List.of(
                noGrant,
                notForNewWorks,
                noDerivatives,
                new PublicDomain(clauses),
                new NoConditions(clauses),
                shareAlike,
                copyleft,
                mergeClause,
                new RelicensingWindow(clauses),
                new InvariantSections(clauses),
                new AdaptersLicense(clauses),
                new PermissiveLicense(clauses),
                territory,
                new StewardStatements(clauses),
                new RemainingDuties(clauses),
                survivingConditions);
    }

    List<UseRule> useRules() {
        return List.of(
                new NonCommercialUse(clauses, noGrant),
                new AdvertisingBan(clauses),
                new TechnicalMeasures(clauses),
                new Synchronization(clauses),
                new ClosedGroup(clauses, noDerivatives));
    }
}
