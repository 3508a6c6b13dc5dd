package org.oer4j.json.jackson2;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.json.PackageVersion;
import org.junit.jupiter.api.Test;

/** The tests run twice; this one says with what. */
class OldestJacksonTest {
    @Test
    void theVersionOnTheClassPathIsOneOfTheTwoWePromise() {
        assertThat(PackageVersion.VERSION.toString()).matches("2\\.(22|18)\\..*");
    }
}
