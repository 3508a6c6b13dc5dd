package org.oer4j.licensing.chooser;

import java.util.List;
import java.util.Objects;
import org.oer4j.licensing.License;
import org.oer4j.licensing.Reason;

/**
 * The licence that fits the answers.
 *
 * @param license the licence
 * @param name its title in the reader's language
 * @param icon the canonical address of its button, 88 by 31 pixels
 * @param html a mark for web pages: the button and a sentence, both linked with {@code rel="license"} (ccREL)
 * @param advice what the chooser should know: a newer version, no such port, not open, non-commercial only
 */
public record LicenseChoice(License license, String name, String icon, String html, List<Reason> advice) {
    /**
     * Copies the advice.
     *
     * @param license the licence
     * @param name its title
     * @param icon the address of its button
     * @param html a mark for web pages
     * @param advice what the chooser should know
     */
    public LicenseChoice {
        Objects.requireNonNull(license, "license");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(icon, "icon");
        Objects.requireNonNull(html, "html");
        advice = List.copyOf(advice);
    }
}
