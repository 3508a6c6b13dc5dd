package org.oer4j.resource;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Walks over every place of a resource in which a code of a vocabulary can stand. */
final class CodedPlaces {
    /** Takes what stands in one place. */
    interface Visitor {
        /**
         * One code of a vocabulary that this library knows.
         *
         * @param pointer JSON Pointer to the code
         * @param vocabulary the vocabulary
         * @param code the code
         * @param term the term, or null where the vocabulary has none
         */
        void visit(String pointer, Vocabulary vocabulary, String code, Vocabulary.@Nullable Term term);
    }

    private final Visitor visitor;

    private CodedPlaces(Visitor visitor) {
        this.visitor = visitor;
    }

    static void visit(LearningResource resource, Visitor visitor) {
        CodedPlaces places = new CodedPlaces(visitor);
        places.education(resource.education());
        Concept access = resource.rights().conditionsOfAccess();
        if (access != null) {
            places.concept("/conditionsOfAccess", access);
        }
        places.accessibility(resource.accessibility());
    }

    private void education(Education education) {
        concepts("/learningResourceType", education.learningResourceTypes());
        concepts("/educationalLevel", education.educationalLevels());
        concepts("/about", education.subjects());
        concepts("/audience", education.audiences());
        concepts("/teaches", education.teaches());
        concepts("/assesses", education.assesses());
        concepts("/competencyRequired", education.competenciesRequired());
        concepts("/educationalUse", education.educationalUses());
        Concept interactivity = education.interactivityType();
        if (interactivity != null) {
            concept("/interactivityType", interactivity);
        }
    }

    private void accessibility(Accessibility accessibility) {
        values("accessMode", accessibility.accessModes());
        List<Accessibility.SufficientModes> sufficient = accessibility.sufficientModes();
        for (int i = 0; i < sufficient.size(); i++) {
            for (String mode : sufficient.get(i).modes()) {
                value("/accessModeSufficient/" + i, "accessModeSufficient", mode);
            }
        }
        values("accessibilityFeature", accessibility.features());
        values("accessibilityHazard", accessibility.hazards());
        values("accessibilityControl", accessibility.controls());
        values("accessibilityAPI", accessibility.apis());
        concepts("/conformsTo", accessibility.conformsTo());
    }

    private void concepts(String pointer, List<Concept> concepts) {
        for (int i = 0; i < concepts.size(); i++) {
            concept(pointer + "/" + i, concepts.get(i));
        }
    }

    private void concept(String pointer, Concept concept) {
        String scheme = concept.scheme();
        String code = concept.code();
        if (scheme != null && code != null) {
            Vocabulary.find(scheme)
                    .ifPresent(vocabulary -> visitor.visit(
                            pointer + "/code",
                            vocabulary,
                            code,
                            vocabulary.findTerm(code).orElse(null)));
        }
    }

    private void values(String property, List<String> values) {
        for (int i = 0; i < values.size(); i++) {
            value("/" + property + "/" + i, property, values.get(i));
        }
    }

    private void value(String pointer, String property, String value) {
        // a refinement behind a slash is no longer recommended and still allowed
        int slash = value.indexOf('/');
        String code = slash < 0 ? value : value.substring(0, slash);
        Vocabulary.find(property)
                .ifPresent(vocabulary -> visitor.visit(
                        pointer,
                        vocabulary,
                        value,
                        vocabulary.findTermIgnoringCase(code).orElse(null)));
    }
}
