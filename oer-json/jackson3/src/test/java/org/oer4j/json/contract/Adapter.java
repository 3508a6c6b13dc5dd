package org.oer4j.json.contract;

import org.oer4j.json.jackson3.OerJson;

/** The adapter that the shared tests are about here. */
final class Adapter {
    private Adapter() {}

    static OerJson create() {
        return OerJson.create();
    }
}
