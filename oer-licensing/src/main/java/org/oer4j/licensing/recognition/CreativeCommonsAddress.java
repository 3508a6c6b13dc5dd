package org.oer4j.licensing.recognition;

import java.util.List;
import org.oer4j.conformance.RuleId;
import org.oer4j.licensing.License;
import org.oer4j.licensing.LicenseStatus;

/**
 * Reads addresses of Creative Commons, character by character and without a regular expression. Scheme, {@code www.},
 * case, doubled and trailing slashes, a port number, query, fragment, {@code deed.xx}, {@code legalcode.xx}, {@code rdf},
 * the button images, {@code /licences/}, {@code %2B} and the jurisdiction {@code xu} are noise. The language of a deed is
 * never the jurisdiction.
 */
final class CreativeCommonsAddress {
    private static final String HOST = "creativecommons.org";
    private static final String BUTTON_HOST = "licensebuttons.net";
    private static final int MAX_SEGMENTS = 8;

    private final CreativeCommonsIndex index;
    private final License zero;
    private final License mark;
    private final License dedication;
    private final License sampling;
    private final License samplingPlus;
    private final License ncSamplingPlus;
    private final License developingNations;

    CreativeCommonsAddress(CreativeCommonsIndex index) {
        this.index = index;
        this.zero = index.catalogue().get("CC0-1.0");
        this.mark = index.catalogue().get("CC-PDM-1.0");
        this.dedication = index.catalogue().get("CC-PDDC");
        this.sampling = index.catalogue().get("CC-Sampling-1.0");
        this.samplingPlus = index.catalogue().get("CC-Sampling-Plus-1.0");
        this.ncSamplingPlus = index.catalogue().get("CC-NC-Sampling-Plus-1.0");
        this.developingNations = index.catalogue().get("CC-DevNations-2.0");
    }

    /** The index after the host of a Creative Commons address, or -1 if there is none in the text. */
    static int afterHost(CharSequence text, int start, int end) {
        int host = indexOf(text, start, end, HOST);
        if (host >= 0) {
            return host + HOST.length();
        }
        host = indexOf(text, start, end, BUTTON_HOST);
        return host < 0 ? -1 : host + BUTTON_HOST.length();
    }

    private static int indexOf(CharSequence text, int start, int end, String word) {
        char first = word.charAt(0);
        for (int i = start; i <= end - word.length(); i++) {
            if (lower(text.charAt(i)) == first && matches(text, i, word)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean matches(CharSequence text, int at, String word) {
        for (int i = 0; i < word.length(); i++) {
            if (lower(text.charAt(at + i)) != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static char lower(char c) {
        return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
    }

    /** Reads the address whose host ends at {@code afterHost}. */
    Recognition read(CharSequence text, int start, int afterHost) {
        Path path = new Path(text, afterHost);
        if (path.placeholder) {
            return new Recognition.NotALicense(null, RecognitionRules.PLACEHOLDER, start, path.end);
        }
        int first = 0;
        if (path.is(0, "licenses") || path.is(0, "licences") || path.is(0, "license") || path.is(0, "l")) {
            first = 1;
        } else if (path.is(0, "publicdomain")
                || path.is(0, "share-your-work")
                || path.is(0, "presskit")
                || path.is(0, "p")) {
            return otherSection(path, start);
        } else {
            return new Recognition.NotALicense(null, RecognitionRules.NO_LICENSE_PAGE, start, path.end);
        }
        return unit(path, first, start);
    }

    private Recognition otherSection(Path path, int start) {
        for (int i = path.is(0, "publicdomain") ? 1 : 0; i < path.count; i++) {
            if (path.is(i, "zero") || path.is(i, "cc0")) {
                return single(zero, path, i + 1, start);
            }
            if (path.is(i, "mark") || path.is(i, "pdm")) {
                return single(mark, path, i + 1, start);
            }
            if (path.is(i, "certification")) {
                return exact(dedication, start, path.end);
            }
            int mask = path.elements(i);
            if (mask > 0 && path.is(0, "presskit")) {
                return elements(path, i, mask, start);
            }
        }
        return new Recognition.NotALicense(null, RecognitionRules.NO_LICENSE_PAGE, start, path.end);
    }

    private Recognition unit(Path path, int at, int start) {
        if (path.is(at, "zero") || path.is(at, "cc0")) {
            return single(zero, path, at + 1, start);
        }
        if (path.is(at, "mark") || path.is(at, "pdm")) {
            return single(mark, path, at + 1, start);
        }
        if (path.is(at, "publicdomain")) {
            return exact(dedication, start, path.end);
        }
        if (path.is(at, "sampling")) {
            return single(sampling, path, at + 1, start);
        }
        if (path.is(at, "sampling+")) {
            return single(samplingPlus, path, at + 1, start);
        }
        if (path.is(at, "nc-sampling+")) {
            return single(ncSamplingPlus, path, at + 1, start);
        }
        if (path.is(at, "devnations")) {
            return single(developingNations, path, at + 1, start);
        }
        int mask = path.elements(at);
        if (mask > 0) {
            return elements(path, at, mask, start);
        }
        return wrapper(path, at, start);
    }

    /** Deeds that Creative Commons made for licences of other stewards. */
    private Recognition wrapper(Path path, int at, int start) {
        if (path.is(at, "mit")) {
            return exact(index.catalogue().get("MIT"), start, path.end);
        }
        String family =
                path.is(at, "gpl") ? "GPL-2.0" : path.is(at, "lgpl") ? "LGPL-2.1" : path.is(at, "bsd") ? "BSD" : null;
        if (family == null) {
            return new Recognition.NotALicense(null, RecognitionRules.NO_LICENSE_PAGE, start, path.end);
        }
        return new Recognition.Ambiguous(
                family,
                index.catalogue().family(family),
                Missing.VARIANT,
                RecognitionRules.VARIANT_MISSING,
                start,
                path.end);
    }

    private Recognition elements(Path path, int at, int mask, int start) {
        if ((mask & (CreativeCommonsIndex.SA | CreativeCommonsIndex.ND))
                == (CreativeCommonsIndex.SA | CreativeCommonsIndex.ND)) {
            return new Recognition.NotALicense(null, RecognitionRules.IMPOSSIBLE_ELEMENTS, start, path.end);
        }
        int version = path.version(at + 1);
        if (version < 0) {
            boolean absent = path.isNoise(at + 1);
            return absent
                    ? ambiguous(mask, -1, Missing.VERSION, RecognitionRules.VERSION_MISSING, start, path.end)
                    : new Recognition.NotALicense(null, RecognitionRules.NO_SUCH_VERSION, start, path.end);
        }
        int jurisdiction = path.isNoise(at + 2) || path.is(at + 2, "xu")
                ? CreativeCommonsIndex.UNPORTED
                : path.jurisdiction(at + 2, index);
        if (jurisdiction > 0 && index.isInternational(version) && !path.is(at + 2, "igo")) {
            jurisdiction = CreativeCommonsIndex.UNPORTED;
        }
        License license = path.isReversed(at)
                ? index.getReversed(mask, version, jurisdiction)
                : index.get(mask, version, jurisdiction);
        if (license != null) {
            return exact(license, start, path.end);
        }
        if (!index.hasVersion(mask, version)) {
            return new Recognition.NotALicense(null, RecognitionRules.NO_SUCH_VERSION, start, path.end);
        }
        return jurisdiction == CreativeCommonsIndex.UNPORTED
                ? ambiguous(mask, version, Missing.JURISDICTION, RecognitionRules.PORT_UNCLEAR, start, path.end)
                : new Recognition.NotALicense(null, RecognitionRules.NO_SUCH_PORT, start, path.end);
    }

    private Recognition ambiguous(int mask, int version, Missing missing, RuleId rule, int start, int end) {
        List<License> candidates = index.candidates(mask, version, CreativeCommonsIndex.NO_JURISDICTION);
        return new Recognition.Ambiguous(CreativeCommonsIndex.family(mask), candidates, missing, rule, start, end);
    }

    /** A tool of which one version was published; the ports of Sampling are further tools. */
    private Recognition single(License license, Path path, int at, int start) {
        int version = path.version(at);
        if (version < 0 && !path.isNoise(at)) {
            return new Recognition.NotALicense(null, RecognitionRules.NO_LICENSE_PAGE, start, path.end);
        }
        if (version >= 0 && (license.version() == null || version != CreativeCommonsIndex.packed(license.version()))) {
            return new Recognition.NotALicense(null, RecognitionRules.NO_SUCH_VERSION, start, path.end);
        }
        if (path.isNoise(at + 1) || path.is(at + 1, "xu")) {
            return new Recognition.Exact(
                    license, version < 0 ? RecognitionRules.SINGLE_VERSION : RecognitionRules.ADDRESS, start, path.end);
        }
        for (License port : index.catalogue().family(license.family())) {
            String code = port.jurisdiction();
            if (code != null && path.is(at + 1, code)) {
                return exact(port, start, path.end);
            }
        }
        // CC0 and the mark have no ports; older pages named a country in their place.
        return license.registration().status() == LicenseStatus.CURRENT
                ? exact(license, start, path.end)
                : new Recognition.NotALicense(null, RecognitionRules.NO_SUCH_PORT, start, path.end);
    }

    private static Recognition exact(License license, int start, int end) {
        return new Recognition.Exact(license, RecognitionRules.ADDRESS, start, end);
    }

    /** The segments of an address' path, as places in the text. */
    private static final class Path {
        final CharSequence text;
        final int end;
        final boolean placeholder;
        int count;
        private final int[] bounds = new int[2 * MAX_SEGMENTS];

        Path(CharSequence text, int from) {
            this.text = text;
            int i = from;
            int segment = -1;
            boolean template = false;
            while (i < text.length() && !isEnd(text.charAt(i)) && !isTail(text.charAt(i))) {
                char c = text.charAt(i);
                template |= c == '{' || c == '}' || c == '$' || c == '*';
                if (c == '/') {
                    segment = close(segment, i);
                } else if (segment < 0) {
                    segment = i;
                }
                i++;
            }
            close(segment, i);
            // Query and fragment say nothing, but a fragment with a slash is a path whose variable was cut off.
            boolean fragment = false;
            for (; i < text.length() && !isEnd(text.charAt(i)); i++) {
                fragment |= text.charAt(i) == '#';
                template |= fragment && text.charAt(i) == '/';
            }
            this.end = i;
            this.placeholder = template;
        }

        private static boolean isTail(char c) {
            return c == '?' || c == '#' || c == '&' || c == ';';
        }

        private static boolean isEnd(char c) {
            return c <= ' ' || c == '>' || c == '"' || c == '\'' || c == '<' || c == ')' || c == ']' || c == '|';
        }

        private int close(int segment, int at) {
            // A port number after the host is no segment.
            if (segment >= 0 && count < MAX_SEGMENTS && !(count == 0 && text.charAt(segment) == ':')) {
                int last = at;
                while (last > segment && isTrailingNoise(text.charAt(last - 1))) {
                    last--;
                }
                if (last > segment) {
                    bounds[2 * count] = segment;
                    bounds[2 * count + 1] = last;
                    count++;
                }
            }
            return -1;
        }

        private static boolean isTrailingNoise(char c) {
            return c == '.' || c == ',';
        }

        boolean is(int segment, String word) {
            if (segment >= count) {
                return false;
            }
            int i = bounds[2 * segment];
            int to = bounds[2 * segment + 1];
            int w = 0;
            for (; i < to && w < word.length(); i++, w++) {
                char c = lower(text.charAt(i));
                if (c == '%' && i + 2 < to && text.charAt(i + 1) == '2' && lower(text.charAt(i + 2)) == 'b') {
                    c = '+';
                    i += 2;
                }
                if (c != word.charAt(w)) {
                    return false;
                }
            }
            return i == to && w == word.length();
        }

        private boolean startsWith(int segment, String word) {
            int from = bounds[2 * segment];
            return bounds[2 * segment + 1] - from >= word.length() && matches(text, from, word);
        }

        /** Absent, or a part of the address that says nothing about the licence. */
        boolean isNoise(int segment) {
            return segment >= count
                    || startsWith(segment, "deed")
                    || startsWith(segment, "legalcode")
                    || is(segment, "rdf")
                    || is(segment, "legal")
                    || startsWith(segment, "88x31")
                    || startsWith(segment, "80x15")
                    || startsWith(segment, "index.");
        }

        /** The elements that a segment such as {@code by-nc-sa} or {@code by-sa.png} names, or 0 if it is no such. */
        int elements(int segment) {
            if (segment >= count) {
                return 0;
            }
            int from = bounds[2 * segment];
            int to = bounds[2 * segment + 1];
            int mask = 0;
            for (int i = from; ; i += 3) {
                if (to - i < 2) {
                    return 0;
                }
                int element = element(lower(text.charAt(i)), lower(text.charAt(i + 1)));
                if (element == 0 || (mask & element) != 0) {
                    return 0;
                }
                mask |= element;
                if (i + 2 == to || text.charAt(i + 2) == '.') {
                    return mask;
                }
                if (text.charAt(i + 2) != '-' && text.charAt(i + 2) != '_') {
                    return 0;
                }
            }
        }

        private static int element(char first, char second) {
            if (first == 'b' && second == 'y') {
                return CreativeCommonsIndex.BY;
            }
            if (first == 'n') {
                return second == 'c' ? CreativeCommonsIndex.NC : second == 'd' ? CreativeCommonsIndex.ND : 0;
            }
            return first == 's' && second == 'a' ? CreativeCommonsIndex.SA : 0;
        }

        boolean isReversed(int segment) {
            return is(segment, "by-nd-nc");
        }

        /** The packed version in a segment, or -1. */
        int version(int segment) {
            if (segment >= count) {
                return -1;
            }
            int from = bounds[2 * segment];
            int to = bounds[2 * segment + 1];
            if (to - from < 3 || to - from > 4 || text.charAt(from + 1) != '.' || !isDigit(text.charAt(from))) {
                return -1;
            }
            int minor = 0;
            for (int i = from + 2; i < to; i++) {
                if (!isDigit(text.charAt(i))) {
                    return -1;
                }
                minor = minor * 10 + (text.charAt(i) - '0');
            }
            return (text.charAt(from) - '0') * 100 + minor;
        }

        private static boolean isDigit(char c) {
            return c >= '0' && c <= '9';
        }

        int jurisdiction(int segment, CreativeCommonsIndex index) {
            int from = bounds[2 * segment];
            int length = bounds[2 * segment + 1] - from;
            if (length == 2) {
                return index.jurisdiction(lower(text.charAt(from)), lower(text.charAt(from + 1)));
            }
            return is(segment, "igo")
                    ? index.jurisdiction("igo")
                    : is(segment, "scotland") ? index.jurisdiction("scotland") : CreativeCommonsIndex.NO_JURISDICTION;
        }
    }
}
