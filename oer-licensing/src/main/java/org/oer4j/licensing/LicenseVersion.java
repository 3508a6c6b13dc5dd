package org.oer4j.licensing;

import org.jspecify.annotations.Nullable;

/**
 * The version of a licence, compared number by number (so 2.0 is before 2.5, and a version is never a decimal).
 *
 * @param major the number before the dot, from 0
 * @param minor the number after the dot, from 0
 */
public record LicenseVersion(int major, int minor) implements Comparable<LicenseVersion> {
    /**
     * Refuses negative numbers.
     *
     * @param major the number before the dot
     * @param minor the number after the dot
     * @throws IllegalArgumentException if a number is negative
     */
    public LicenseVersion {
        if (major < 0 || minor < 0) {
            throw new IllegalArgumentException(
                    "'" + major + "." + minor + "' is no licence version, expected numbers from 0");
        }
    }

    /**
     * Reads a version such as {@code 3.0}.
     *
     * @param text two numbers with a dot between
     * @return the version
     * @throws IllegalArgumentException if the text has another form
     */
    public static LicenseVersion parse(String text) {
        LicenseVersion version = parseOrNull(text);
        if (version == null) {
            throw new IllegalArgumentException("'" + text + "' is no licence version, expected a form like 3.0");
        }
        return version;
    }

    private static @Nullable LicenseVersion parseOrNull(String text) {
        int dot = text.indexOf('.');
        if (dot < 1 || dot > 3 || text.length() - dot < 2 || text.length() - dot > 4) {
            return null;
        }
        int[] numbers = new int[2];
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (i != dot && (c < '0' || c > '9')) {
                return null;
            }
            if (i != dot) {
                int part = i < dot ? 0 : 1;
                numbers[part] = numbers[part] * 10 + (c - '0');
            }
        }
        return new LicenseVersion(numbers[0], numbers[1]);
    }

    /** Orders earlier versions first. */
    @Override
    public int compareTo(LicenseVersion other) {
        return major != other.major ? Integer.compare(major, other.major) : Integer.compare(minor, other.minor);
    }

    /** Returns the form that {@link #parse} reads. */
    @Override
    public String toString() {
        return major + "." + minor;
    }
}
