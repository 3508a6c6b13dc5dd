package org.oer4j.json.mapping.schemaorg;

import java.util.Locale;
import org.oer4j.resource.Vocabulary;

/** The names by which people call the vocabularies that have no address. */
final class Schemes {
    private Schemes() {}

    static String code(String name) {
        return switch (name.toLowerCase(Locale.ROOT).replace('_', ' ').replace('-', ' ')) {
            case "isced 2011" -> Vocabulary.ISCED_2011;
            case "isced f 2013" -> Vocabulary.ISCED_F_2013;
            default -> name;
        };
    }

    static String name(String code) {
        return switch (code) {
            case Vocabulary.ISCED_2011 -> "ISCED 2011";
            case Vocabulary.ISCED_F_2013 -> "ISCED-F 2013";
            default -> code;
        };
    }
}
