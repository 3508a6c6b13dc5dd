package org.oer4j.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UriSyntaxTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org",
                "HTTP://example.org/a%20b?x=[1]#c",
                "https://de.wikipedia.org/wiki/Öffentlichkeit",
                "urn:isbn:9783161484100",
                "doi:10.5281/zenodo.1",
                "mailto:a@example.org",
                "tag:example.org,2026:a"
            })
    void acceptsUrisWithAScheme(String uri) {
        assertThat(UriSyntax.isAbsolute(uri)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "example.org/a",
                "//example.org",
                "/a",
                "http:",
                "http://",
                "https:///a",
                "https:example.org",
                "https://exa mple.org",
                "https://example.org/\n",
                "https://example.org/100%",
                "1http://a",
                ":a",
                "CC BY",
                "https://example.org/<b>",
                "https://example.org/\u00a0"
            })
    void refusesEverythingElse(String text) {
        assertThat(UriSyntax.isAbsolute(text)).isFalse();
    }

    @Test
    void onlyHttpAndHttpsAreWebAddresses() {
        assertThat(UriSyntax.isWebAddress("https://example.org")).isTrue();
        assertThat(UriSyntax.isWebAddress("Http://example.org")).isTrue();
        assertThat(UriSyntax.isWebAddress("doi:10.5281/zenodo.1")).isFalse();
        assertThat(UriSyntax.isWebAddress("https://")).isFalse();
        assertThat(UriSyntax.isWebAddress(null)).isFalse();
        assertThat(UriSyntax.isAbsolute(null)).isFalse();
    }

    @Property
    boolean everyWebAddressIsAbsolute(@ForAll String rest) {
        String text = "https:" + rest;
        return !UriSyntax.isWebAddress(text) || UriSyntax.isAbsolute(text);
    }
}
