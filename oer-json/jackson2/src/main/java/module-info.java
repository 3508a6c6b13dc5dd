/**
 * oer4j's JSON on Jackson 2. Start at {@link org.oer4j.json.jackson2.OerJson}; a mapper of one's own finds
 * {@link org.oer4j.json.jackson2.OerModule} by itself.
 */
@SuppressWarnings("module") // the digit is part of the name: Jackson 2 and 3 live side by side
module org.oer4j.json.jackson2 {
    requires transitive org.oer4j.core;
    requires transitive org.oer4j.json.mapping;
    requires transitive com.fasterxml.jackson.databind;
    requires static org.jspecify;
    requires static jakarta.validation; // javac reads the constraints on the records

    exports org.oer4j.json.jackson2;

    provides com.fasterxml.jackson.databind.Module with
            org.oer4j.json.jackson2.OerModule;
}
