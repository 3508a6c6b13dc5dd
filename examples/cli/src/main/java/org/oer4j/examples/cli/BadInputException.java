package org.oer4j.examples.cli;

import org.oer4j.conformance.Finding;

/** Input that cannot be used; the message is one line that names what, which value and what was expected. */
final class BadInputException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BadInputException(String message) {
        // no stack trace: bad lines are data here and may come in masses
        super(oneLine(message), null, false, false);
    }

    /** For example {@code vocabulary 'x' is unknown, expected spdx or cc-url}. */
    static BadInputException of(String what, String value, String wrong, String expected) {
        return new BadInputException(what + " '" + Finding.echo(value) + "' " + wrong + ", expected " + expected);
    }

    /** Foreign text may hold line breaks and terminal codes. */
    static String oneLine(String text) {
        StringBuilder line = new StringBuilder(text.length());
        text.codePoints().map(c -> Character.isISOControl(c) ? ' ' : c).forEach(line::appendCodePoint);
        return line.toString();
    }
}
