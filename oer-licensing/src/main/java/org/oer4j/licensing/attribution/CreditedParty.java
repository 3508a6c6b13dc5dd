package org.oer4j.licensing.attribution;

import org.jspecify.annotations.Nullable;

/**
 * A creator, or another party designated to receive credit ("attribution parties", CC 2.5 and later).
 *
 * @param name the name or pseudonym to credit, one line
 * @param url where the party is found, or null
 * @param withdrawn whether the party asked not to be credited (CC 4.0 s.3(a)(3), earlier s.4(a)); such a name is never
 *     written
 */
public record CreditedParty(String name, @Nullable String url, boolean withdrawn) {
    /**
     * Makes one line of the name and of the address.
     *
     * @param name the name to credit
     * @param url where the party is found, or null
     * @param withdrawn whether the party asked not to be credited
     * @throws IllegalArgumentException if the name is blank
     */
    public CreditedParty {
        String line = PlainLine.of(name);
        if (line == null) {
            throw new IllegalArgumentException("name '" + name + "' is blank, expected the name to credit");
        }
        name = line;
        url = PlainLine.of(url);
    }

    /**
     * A party with that name.
     *
     * @param name the name to credit
     * @return the party
     * @throws IllegalArgumentException if the name is blank
     */
    public static CreditedParty named(String name) {
        return new CreditedParty(name, null, false);
    }
}
