package org.oer4j.examples.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.oer4j.resource.LearningResource;

/** Picks records out of a stream by id. */
final class ChosenRecords {
    private final Set<String> ids;
    private final Streams streams;
    private final String command;
    private final Map<String, LearningResource> found = new LinkedHashMap<>();
    private @Nullable String contradictory;
    private int status = Oer.ANSWERED;

    ChosenRecords(Set<String> ids, Streams streams, String command) {
        this.ids = ids;
        this.streams = streams;
        this.command = command;
    }

    void take(SourceRecord record) {
        for (Observation error : record.errors()) {
            status = Oer.BAD_INPUT;
            streams.err().println(command + ": " + error.inWords());
        }
        LearningResource resource = record.resource();
        if (resource == null || !ids.contains(resource.id())) {
            return;
        }
        LearningResource before = found.putIfAbsent(resource.id(), resource);
        if (before != null && !before.equals(resource)) {
            contradictory = resource.id();
        }
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    int status() {
        return status;
    }

    List<LearningResource> inOrder() {
        if (contradictory != null) {
            throw BadInputException.of("record", contradictory, "occurs with different contents", "one record an id");
        }
        for (String id : ids) {
            if (!found.containsKey(id)) {
                throw BadInputException.of("record", id, "is not there", "an id that oer audit lists");
            }
        }
        return ids.stream().map(found::get).toList();
    }
}
