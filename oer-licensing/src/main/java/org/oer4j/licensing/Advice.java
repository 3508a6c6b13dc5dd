package org.oer4j.licensing;

/** How good an idea a permitted use is. The order matters: the later constant takes precedence over the earlier. */
public enum Advice {
    /** The text permits it and the outbound licence carries the source's conditions. */
    NONE("allowed"),
    /**
     * Permitted, but a notice or source duty is not fulfilled by obeying the outbound licence alone, or another version
     * or arm has to be elected first, or a limit on use survives on the source's part.
     */
    CONDITIONS("allowed_with_conditions"),
    /** The text permits it and the steward advises against it: a condition survives that the outbound licence hides. */
    DISCOURAGED("discouraged");

    private final String code;

    Advice(String code) {
        this.code = code;
    }

    /**
     * The word for a permitted verdict with this advice.
     *
     * @return {@code allowed}, {@code allowed_with_conditions} or {@code discouraged}
     */
    public String code() {
        return code;
    }
}
