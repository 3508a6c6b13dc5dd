package org.oer4j.licensing.recognition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.oer4j.licensing.License;
import org.oer4j.licensing.LicenseCatalogue;
import org.oer4j.licensing.LicenseElement;
import org.oer4j.licensing.LicenseVersion;

/**
 * The Creative Commons licences of a catalogue as a grid of elements, version and jurisdiction, so that a notation is
 * answered by array look-ups.
 */
final class CreativeCommonsIndex {
    static final int BY = 1;
    static final int NC = 2;
    static final int SA = 4;
    static final int ND = 8;
    /** The column of generic, unported and international texts. */
    static final int UNPORTED = 0;
    /** No such jurisdiction. */
    static final int NO_JURISDICTION = -1;

    private static final String SITE = "https://creativecommons.org/";
    private static final String REVERSED_UNIT = "by-nd-nc";

    private final LicenseCatalogue catalogue;
    private final int[] versions;
    /** The row of each packed version, or -1. */
    private final byte[] rows;

    private final Map<String, Integer> jurisdictions = new HashMap<>();
    private final List<String> codes = new ArrayList<>();
    private final byte[] shortCodes = new byte[26 * 26];
    private final @Nullable License[] cells;
    private final int[] counts;
    /** Japan 2.0 was published under both orders of NC and ND. */
    private final @Nullable License[] reversed;

    CreativeCommonsIndex(LicenseCatalogue catalogue) {
        this.catalogue = catalogue;
        TreeSet<LicenseVersion> found = new TreeSet<>();
        List<License> tools = new ArrayList<>();
        for (License license : catalogue.all()) {
            if (license.isCreativeCommons()
                    && license.version() != null
                    && !license.elements().isEmpty()) {
                tools.add(license);
                found.add(license.version());
                String port = license.jurisdiction();
                if (port != null && jurisdictions.putIfAbsent(port, jurisdictions.size() + 1) == null) {
                    codes.add(port);
                }
            }
        }
        this.versions = found.stream().mapToInt(CreativeCommonsIndex::packed).toArray();
        for (Map.Entry<String, Integer> entry : jurisdictions.entrySet()) {
            String code = entry.getKey();
            if (code.length() == 2) {
                shortCodes[shortCode(code.charAt(0), code.charAt(1))] =
                        entry.getValue().byteValue();
            }
        }
        this.rows = new byte[versions.length == 0 ? 0 : versions[versions.length - 1] + 1];
        Arrays.fill(rows, (byte) -1);
        for (int row = 0; row < versions.length; row++) {
            rows[versions[row]] = (byte) row;
        }
        this.cells = new License[16 * versions.length * (jurisdictions.size() + 1)];
        this.reversed = new License[cells.length];
        this.counts = new int[16 * versions.length];
        for (License license : tools) {
            place(license);
        }
    }

    private void place(License license) {
        if (license.uri().startsWith(SITE + "licenses/nc-sampling")) {
            return;
        }
        int mask = 0;
        for (LicenseElement element : license.elements()) {
            mask |= bit(element);
        }
        String port = license.jurisdiction();
        Integer jurisdiction = port == null ? Integer.valueOf(UNPORTED) : jurisdictions.get(port);
        LicenseVersion version = license.version();
        if (jurisdiction == null || version == null) {
            return;
        }
        int cell = cell(mask, Arrays.binarySearch(versions, packed(version)), jurisdiction);
        boolean reversedOrder = license.uri().startsWith(SITE + "licenses/" + REVERSED_UNIT + "/");
        if (reversedOrder) {
            reversed[cell] = license;
        }
        if (cells[cell] == null) {
            counts[mask * versions.length + versionRow(packed(version))]++;
        }
        if (cells[cell] == null || !reversedOrder) {
            cells[cell] = license;
        }
    }

    private static int bit(LicenseElement element) {
        return switch (element) {
            case BY -> BY;
            case NC -> NC;
            case SA -> SA;
            case ND -> ND;
        };
    }

    static int packed(LicenseVersion version) {
        return version.major() * 100 + version.minor();
    }

    private int cell(int mask, int version, int jurisdiction) {
        return (mask * versions.length + version) * (jurisdictions.size() + 1) + jurisdiction;
    }

    LicenseCatalogue catalogue() {
        return catalogue;
    }

    /** The licence with these elements in this version and jurisdiction, or null. */
    @Nullable
    License get(int mask, int version, int jurisdiction) {
        int row = versionRow(version);
        return row < 0 || jurisdiction < 0 ? null : cells[cell(mask, row, jurisdiction)];
    }

    /** As {@link #get}, where the address names the elements in the order {@code by-nd-nc}. */
    @Nullable
    License getReversed(int mask, int version, int jurisdiction) {
        int row = versionRow(version);
        if (row < 0 || jurisdiction < 0) {
            return null;
        }
        int cell = cell(mask, row, jurisdiction);
        License license = reversed[cell];
        return license == null ? cells[cell] : license;
    }

    private int versionRow(int version) {
        return version >= 0 && version < rows.length ? rows[version] : -1;
    }

    /** Whether any licence with these elements was published in this version, ported or not. */
    boolean hasVersion(int mask, int version) {
        return publishedCount(mask, version) > 0;
    }

    /** The number of texts, unported and ports, with these elements in this version. */
    int publishedCount(int mask, int version) {
        int row = versionRow(version);
        return row < 0 ? 0 : counts[mask * versions.length + row];
    }

    /** The only version with this major number in which such a licence was published, or -1 if there is not just one. */
    int onlyVersion(int mask, int major) {
        int only = -1;
        for (int version : versions) {
            if (version / 100 == major && hasVersion(mask, version)) {
                if (only >= 0) {
                    return -1;
                }
                only = version;
            }
        }
        return only;
    }

    /**
     * The licences with these elements, narrowed to a version (-1: any) and a jurisdiction ({@link #NO_JURISDICTION}:
     * any).
     */
    List<License> candidates(int mask, int version, int jurisdiction) {
        List<License> found = new ArrayList<>();
        for (int v = 0; v < versions.length; v++) {
            if (version < 0 || versions[v] == version) {
                for (int j = 0; j <= jurisdictions.size(); j++) {
                    License license = jurisdiction < 0 || j == jurisdiction ? cells[cell(mask, v, j)] : null;
                    if (license != null) {
                        found.add(license);
                    }
                }
            }
        }
        return found;
    }

    /** The jurisdiction of a code in lower case, or {@link #NO_JURISDICTION}. */
    int jurisdiction(String code) {
        Integer found = jurisdictions.get(code);
        return found == null ? NO_JURISDICTION : found;
    }

    /** Whether a version was published as one international text, without ports: 4.0 and later. */
    boolean isInternational(int version) {
        return version >= 400;
    }

    /** The code of a jurisdiction's column. */
    String code(int jurisdiction) {
        return codes.get(jurisdiction - 1);
    }

    /** The jurisdiction of a folded two-letter code, or {@link #NO_JURISDICTION}. */
    int jurisdiction(char first, char second) {
        if (first < 'a' || first > 'z' || second < 'a' || second > 'z') {
            return NO_JURISDICTION;
        }
        int found = shortCodes[shortCode(first, second)];
        return found == 0 ? NO_JURISDICTION : found;
    }

    private static int shortCode(char first, char second) {
        return (first - 'a') * 26 + (second - 'a');
    }

    /** The family's id of a set of elements, such as {@code CC-BY-NC-SA}. */
    static String family(int mask) {
        StringBuilder id = new StringBuilder("CC");
        if (mask == (NC | ND)) {
            return "CC-ND-NC";
        }
        for (LicenseElement element : LicenseElement.values()) {
            if ((mask & bit(element)) != 0) {
                id.append('-').append(element.name());
            }
        }
        return id.toString();
    }
}
