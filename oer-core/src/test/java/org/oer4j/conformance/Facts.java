package org.oer4j.conformance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A record as a table of cases writes it: {@code kind=thematic; area=v; member=Ada, 2020/..}. */
public final class Facts {
    private final List<String[]> pairs = new ArrayList<>();

    /** Reads the pairs. */
    public Facts(String text) {
        for (String pair : text.split(";", -1)) {
            if (!pair.isBlank()) {
                int equals = pair.indexOf('=');
                pairs.add(new String[] {pair.substring(0, equals).strip(), value(pair.substring(equals + 1))});
            }
        }
    }

    /** A control character cannot stand in a table, so it is written as Java writes it. */
    private static String value(String text) {
        return text.strip().replace("\\u0007", "\u0007");
    }

    /** Hands every value of a key over and takes it out. */
    public Facts each(String key, Consumer<String> use) {
        pairs.stream().filter(pair -> pair[0].equals(key)).forEach(pair -> use.accept(pair[1]));
        pairs.removeIf(pair -> pair[0].equals(key));
        return this;
    }

    /** Takes the value of a key out, or gives the other one. */
    public String take(String key, String otherwise) {
        Optional<String> value = pairs.stream()
                .filter(pair -> pair[0].equals(key))
                .map(pair -> pair[1])
                .findFirst();
        pairs.removeIf(pair -> pair[0].equals(key));
        return value.orElse(otherwise);
    }

    /** A fact that nobody took is a typing mistake of the table. */
    public void end() {
        if (!pairs.isEmpty()) {
            throw new IllegalArgumentException("'" + pairs.get(0)[0] + "' is no fact of that type");
        }
    }
}
