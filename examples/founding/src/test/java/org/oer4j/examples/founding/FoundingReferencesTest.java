package org.oer4j.examples.founding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The ids of the data sets: each belongs to one record, and whatever is named is there. */
class FoundingReferencesTest {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final List<JsonNode> RECORDS = records();

    private static List<JsonNode> records() {
        List<JsonNode> records = new ArrayList<>();
        for (FoundingDocument document : FoundingDocument.values()) {
            document.lines().forEach(line -> records.add(MAPPER.readTree(line)));
        }
        return records;
    }

    private static List<String> idsOfRecords() {
        List<String> ids = new ArrayList<>();
        RECORDS.stream()
                .filter(record -> record.has("id"))
                .forEach(record -> ids.add(record.path("id").asString()));
        return ids;
    }

    private static void addOurIds(JsonNode node, Set<String> ids) {
        if (node.isString() && node.asString().startsWith("founding:")) {
            ids.add(node.asString());
        }
        node.values().forEach(value -> addOurIds(value, ids));
    }

    @Test
    void noTwoRecordsHaveTheSameId() {
        assertThat(idsOfRecords()).hasSizeGreaterThan(30).doesNotHaveDuplicates();
    }

    @Test
    void everyRecordThatIsNamedIsThere() {
        Set<String> there = new TreeSet<>(idsOfRecords());
        RECORDS.forEach(record -> record.path("workingGroups")
                .values()
                .forEach(group -> there.add(group.path("id").asString())));
        Set<String> named = new TreeSet<>();
        RECORDS.forEach(record -> addOurIds(record, named));
        assertThat(named).hasSizeGreaterThan(30).isEqualTo(there);
    }
}
