package org.oer4j.licensing.audit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.oer4j.citation.ClauseRef;
import org.oer4j.conformance.CheckContext;
import org.oer4j.conformance.Finding;
import org.oer4j.conformance.ObjectRule;
import org.oer4j.licensing.License;
import org.oer4j.licensing.LicenseKind;
import org.oer4j.licensing.LicenseStatus;
import org.oer4j.licensing.Reason;
import org.oer4j.licensing.Verdict;
import org.oer4j.licensing.conformance.OerProfile;
import org.oer4j.licensing.openness.Openness;
import org.oer4j.licensing.openness.OpennessAssessment;
import org.oer4j.licensing.recognition.LicenseRecognizer;
import org.oer4j.licensing.recognition.Missing;
import org.oer4j.licensing.recognition.Recognition;
import org.oer4j.licensing.remix.LicensePolicy;
import org.oer4j.licensing.remix.RemixEvaluator;
import org.oer4j.resource.DeclaredLicense;
import org.oer4j.resource.LearningResource;

/** Reads a licence statement and says what is wrong with it, whichever record makes it. */
final class LicenseIssues {
    private static final String POINTER = "/license";
    /** What a statement itself shows, rather than a text of law. */
    private static final ClauseRef STATEMENT = ClauseRef.of("license as stated", "");

    private static final int SHOWN = 5;

    private final LicenseRecognizer recognizer;
    private final List<LicensePolicy> policies;
    private final List<ObjectRule<LearningResource>> openness;
    private final CheckContext context;

    LicenseIssues(LicenseRecognizer recognizer, RemixEvaluator evaluator, AuditProfile profile) {
        this.recognizer = recognizer;
        this.policies = profile.policies();
        this.openness = OerProfile.of(recognizer, evaluator)
                .withNonCommercial(profile.nonCommercial())
                .rules();
        this.context = profile.context();
    }

    LicenseRecognizer recognizer() {
        return recognizer;
    }

    /** The rules on what is called an open educational resource. */
    List<ObjectRule<LearningResource>> opennessRules() {
        return openness;
    }

    Statement read(@Nullable DeclaredLicense declared) {
        Recognition recognition = recognizer.recognize(declared);
        boolean silent = declared == null || saysNothing(recognition);
        List<License> candidates = silent ? List.of() : candidates(recognition);
        List<Issue> issues = new ArrayList<>();
        if (declared == null || silent) {
            issues.add(AuditRules.issue("audit.license-missing", POINTER));
        } else {
            notation(declared, recognition, issues);
            if (!(recognition instanceof Recognition.Unknown || recognition instanceof Recognition.Contradiction)) {
                closed(declared, issues);
                policies.forEach(policy -> policy(policy, declared, recognition, candidates, issues));
            }
        }
        Openness open = silent
                ? Openness.UNDETERMINED
                : OpennessAssessment.of(recognition).recommendation().openness();
        return new Statement(declared, silent, recognition, candidates, open, List.copyOf(issues));
    }

    private static boolean saysNothing(Recognition recognition) {
        return recognition instanceof Recognition.NotALicense statement
                && statement.status() != null
                && statement.status().kind() == LicenseKind.NO_ASSERTION;
    }

    private static List<License> candidates(Recognition recognition) {
        if (recognition instanceof Recognition.Exact exact) {
            return List.of(exact.license());
        }
        if (recognition instanceof Recognition.Ambiguous ambiguous) {
            return ambiguous.candidates();
        }
        License status = recognition instanceof Recognition.NotALicense statement ? statement.status() : null;
        return status == null ? List.of() : List.of(status);
    }

    private static void notation(DeclaredLicense declared, Recognition recognition, List<Issue> issues) {
        String stated = Statement.stated(declared);
        List<Reason> why = List.of(new Reason(recognition.rule(), STATEMENT, List.of()));
        if (recognition instanceof Recognition.Exact exact) {
            exact(declared, exact.license(), issues);
        } else if (recognition instanceof Recognition.Ambiguous ambiguous) {
            List<AuditRepair> settle = settle(stated, ambiguous.candidates());
            boolean version = ambiguous.missing() == Missing.VERSION;
            String rule = version ? "audit.license-version-missing" : "audit.license-ambiguous";
            issues.add(AuditRules.because(why, settle, rule, POINTER, stated));
        } else if (recognition instanceof Recognition.Contradiction contradiction) {
            String claims = contradiction.claims().stream()
                    .map(claim -> claim.fold(license -> license.names().shortName(), Recognition::code))
                    .distinct()
                    .collect(Collectors.joining(", "));
            issues.add(AuditRules.because(
                    why, List.of(), "audit.license-contradictory", POINTER, stated, Finding.echo(claims)));
        } else if (recognition instanceof Recognition.NotALicense) {
            issues.add(AuditRules.because(why, List.of(), "audit.not-a-license", POINTER, stated));
        } else if (recognition instanceof Recognition.Unknown) {
            issues.add(AuditRules.because(why, List.of(), "audit.license-unknown", POINTER, stated));
        }
    }

    private static List<AuditRepair> settle(String stated, List<License> candidates) {
        if (candidates.isEmpty()) {
            return List.of();
        }
        String names = candidates.stream()
                .limit(SHOWN)
                .map(license -> license.names().shortName())
                .collect(Collectors.joining(", "));
        int more = candidates.size() - SHOWN;
        return List.of(
                more <= 0
                        ? AuditRepair.of("repair.state-license", stated, names)
                        : AuditRepair.of("repair.state-license-many", stated, names, String.valueOf(more)));
    }

    private static void exact(DeclaredLicense declared, License license, List<Issue> issues) {
        if (license.registration().status() == LicenseStatus.RETIRED) {
            issues.add(AuditRules.issue(
                    "audit.license-retired", POINTER, license.names().shortName()));
        }
        String uri = declared.uri();
        String words = declared.assertedAs();
        boolean isUri = uri != null && !uri.isBlank();
        String found = isUri ? uri : words;
        Set<String> canonical = isUri
                ? Set.of(license.uri())
                : new HashSet<>(List.of(
                        license.id().value(), license.uri(), license.names().shortName()));
        if (found != null && !license.uri().isEmpty() && !canonical.contains(found)) {
            issues.add(AuditRules.because(
                    List.of(),
                    List.of(AuditRepair.of("repair.canonical-notation", license.uri())),
                    "audit.license-notation",
                    POINTER,
                    found,
                    license.uri()));
        }
    }

    /** What the rules on open educational resources say of a resource of which nothing but this licence is wrong. */
    private void closed(DeclaredLicense declared, List<Issue> issues) {
        LearningResource bare = LearningResource.builder("bare")
                .license(declared)
                .isAccessibleForFree(true)
                .build();
        for (ObjectRule<LearningResource> rule : openness) {
            rule.check(bare, context, finding -> issues.add(Issue.of(finding)));
        }
    }

    private static void policy(
            LicensePolicy policy,
            DeclaredLicense declared,
            Recognition recognition,
            List<License> candidates,
            List<Issue> issues) {
        List<Verdict> verdicts = new ArrayList<>();
        if (recognition instanceof Recognition.Choice choice) {
            Verdict best = null;
            for (List<License> arm : choice.alternatives()) {
                Verdict verdict = policy.acceptsAll(arm);
                best = best == null || verdict instanceof Verdict.Permitted ? verdict : best;
            }
            if (best != null) {
                verdicts.add(best);
            }
        }
        candidates.forEach(license -> verdicts.add(policy.accepts(license)));
        if (verdicts.isEmpty() || verdicts.stream().allMatch(Verdict.Permitted.class::isInstance)) {
            return;
        }
        boolean refused = verdicts.stream().allMatch(Verdict.Prohibited.class::isInstance);
        Verdict told = verdicts.stream()
                .filter(verdict -> !(verdict instanceof Verdict.Permitted))
                .findFirst()
                .orElseThrow();
        issues.add(AuditRules.because(
                told.reasons(),
                List.of(),
                refused ? "audit.policy-not-met" : "audit.policy-unclear",
                POINTER,
                Statement.stated(declared),
                policy.id()));
    }
}
