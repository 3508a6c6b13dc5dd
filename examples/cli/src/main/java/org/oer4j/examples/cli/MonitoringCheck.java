package org.oer4j.examples.cli;

import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.oer4j.conformance.ConformanceCheck;
import org.oer4j.conformance.Finding;
import org.oer4j.conformance.ObjectRule;
import org.oer4j.conformance.Profile;
import org.oer4j.conformance.Severity;
import org.oer4j.implementation.ImplementationRecord;
import org.oer4j.implementation.ImplementationRules;
import org.oer4j.monitoring.MonitoringRules;

/** What is wrong with an object that is handed in for a monitoring report, with Hibernate Validator. */
final class MonitoringCheck implements AutoCloseable {
    /** Kept, because the JDK forgets the level of a logger that nobody holds: the validator greets at level info. */
    private static final Logger VALIDATOR_LOG = Logger.getLogger("org.hibernate.validator");

    private final ValidatorFactory factory;
    private final ConformanceCheck draft;
    private final ConformanceCheck reports;
    private final ConformanceCheck records;
    private final LocalDate asOf;

    MonitoringCheck(LocalDate asOf) {
        VALIDATOR_LOG.setLevel(Level.WARNING);
        this.factory = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                // constraints ask the clock what is in the future: it stands still on the day of the question
                .clockProvider(
                        () -> Clock.fixed(asOf.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC))
                .buildValidatorFactory();
        this.draft = ConformanceCheck.of(factory.getValidator(), Profile.DRAFT);
        this.reports = draft.with(MonitoringRules.standard().toArray(ObjectRule<?>[]::new));
        this.records = draft.with(ImplementationRules.standard().toArray(ObjectRule<?>[]::new));
        this.asOf = asOf;
    }

    /** What no draft may have: with it, an object is not counted. */
    List<Finding> prohibitive(Object object) {
        return draft.check(object, asOf).findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
    }

    /** What rules say of an object that no draft's error keeps out. */
    List<Finding> others(Object object) {
        return (object instanceof ImplementationRecord ? records : reports)
                .check(object, asOf)
                .findings();
    }

    @Override
    public void close() {
        factory.close();
    }
}
