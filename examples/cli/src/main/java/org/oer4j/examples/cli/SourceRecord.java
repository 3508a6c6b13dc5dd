package org.oer4j.examples.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.oer4j.conformance.Severity;
import org.oer4j.resource.LearningResource;

/**
 * What was read at a place of a file.
 *
 * @param origin the place
 * @param resource the resource, or null if it cannot be read
 * @param observations what was met while reading
 */
record SourceRecord(Origin origin, @Nullable LearningResource resource, List<Observation> observations) {
    SourceRecord {
        observations = List.copyOf(observations);
    }

    static SourceRecord unreadable(Origin origin, String rule, String text) {
        return new SourceRecord(origin, null, List.of(origin.observation(null, rule, Severity.ERROR, "", text)));
    }

    List<Observation> errors() {
        return observations.stream()
                .filter(observation -> observation.severity() == Severity.ERROR)
                .toList();
    }
}
