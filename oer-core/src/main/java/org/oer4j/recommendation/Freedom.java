package org.oer4j.recommendation;

/**
 * What others may do with an open educational resource, as paragraphs 1 and 2 of the Recommendation list it. Both a
 * resource in the public domain and an open licence give all five; a licence that forbids adaptations therefore is none,
 * while the wording does not exclude one for non-commercial purposes only.
 *
 * <p>The Recommendation says permissions and rights; "freedom" is the word of the open content movement for such a set.
 */
public enum Freedom {
    /** Get at it free of charge. */
    ACCESS("access"),
    /** Use it again as it is. */
    REUSE("re-use"),
    /** Use it again for another purpose. */
    REPURPOSE("re-purpose"),
    /** Change it. */
    ADAPT("adapt"),
    /** Pass it on. */
    REDISTRIBUTE("redistribute");

    private final String term;

    Freedom(String term) {
        this.term = term;
    }

    /**
     * The Recommendation's word.
     *
     * @return for example {@code re-use}
     */
    public String term() {
        return term;
    }
}
