package org.oer4j.recommendation;

/** The sectors of learning in which paragraph 4 sees stakeholders. */
public enum Sector {
    /** Schools, universities and the like, in programmes that lead to recognised qualifications. */
    FORMAL,
    /** Planned learning outside of them. */
    NON_FORMAL,
    /** Learning that nobody planned; included where fitting. */
    INFORMAL
}
