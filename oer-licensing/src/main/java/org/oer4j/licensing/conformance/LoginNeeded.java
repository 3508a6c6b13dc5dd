package org.oer4j.licensing.conformance;

import java.util.function.Consumer;
import org.oer4j.conformance.CheckContext;
import org.oer4j.conformance.Finding;
import org.oer4j.conformance.Severity;
import org.oer4j.resource.Concept;
import org.oer4j.resource.LearningResource;

/** A login must keep nobody out: paragraph 1 of the Recommendation asks for access at no cost for others. */
final class LoginNeeded extends ResourceRule {
    /** The term of AMB's vocabulary, {@link org.oer4j.resource.Vocabulary#CONDITIONS_OF_ACCESS}. */
    private static final String LOGIN = "login";

    LoginNeeded() {
        super("oer.login-needed", Severity.WARNING);
    }

    @Override
    public void check(LearningResource resource, CheckContext context, Consumer<Finding> findings) {
        Concept condition = resource.rights().conditionsOfAccess();
        if (condition != null && LOGIN.equals(condition.code())) {
            report(findings, OerProfile.OER, "/conditionsOfAccess");
        }
    }
}
