package org.oer4j.licensing.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.oer4j.licensing.LicenseCatalogue;
import org.oer4j.licensing.recognition.LicenseRecognizer;
import org.oer4j.licensing.remix.RemixEvaluator;

/** Makes audits for tests. */
final class Audits {
    static final LicenseCatalogue CATALOGUE = LicenseCatalogue.standard();
    static final LicenseRecognizer RECOGNIZER = LicenseRecognizer.of(CATALOGUE);
    static final RemixEvaluator EVALUATOR = RemixEvaluator.of(CATALOGUE);
    static final AuditProfile PROFILE = AuditProfile.on(LocalDate.of(2026, 11, 21));

    private Audits() {}

    /** Everything that an audit says. */
    record Outcome(List<AuditFinding> findings, AuditStatistics statistics) {
        static Outcome of(AuditResult result) {
            List<AuditFinding> findings = new ArrayList<>();
            result.forEach(findings::add);
            return new Outcome(findings, result.statistics());
        }

        List<AuditFinding> of(String rule) {
            return findings.stream()
                    .filter(found -> found.finding().rule().value().equals(rule))
                    .toList();
        }
    }

    static Outcome of(List<AuditRecord> records) {
        return of(PROFILE, records);
    }

    static Outcome of(AuditProfile profile, List<AuditRecord> records) {
        return with(profile, audit -> records.forEach(audit::accept));
    }

    static Outcome with(AuditProfile profile, Consumer<RepositoryAudit> filling) {
        return in(directory -> {
            try (RepositoryAudit audit = RepositoryAudit.of(RECOGNIZER, EVALUATOR, profile, directory)) {
                filling.accept(audit);
                return Outcome.of(audit.result());
            }
        });
    }

    /** Does something with a temporary folder, which has to be empty again at the end. */
    static <T> T in(java.util.function.Function<Path, T> work) {
        try {
            Path directory = Files.createTempDirectory("audits");
            try {
                T done = work.apply(directory);
                try (Stream<Path> left = Files.list(directory)) {
                    List<Path> files = left.toList();
                    if (!files.isEmpty()) {
                        throw new AssertionError("left behind: " + files);
                    }
                }
                return done;
            } finally {
                delete(directory);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path directory) throws IOException {
        try (Stream<Path> all = Files.walk(directory)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
