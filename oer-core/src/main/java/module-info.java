/**
 * The domain of the UNESCO 2019 Recommendation on Open Educational Resources as immutable records.
 *
 * <p>Start at {@link org.oer4j.recommendation.Recommendation} for the text itself, at
 * {@link org.oer4j.resource.LearningResource} for a resource and at
 * {@link org.oer4j.conformance.ConformanceCheck} for what is wrong or missing in one. This module knows no licence
 * catalogue (a resource keeps what its metadata <em>says</em>; {@code org.oer4j.licensing} concludes) and no data
 * format ({@code oer-json} reads and writes). It runs without any other jar; Jakarta Validation is needed only by
 * those who validate.
 */
@SuppressWarnings("module") // the target of the qualified export is compiled later
module org.oer4j.core {
    requires static jakarta.validation;
    requires static org.jspecify;

    exports org.oer4j.citation;
    exports org.oer4j.text;
    exports org.oer4j.time;
    exports org.oer4j.place;
    exports org.oer4j.conformance;
    exports org.oer4j.recommendation;
    exports org.oer4j.actor;
    exports org.oer4j.resource;
    exports org.oer4j.implementation;
    exports org.oer4j.support;
    exports org.oer4j.commitment;
    exports org.oer4j.monitoring;
    exports org.oer4j.facts to
            org.oer4j.licensing;

    // Hibernate Validator reads the fields of records; unqualified, because its module may be absent.
    opens org.oer4j.recommendation;
    opens org.oer4j.actor;
    opens org.oer4j.resource;
    opens org.oer4j.implementation;
    opens org.oer4j.support;
    opens org.oer4j.commitment;
    opens org.oer4j.monitoring;
    opens org.oer4j.conformance;
    opens org.oer4j.text;
    opens org.oer4j.time;
    opens org.oer4j.place;
}
