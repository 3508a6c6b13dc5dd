package org.oer4j.examples.cli;

import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.time.LocalDate;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.oer4j.conformance.ConformanceCheck;
import org.oer4j.conformance.Finding;
import org.oer4j.conformance.Profile;
import org.oer4j.resource.LearningResource;

/** The check for what no draft may have, with Hibernate Validator. */
final class RecordCheck implements AutoCloseable {
    /** Kept, because the JDK forgets the level of a logger that nobody holds: the validator greets at level info. */
    private static final Logger VALIDATOR_LOG = Logger.getLogger("org.hibernate.validator");

    private final ValidatorFactory factory;
    private final ConformanceCheck check;
    private final LocalDate today = LocalDate.now();

    RecordCheck() {
        VALIDATOR_LOG.setLevel(Level.WARNING);
        this.factory = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory();
        this.check = ConformanceCheck.of(factory.getValidator(), Profile.DRAFT);
    }

    List<Finding> findings(LearningResource resource) {
        return check.check(resource, today).findings();
    }

    @Override
    public void close() {
        factory.close();
    }
}
