package org.oer4j.json.mapping.amb;

import java.util.Optional;

/** The versions of AMB whose schemas are published. */
public enum AmbVersion {
    /** The version of 19 October 2023, which {@code latest} names. */
    V20231019("20231019"),
    /** The draft of the next version: a source needs an id or a name, and a publisher may have an affiliation. */
    DRAFT("draft");

    private final String code;

    AmbVersion(String code) {
        this.code = code;
    }

    /**
     * The code by which AMB names the version in addresses.
     *
     * @return {@code 20231019} or {@code draft}
     */
    public String code() {
        return code;
    }

    /**
     * A version by its code.
     *
     * @param code the code
     * @return the version, or empty where there is none
     */
    public static Optional<AmbVersion> find(String code) {
        for (AmbVersion version : values()) {
            if (version.code.equals(code)) {
                return Optional.of(version);
            }
        }
        return Optional.empty();
    }
}
