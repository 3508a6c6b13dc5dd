package org.oer4j.licensing.chooser;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.oer4j.licensing.License;
import org.oer4j.licensing.Reason;

/**
 * A licence with what a page shows of it.
 *
 * @param license the licence
 * @param name its title in the reader's language
 * @param icons the canonical addresses of its buttons: 88 by 31 pixels, then 80 by 15 where there is one
 * @param html a mark for web pages: the button and a sentence, both linked with {@code rel="license"} (ccREL)
 * @param replacedBy the licence that Creative Commons offers for new works instead, or null
 * @param advice what the chooser should know: retired, a newer version, no such port, not open, non-commercial only
 */
public record LicenseChoice(
        License license,
        String name,
        List<String> icons,
        String html,
        @Nullable License replacedBy,
        List<Reason> advice) {
    /**
     * Copies the lists.
     *
     * @param license the licence
     * @param name its title
     * @param icons the addresses of its buttons
     * @param html a mark for web pages
     * @param replacedBy the licence offered instead, or null
     * @param advice what the chooser should know
     * @throws IllegalArgumentException if there is no icon
     */
    public LicenseChoice {
        Objects.requireNonNull(license, "license");
        Objects.requireNonNull(name, "name");
        icons = List.copyOf(icons);
        Objects.requireNonNull(html, "html");
        advice = List.copyOf(advice);
        if (icons.isEmpty()) {
            throw new IllegalArgumentException("no icon of " + license + ", expected at least one");
        }
    }

    /**
     * The address of the licence's deed.
     *
     * @return the canonical address
     */
    public String uri() {
        return license.uri();
    }

    /**
     * The address of the button that the mark shows.
     *
     * @return the first of the icons
     */
    public String icon() {
        return icons.get(0);
    }
}
