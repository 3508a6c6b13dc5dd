package org.oer4j.licensing.openness;

import static org.oer4j.licensing.openness.OpennessDefinition.OPEN_DEFINITION_2_1;
import static org.oer4j.licensing.openness.OpennessDefinition.RECOMMENDATION_2019;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.oer4j.citation.ClauseRef;
import org.oer4j.licensing.recognition.LicenseRecognizer;
import org.oer4j.resource.Concept;
import org.oer4j.resource.DeclaredLicense;
import org.oer4j.resource.LearningResource;
import org.oer4j.resource.RelatedWork;
import org.oer4j.resource.Rights;

/** Measures a resource: its licence, what access costs, and its parts. */
final class ResourceTerms {
    private static final ClauseRef OER = RECOMMENDATION_2019.clause("1");
    private static final ClauseRef STATUS = OPEN_DEFINITION_2_1.clause("1.1");
    private static final ClauseRef ACCESS = OPEN_DEFINITION_2_1.clause("1.2");
    private static final ClauseRef FORM = OPEN_DEFINITION_2_1.clause("1.3, 1.4");

    /** The term of AMB's vocabulary, {@link org.oer4j.resource.Vocabulary#CONDITIONS_OF_ACCESS}. */
    private static final String LOGIN = "login";

    private final LicenseRecognizer recognizer;
    private final Function<? super String, Optional<LearningResource>> parts;
    private final Tally recommendation = new Tally();
    private final Tally openDefinition = new Tally();

    ResourceTerms(LicenseRecognizer recognizer, Function<? super String, Optional<LearningResource>> parts) {
        this.recognizer = Objects.requireNonNull(recognizer, "recognizer");
        this.parts = Objects.requireNonNull(parts, "parts");
    }

    ResourceOpenness assess(LearningResource resource) {
        OpennessAssessment license = license(resource.license());
        recommendation.add(license.recommendation());
        openDefinition.add(license.openDefinition());
        readCost(resource);
        readLogin(resource);
        openDefinition.add(Openness.UNDETERMINED, "openness.od-form-not-said", FORM);
        readEmbeddedParts(resource);
        readParts(resource);
        return new ResourceOpenness(
                license, recommendation.answer(RECOMMENDATION_2019), openDefinition.answer(OPEN_DEFINITION_2_1));
    }

    private OpennessAssessment license(@Nullable DeclaredLicense declared) {
        return declared == null ? NotationOpenness.notStated() : OpennessAssessment.of(recognizer.recognize(declared));
    }

    private void readCost(LearningResource resource) {
        Boolean free = isFree(resource);
        if (free == null) {
            recommendation.add(Openness.UNDETERMINED, "openness.cost-not-said", OER);
            openDefinition.add(Openness.UNDETERMINED, "openness.cost-not-said", ACCESS);
        } else if (!free) {
            recommendation.add(Openness.NOT_OPEN, "openness.access-not-free", OER);
            openDefinition.add(Openness.UNDETERMINED, "openness.od-price-not-said", ACCESS);
        }
    }

    /** A price above nothing is a price, whatever else is said or not said. */
    private static @Nullable Boolean isFree(LearningResource resource) {
        Rights.Price price = resource.rights().price();
        boolean costs = price != null && price.amount().signum() > 0;
        return costs ? Boolean.FALSE : resource.isAccessibleForFree();
    }

    /** An account that everybody can have keeps nobody out; whether it is such a one is not said. */
    private void readLogin(LearningResource resource) {
        Concept condition = resource.rights().conditionsOfAccess();
        if (condition != null && LOGIN.equals(condition.code())) {
            recommendation.add(Openness.UNDETERMINED, "openness.login-needed", OER);
            openDefinition.add(Openness.UNDETERMINED, "openness.login-needed", ACCESS);
        }
    }

    /** Parts that are described with the whole. */
    private void readEmbeddedParts(LearningResource whole) {
        List<RelatedWork> embedded = whole.relations().parts();
        for (int i = 0; i < embedded.size(); i++) {
            RelatedWork part = embedded.get(i);
            String id = part.id() == null ? String.valueOf(i + 1) : part.id();
            readPart(part.name() == null ? id : part.name(), part.license());
        }
    }

    /** Parts of parts count too; one that contains itself is read once. */
    private void readParts(LearningResource whole) {
        Set<String> seen = new HashSet<>();
        seen.add(whole.id());
        Deque<String> open = new ArrayDeque<>(whole.hasPart());
        while (!open.isEmpty()) {
            String id = open.removeFirst();
            if (!seen.add(id)) {
                continue;
            }
            LearningResource part = parts.apply(id).orElse(null);
            if (part == null) {
                both(Openness.UNDETERMINED, "openness.part-not-found", id);
            } else {
                readPart(id, part.license());
                readEmbeddedParts(part);
                open.addAll(part.hasPart());
            }
        }
    }

    private void readPart(String id, @Nullable DeclaredLicense declared) {
        if (declared == null) {
            both(Openness.UNDETERMINED, "openness.part-without-license", id);
            return;
        }
        OpennessAssessment license = license(declared);
        switch (license.recommendation().openness()) {
            case OPEN -> {}
            case OPEN_NON_COMMERCIAL ->
                recommendation.add(Openness.OPEN_NON_COMMERCIAL, "openness.part-non-commercial", OER, id);
            case RESTRICTED, NOT_OPEN -> recommendation.add(Openness.RESTRICTED, "openness.part-closed", OER, id);
            case UNDETERMINED -> recommendation.add(Openness.UNDETERMINED, "openness.part-unknown", OER, id);
        }
        switch (license.openDefinition().openness()) {
            case OPEN -> {}
            case UNDETERMINED -> openDefinition.add(Openness.UNDETERMINED, "openness.part-unknown", STATUS, id);
            case OPEN_NON_COMMERCIAL, RESTRICTED, NOT_OPEN ->
                openDefinition.add(Openness.NOT_OPEN, "openness.part-closed", STATUS, id);
        }
    }

    private void both(Openness openness, String rule, String part) {
        recommendation.add(openness, rule, OER, part);
        openDefinition.add(openness, rule, STATUS, part);
    }
}
