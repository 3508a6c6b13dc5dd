package org.oer4j.licensing.chooser;

/** Whether others may share adaptations of the work; the question of Creative Commons' chooser. */
public enum Adaptations {
    /** They may. */
    YES("yes"),
    /** They may, as long as they share alike. */
    SHARE_ALIKE("sharealike"),
    /** They may not. */
    NO("no");

    private final String code;

    Adaptations(String code) {
        this.code = code;
    }

    /**
     * The word written in data.
     *
     * @return {@code yes}, {@code sharealike} or {@code no}
     */
    public String code() {
        return code;
    }
}
