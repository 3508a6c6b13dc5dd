package org.oer4j.commitment;

/**
 * The categories of meetings that UNESCO convenes (Regulations for the general classification of the various categories
 * of meetings convened by UNESCO, article 5). A category 2 centre is something else.
 */
public enum MeetingCategory {
    /** International conference of states. */
    I,
    /** Intergovernmental meeting other than an international conference of states. */
    II,
    /** Non-governmental conference. */
    III,
    /** International congress. */
    IV,
    /** Advisory committee. */
    V,
    /** Expert committee. */
    VI,
    /** Seminar, training or refresher course. */
    VII,
    /** Symposium. */
    VIII;

    /**
     * Whether states, governments or organizations are represented as chief participants (article 2).
     *
     * @return true for the categories I to III; in the others people take part in a private capacity
     */
    public boolean isRepresentative() {
        return compareTo(III) <= 0;
    }
}
