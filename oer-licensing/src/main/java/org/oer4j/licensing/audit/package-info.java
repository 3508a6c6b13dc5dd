/**
 * What in a repository is not what it says? Start at {@link org.oer4j.licensing.audit.RepositoryAudit}: it takes records, one
 * after the other, and gives an {@link org.oer4j.licensing.audit.AuditResult} with findings and counts. {@link
 * org.oer4j.licensing.audit.AuditMessages} makes sentences of them.
 *
 * <p>A record is looked at by itself when it comes ({@code LicenseIssues}, {@code CreditIssues}, {@code FactIssues}), and kept
 * as a few numbers ({@code Lineage}). At the end records are linked by id ({@code Links}), each is held against its sources
 * and parts ({@code SourceCheck}, with the answers of the rule engine in {@code Verdicts}), and chains are followed ({@code
 * Ancestry}). The rules are those of other packages where these have them, asked once for each distinct statement; the others
 * are rows of {@code META-INF/oer/audit-rules.tsv} with sentences, cases and a place in {@code docs/audit-rules.md}.
 */
@NullMarked
package org.oer4j.licensing.audit;

import org.jspecify.annotations.NullMarked;
