/**
 * The JSON forms of oer4j's records, without any JSON library: readers pull from a
 * {@link org.oer4j.json.mapping.TokenSource}, writers push into a {@link org.oer4j.json.mapping.TokenSink}.
 *
 * <p>Embedders use {@code OerJson} of an adapter such as {@code oer-json}; this module is for who writes an adapter.
 */
module org.oer4j.json.mapping {
    requires transitive org.oer4j.core;
    requires static org.oer4j.licensing; // only AttributionJsonLd uses it
    requires static org.jspecify;
    requires static jakarta.validation; // javac reads the constraints on the records

    exports org.oer4j.json.mapping;
    exports org.oer4j.json.mapping.amb;
    exports org.oer4j.json.mapping.datacite;
    exports org.oer4j.json.mapping.dialect;
    exports org.oer4j.json.mapping.dublincore;
    exports org.oer4j.json.mapping.h5p;
    exports org.oer4j.json.mapping.known;
    exports org.oer4j.json.mapping.mediawiki;
    exports org.oer4j.json.mapping.oer;
    exports org.oer4j.json.mapping.openverse;
    exports org.oer4j.json.mapping.readback;
    exports org.oer4j.json.mapping.schemaorg;
    exports org.oer4j.json.mapping.zenodo;
}
