package org.oer4j.json.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.oer4j.json.jackson2.OerJson;

/** The adapter that the shared tests are about here. */
final class Adapter {
    private Adapter() {}

    static OerJson create() {
        return OerJson.create();
    }

    /** A document as maps, lists and values. */
    static Object tree(String json) {
        try {
            return new ObjectMapper().readValue(json, Object.class);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(json, e);
        }
    }
}
