package org.oer4j.json.contract;

import org.oer4j.json.jackson3.OerJson;
import tools.jackson.databind.json.JsonMapper;

/** The adapter that the shared tests are about here. */
final class Adapter {
    private Adapter() {}

    static OerJson create() {
        return OerJson.create();
    }

    /** A document as maps, lists and values. */
    static Object tree(String json) {
        return JsonMapper.shared().readValue(json, Object.class);
    }
}
