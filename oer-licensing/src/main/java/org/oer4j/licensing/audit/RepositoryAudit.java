package org.oer4j.licensing.audit;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.oer4j.conformance.CheckContext;
import org.oer4j.conformance.ObjectRule;
import org.oer4j.licensing.attribution.AttributionDuties;
import org.oer4j.licensing.recognition.LicenseRecognizer;
import org.oer4j.licensing.remix.RemixEvaluator;
import org.oer4j.resource.DeclaredLicense;
import org.oer4j.resource.LearningResource;

/**
 * Audits a repository: what in the collection is not what it says? Takes records one after the other, in any order, and gives
 * what it found at the end: findings on each record, on each record and its sources, on chains of records, and counts.
 *
 * <pre>{@code
 * try (RepositoryAudit audit = RepositoryAudit.of(recognizer, evaluator, AuditProfile.on(asOf), directory)) {
 *     records.forEach(audit::accept);
 *     AuditResult result = audit.result();
 *     result.forEach(finding -> write(finding));
 * }
 * }</pre>
 *
 * <p>One audit is for one thread. Several threads have an audit each and {@linkplain #combine combine} them; however the
 * records are shared out and in whatever order they come, the result is the same. Memory holds about 64 bytes a record and 32 bytes
 * a reference between records, and what a bounded number of licence statements means; the rest is in temporary files.
 *
 * <p>Information, not legal advice.
 */
public final class RepositoryAudit implements AutoCloseable {
    /** The licence under which {@link AuditStatistics#relicensing} thinks a source put: the one most adaptations can bear. */
    private static final DeclaredLicense RELICENSED =
            DeclaredLicense.ofUri("https://creativecommons.org/licenses/by/4.0/");

    private static final int IN_MEMORY = 1 << 14;

    private final AuditProfile profile;
    private final boolean needsResources;
    private final RemixEvaluator evaluator;
    private final Scratch scratch;
    private final RecordFiles files;
    private final Findings findings;
    private final Tallies tallies;
    private final SpilledCounts blocked;
    private final Statements statements;
    private final FactIssues facts;
    private final CreditIssues credits;
    private final Lineage lineage;
    private final List<Issue> issues = new ArrayList<>();
    private boolean finished;

    private RepositoryAudit(
            LicenseRecognizer recognizer,
            RemixEvaluator evaluator,
            AuditProfile profile,
            Path directory,
            int inMemory) {
        this.profile = profile;
        this.needsResources = profile.rules().stream().anyMatch(rule -> rule.appliesTo() == LearningResource.class);
        this.evaluator = evaluator;
        this.scratch = new Scratch(directory);
        this.files = new RecordFiles(scratch);
        this.findings = new Findings(scratch, profile.without(), inMemory);
        this.tallies = new Tallies(scratch, inMemory);
        this.blocked = new SpilledCounts(scratch, inMemory);
        LicenseIssues licenses = new LicenseIssues(recognizer, evaluator, profile);
        this.statements = new Statements(licenses, inMemory);
        this.facts = new FactIssues(licenses.opennessRules(), profile.context());
        this.credits = new CreditIssues(AttributionDuties.standard());
        this.lineage = new Lineage(statements, files);
    }

    /**
     * An audit that has seen nothing yet.
     *
     * @param recognizer reads what records say about licences
     * @param evaluator judges adaptations, over the same catalogue
     * @param profile what the repository is measured against
     * @param directory an existing directory for temporary files, which are deleted when the audit is closed; about 100 bytes
     *     a record and 100 to 500 bytes a finding
     * @return the audit
     */
    public static RepositoryAudit of(
            LicenseRecognizer recognizer, RemixEvaluator evaluator, AuditProfile profile, Path directory) {
        return of(recognizer, evaluator, profile, directory, IN_MEMORY);
    }

    /** An audit that holds so many findings, names and statements in memory, and others on disk. */
    static RepositoryAudit of(
            LicenseRecognizer recognizer,
            RemixEvaluator evaluator,
            AuditProfile profile,
            Path directory,
            int inMemory) {
        return new RepositoryAudit(
                Objects.requireNonNull(recognizer, "recognizer"),
                Objects.requireNonNull(evaluator, "evaluator"),
                Objects.requireNonNull(profile, "profile"),
                Objects.requireNonNull(directory, "directory"),
                inMemory);
    }

    /**
     * Takes a resource.
     *
     * @param resource the resource
     * @throws IllegalStateException if the result was already asked for
     */
    public void accept(LearningResource resource) {
        accept(resource, null);
    }

    /**
     * Takes a resource.
     *
     * @param resource the resource
     * @param location where it was found, such as a file and a line, or null; findings repeat it
     * @throws IllegalStateException if the result was already asked for
     */
    public void accept(LearningResource resource, @Nullable String location) {
        AuditRecord record = AuditRecord.of(resource).at(location);
        take(record);
        for (ObjectRule<?> rule : profile.rules()) {
            ask(rule, resource, record);
        }
    }

    /**
     * Takes what is looked at in a resource.
     *
     * @param record the record
     * @throws IllegalStateException if the result was already asked for, or the profile has a rule over {@link
     *     LearningResource}, which cannot be asked about this
     */
    public void accept(AuditRecord record) {
        if (needsResources) {
            throw new IllegalStateException(
                    "the profile has rules over LearningResource, expected whole resources instead of AuditRecord");
        }
        take(record);
    }

    private void take(AuditRecord record) {
        if (finished) {
            throw new IllegalStateException("the result of this audit was asked for, expected records before that");
        }
        Statement statement = statements.of(record.license());
        tallies.add(record, statement);
        lineage.add(record, statement);
        report(record, statement.issues);
        if (statement.isKnown()) {
            report(record, credits.ofRecord(statement, CreditIssues.held(record.facts())));
        }
        facts.add(record.facts(), issues);
        report(record, issues);
        issues.clear();
        for (ObjectRule<?> rule : profile.rules()) {
            ask(rule, record, record);
        }
    }

    private void report(AuditRecord record, List<Issue> found) {
        for (int i = 0; i < found.size(); i++) {
            findings.add(record.id(), record.location(), found.get(i));
        }
    }

    private <T> void ask(ObjectRule<T> rule, Object object, AuditRecord record) {
        if (rule.appliesTo().isInstance(object)) {
            CheckContext context = profile.context();
            rule.check(
                    rule.appliesTo().cast(object),
                    context,
                    finding -> findings.add(record.id(), record.location(), Issue.of(finding)));
        }
    }

    /**
     * Takes over everything that another audit with the same profile has taken. The other takes nothing more, and need not be
     * closed.
     *
     * @param other the other audit
     * @return this audit
     * @throws IllegalArgumentException if the other has another profile, or is this one
     * @throws IllegalStateException if the result of one of them was already asked for
     */
    public RepositoryAudit combine(RepositoryAudit other) {
        if (other == this || !other.profile.equals(profile)) {
            throw new IllegalArgumentException(
                    "the other audit has another profile, or is this one; expected one of the"
                            + " same profile that took other records");
        }
        if (finished || other.finished) {
            throw new IllegalStateException("the result of an audit was asked for, expected to combine before that");
        }
        other.finished = true;
        other.drain();
        int[] numbers = new int[other.statements.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = statements.adopt(other.statements.get(i));
        }
        long shift = files.addAll(other.files);
        lineage.addAll(other.lineage, numbers, shift);
        findings.addAll(other.findings);
        tallies.addAll(other.tallies);
        blocked.addAll(other.blocked);
        scratch.addAll(other.scratch);
        return this;
    }

    private void drain() {
        for (int i = 0; i < statements.size(); i++) {
            tallies.drain(statements.get(i));
        }
    }

    /**
     * Looks at the records together and gives what was found. The audit takes nothing more; the result can be read until the
     * audit is closed.
     *
     * @return the result
     * @throws IllegalStateException if it was asked for already
     */
    public AuditResult result() {
        if (finished) {
            throw new IllegalStateException("the result of this audit was asked for already, expected to ask once");
        }
        finished = true;
        drain();
        Statement relicensed = statements.of(RELICENSED);
        Links links = new Links(lineage);
        SourceCheck sources = new SourceCheck(
                lineage,
                links,
                new Verdicts(evaluator),
                credits,
                findings,
                blocked,
                relicensed.license() == null ? null : relicensed);
        new Namesakes(lineage, links, findings).report();
        BitSet breaches = new BitSet();
        for (int node = 0; node < lineage.size(); node++) {
            if (sources.check(node)) {
                breaches.set(links.head(node));
            }
        }
        new Ancestry(lineage, links, breaches, findings, sources).report();
        return new AuditResult(findings, tallies.statistics(findings.counts(), blocked));
    }

    /** Deletes the temporary files. */
    @Override
    public void close() {
        finished = true;
        files.close();
        scratch.close();
    }
}
