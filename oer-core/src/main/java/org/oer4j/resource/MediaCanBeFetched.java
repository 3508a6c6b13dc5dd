package org.oer4j.resource;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.oer4j.conformance.ConsistencyRule;
import org.oer4j.conformance.RuleId;

/** A file has an address, or a player that can be embedded. */
final class MediaCanBeFetched implements ConsistencyRule<MediaObject> {
    @Override
    public RuleId id() {
        return RuleId.of("resource.missing-content-url");
    }

    @Override
    public Class<MediaObject> appliesTo() {
        return MediaObject.class;
    }

    @Override
    public void check(MediaObject file, LocalDate today, Consumer<String> fields) {
        if (file.contentUrl() == null && file.embedUrl() == null) {
            fields.accept("contentUrl");
        }
    }
}
