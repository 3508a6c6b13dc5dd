package org.oer4j.licensing.audit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.oer4j.conformance.Finding;
import org.oer4j.licensing.License;
import org.oer4j.licensing.openness.Openness;
import org.oer4j.licensing.recognition.Recognition;
import org.oer4j.resource.DeclaredLicense;

/** A licence statement as records make it, and everything that follows from it whichever record makes it. */
final class Statement {
    /** Not kept in memory; has to be read again with the record. */
    static final int NOT_KEPT = -1;

    /** As the record states it, or null. */
    final @Nullable DeclaredLicense stated;
    /** As stated, where that says anything at all. */
    final @Nullable DeclaredLicense declared;

    final Recognition recognition;
    final Openness openness;
    final List<Issue> issues;
    /** The licences it may mean; none where it says nothing that is known, or offers a choice. */
    final List<License> candidates;

    final String licenseKey;
    final String versionKey;
    final String family;

    /** What the credits lack, by what they have. */
    final Map<Integer, List<Issue>> credits = new HashMap<>();

    final Tallies.Counts counts = new Tallies.Counts();
    int number = NOT_KEPT;

    Statement(
            @Nullable DeclaredLicense stated,
            boolean silent,
            Recognition recognition,
            List<License> candidates,
            Openness openness,
            List<Issue> issues) {
        this.stated = stated;
        this.declared = silent ? null : stated;
        this.recognition = recognition;
        this.candidates = candidates;
        this.openness = openness;
        this.issues = issues;
        License exact = recognition instanceof Recognition.Exact one ? one.license() : null;
        this.licenseKey =
                exact == null ? kind(declared, recognition) : exact.id().value();
        this.versionKey = exact == null || exact.version() == null
                ? "none"
                : exact.version().toString();
        this.family = exact != null
                ? exact.family()
                : recognition instanceof Recognition.Ambiguous ambiguous && ambiguous.family() != null
                        ? ambiguous.family()
                        : "none";
    }

    private static String kind(@Nullable DeclaredLicense declared, Recognition recognition) {
        if (declared == null) {
            return "missing";
        }
        if (recognition instanceof Recognition.Ambiguous ambiguous) {
            return ambiguous.family() == null ? "ambiguous" : "ambiguous:" + ambiguous.family();
        }
        if (recognition instanceof Recognition.NotALicense statement && statement.status() != null) {
            return statement.status().id().value();
        }
        return recognition instanceof Recognition.Choice ? "choice" : recognition.code();
    }

    /** The only licence that it can mean, or null. */
    @Nullable
    License license() {
        return recognition instanceof Recognition.Exact exact ? exact.license() : null;
    }

    /** Whether something is known of what it permits. */
    boolean isKnown() {
        return recognition instanceof Recognition.Choice || !candidates.isEmpty();
    }

    /** What a finding calls it: the licence's name where that is certain, else what is stated. */
    String name() {
        License exact = license();
        if (exact != null) {
            return exact.names().shortName();
        }
        return declared == null ? "" : stated(declared);
    }

    static String stated(DeclaredLicense declared) {
        return Finding.echo(String.join(" / ", declared.notations()));
    }

    /** Orders statements by what they say, never by when they were met. */
    static int compare(Statement one, Statement other) {
        return one.sortKey().compareTo(other.sortKey());
    }

    private String sortKey() {
        return stated == null ? "" : stated.uri() + "\n" + stated.assertedAs();
    }
}
