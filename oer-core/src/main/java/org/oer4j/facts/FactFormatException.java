package org.oer4j.facts;

/** A fact file that breaks its rules: the library was built from a bad file, so nothing is loaded from it. */
public final class FactFormatException extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    /**
     * Names the place.
     *
     * @param file the file
     * @param line the line, from 1; 0 when the file as a whole is meant
     * @param problem what is wrong, which value, what was expected
     */
    public FactFormatException(String file, int line, String problem) {
        super(line == 0 ? file + ": " + problem : file + ":" + line + ": " + problem);
    }
}
