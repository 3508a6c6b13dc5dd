package org.oer4j.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** How documents stand in an input: one over several lines, several in an array, or one a line. */
enum DocumentShape {
    DOCUMENT,
    ARRAY,
    LINES;

    static final int LOOKS_AT = 64 * 1024;

    /**
     * Looks at the first lines. A document over several lines goes on with a member or a closing brace; of documents a
     * line each the second begins like the first. What does not begin like JSON is one broken document.
     */
    static DocumentShape of(InputStream in) throws IOException {
        in.mark(LOOKS_AT);
        String start = new String(in.readNBytes(LOOKS_AT), StandardCharsets.UTF_8);
        in.reset();
        List<String> lines = (start.startsWith("\uFEFF") ? start.substring(1) : start)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .limit(2)
                .toList();
        if (lines.isEmpty()) {
            return LINES;
        }
        String first = lines.get(0);
        if (first.startsWith("[")) {
            return ARRAY;
        }
        boolean goesOn = lines.size() > 1
                && (lines.get(1).startsWith("\"") || lines.get(1).startsWith("}"));
        return goesOn || first.startsWith("<") ? DOCUMENT : LINES;
    }
}
