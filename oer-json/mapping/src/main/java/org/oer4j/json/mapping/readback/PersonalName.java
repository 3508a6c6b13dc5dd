package org.oer4j.json.mapping.readback;

/** Names as catalogues sort them. */
public final class PersonalName {
    private PersonalName() {}

    /**
     * Turns the sorted form around: {@code Okoro, Amara} is Amara Okoro. The other way is never gone, because nobody can know
     * which part of a name is that of the family.
     *
     * @param name a name
     * @return the name as it is spoken; unchanged where it does not have exactly one comma
     */
    public static String natural(String name) {
        int comma = name.indexOf(',');
        if (comma < 1 || comma != name.lastIndexOf(',')) {
            return name;
        }
        String family = name.substring(0, comma).strip();
        String given = name.substring(comma + 1).strip();
        return family.isEmpty() || given.isEmpty() ? name : given + " " + family;
    }
}
