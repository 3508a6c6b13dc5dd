package org.oer4j.monitoring;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.oer4j.conformance.ConsistencyRule;
import org.oer4j.conformance.RuleId;
import org.oer4j.monitoring.NationalReport.Filing;
import org.oer4j.monitoring.NationalReport.Preparation;
import org.oer4j.monitoring.NationalReport.State;
import org.oer4j.place.CountryCode;

/** The rules over the fields of one report that any validator asks. */
final class ReportConsistency {
    private ReportConsistency() {}

    /** What counts as certified says who prepared and certified it, whom to ask, and who was consulted. */
    static final class CertifiedIsComplete implements ConsistencyRule<NationalReport> {
        @Override
        public RuleId id() {
            return RuleId.of("V60");
        }

        @Override
        public Class<NationalReport> appliesTo() {
            return NationalReport.class;
        }

        @Override
        public void check(NationalReport report, LocalDate today, Consumer<String> fields) {
            if (!report.filing().state().isAtLeast(State.CERTIFIED)) {
                return;
            }
            Preparation preparation = report.preparation();
            if (preparation.preparedBy().isEmpty()) {
                fields.accept("preparation.preparedBy");
            }
            if (preparation.contact() == null) {
                fields.accept("preparation.contact");
            }
            if (preparation.certifiedBy().isEmpty()) {
                fields.accept("preparation.certifiedBy");
            }
            if (preparation.consultation() == null) {
                fields.accept("preparation.consultation");
            }
        }
    }

    /** A question has one answer. */
    static final class AnsweredOnce implements ConsistencyRule<NationalReport> {
        @Override
        public RuleId id() {
            return RuleId.of("monitoring.repeated-answer");
        }

        @Override
        public Class<NationalReport> appliesTo() {
            return NationalReport.class;
        }

        @Override
        public void check(NationalReport report, LocalDate today, Consumer<String> fields) {
            List<Answer> answers = report.answers();
            Set<String> answered = new HashSet<>();
            for (int i = 0; i < answers.size(); i++) {
                if (!answered.add(answers.get(i).question())) {
                    fields.accept("answers[" + i + "].question");
                }
            }
        }
    }

    /** A country has one certified report in a cycle; every further one is named. */
    static final class OneCertifiedPerCountry implements ConsistencyRule<NationalReports> {
        @Override
        public RuleId id() {
            return RuleId.of("V63");
        }

        @Override
        public Class<NationalReports> appliesTo() {
            return NationalReports.class;
        }

        @Override
        public void check(NationalReports all, LocalDate today, Consumer<String> fields) {
            Set<CountryCode> seen = new HashSet<>();
            for (int i = 0; i < all.reports().size(); i++) {
                Filing filing = all.reports().get(i).filing();
                if (filing.state().isAtLeast(State.CERTIFIED) && !seen.add(filing.country())) {
                    fields.accept("reports[" + i + "].filing.country");
                }
            }
        }
    }
}
