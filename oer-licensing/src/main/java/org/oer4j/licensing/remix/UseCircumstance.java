package org.oer4j.licensing.remix;

/**
 * A circumstance of a use that a licence may care about. The legal codes have no common word for these; each constant
 * names the question that repositories and teachers ask.
 */
public enum UseCircumstance {
    /** Copies are sold for profit. */
    SOLD_COPIES("sold-copies"),
    /** A charge covers the cost of copying and nothing more. */
    COST_RECOVERY("cost-recovery"),
    /** Access or participation is paid for. */
    PAID_ACCESS("paid-access"),
    /** The material advertises something, or is placed to carry advertising. */
    ADVERTISING("advertising"),
    /** Technical measures keep recipients from what the licence permits (DRM, an app lock); a log-in page does not. */
    TECHNICAL_MEASURES("technical-measures"),
    /** Only a closed group gets it, such as one class. */
    CLOSED_GROUP("closed-group"),
    /** A company trains its own staff with it. */
    STAFF_TRAINING("staff-training");

    private final String code;

    UseCircumstance(String code) {
        this.code = code;
    }

    /**
     * The word written in data.
     *
     * @return lower-case words joined by hyphens
     */
    public String code() {
        return code;
    }
}
