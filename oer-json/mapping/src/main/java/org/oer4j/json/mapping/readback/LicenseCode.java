package org.oer4j.json.mapping.readback;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.oer4j.conformance.Severity;
import org.oer4j.json.mapping.ReadRules;
import org.oer4j.json.mapping.dialect.Document;
import org.oer4j.json.mapping.dialect.Node;
import org.oer4j.resource.DeclaredLicense;

/**
 * A tool of Creative Commons by the codes that formats have for it. Only spells what is stated in another way; which licence
 * that is, and whether there is one, {@code oer-licensing} concludes.
 *
 * @param elements the lower-case elements as in addresses: {@code by-nc-sa}, {@code zero}, {@code mark}
 * @param version the version, or null where none is stated
 * @param jurisdiction the lower-case code of the port, or null
 */
public record LicenseCode(
        String elements, @Nullable String version, @Nullable String jurisdiction) {
    private static final String ELEMENTS = "by(?:-nc)?(?:-nd|-sa)?";
    private static final Pattern ADDRESS = Pattern.compile("https?://(?:www\\.)?creativecommons\\.org/"
            + "(?:licenses/(?<by>[a-z+-]+)|publicdomain/(?<pd>zero|mark))/(?<version>\\d\\.\\d)(?:/(?<port>[a-z]{2,6}))?"
            + "(?:/(?:deed|legalcode)(?:\\.[a-z_-]+)?)?/?");
    private static final Pattern SPDX_PAGE =
            Pattern.compile("https?://spdx\\.org/licenses/(?<id>[a-z0-9.-]+?)(?:\\.html)?");
    private static final Pattern WORDS = Pattern.compile(
            "(?:cc[ -])?(?<by>" + ELEMENTS + ")(?:[ -](?<version>\\d\\.\\d))?(?:[ -](?<port>[a-z]{2,4}))?");
    private static final Pattern ZERO = Pattern.compile("cc[ -]?0(?:[ -](?<version>1\\.0))?(?: universal)?");
    private static final Pattern MARK = Pattern.compile("(?:cc )?pdm(?:[ -](?<version>1\\.0))?");
    private static final Pattern NAME = Pattern.compile("(?:(?:creative commons|cc)[ :,-]*)?attribution"
            + "(?<nc>[ -]*non[ -]?commercial)?(?:(?<sa>[ -]*share[ -]?alike)|(?<nd>[ -]*no[ -]?deriv(?:ative)?s?))?"
            + "(?: license)?(?: (?<version>\\d\\.\\d))?(?: (?:international|unported|generic))?(?: license)?");

    /**
     * The tool that an address, an id or words name.
     *
     * @param notation what is stated
     * @return the tool, or empty where it is none of Creative Commons, or said in another way
     */
    public static Optional<LicenseCode> find(String notation) {
        String text = notation.strip().toLowerCase(Locale.ROOT);
        Matcher address = ADDRESS.matcher(text);
        if (address.matches()) {
            String by = address.group("by");
            return Optional.of(new LicenseCode(
                    by == null ? String.valueOf(address.group("pd")) : by,
                    address.group("version"),
                    address.group("port")));
        }
        Matcher page = SPDX_PAGE.matcher(text);
        if (page.matches()) {
            text = String.valueOf(page.group("id"));
        }
        Matcher words = WORDS.matcher(text);
        if (words.matches()) {
            return Optional.of(
                    new LicenseCode(String.valueOf(words.group("by")), words.group("version"), words.group("port")));
        }
        Matcher zero = ZERO.matcher(text);
        if (zero.matches()) {
            return Optional.of(new LicenseCode("zero", zero.group("version"), null));
        }
        Matcher mark = MARK.matcher(text);
        if (mark.matches()) {
            return Optional.of(new LicenseCode("mark", mark.group("version"), null));
        }
        Matcher name = NAME.matcher(text.replace('\u2010', '-').replace('\u2011', '-'));
        if (name.matches()) {
            String elements = "by" + (name.group("nc") == null ? "" : "-nc") + (name.group("nd") == null ? "" : "-nd")
                    + (name.group("sa") == null ? "" : "-sa");
            return Optional.of(new LicenseCode(elements, name.group("version"), null));
        }
        return Optional.empty();
    }

    /**
     * The tool that a statement names.
     *
     * @param declared the statement, or null
     * @return the tool; empty where none is named or where address and words name different ones
     */
    public static Optional<LicenseCode> find(@Nullable DeclaredLicense declared) {
        if (declared == null) {
            return Optional.empty();
        }
        LicenseCode found = null;
        for (String notation : declared.notations()) {
            LicenseCode next = find(notation).orElse(null);
            if (found != null && next != null && found.contradicts(next)) {
                return Optional.empty();
            }
            if (found == null || (next != null && found.version == null)) {
                found = next == null ? found : next;
            }
        }
        return Optional.ofNullable(found);
    }

    /**
     * Whether both cannot be true of one licence.
     *
     * @param other another tool
     * @return true if elements differ, or versions or ports that both state
     */
    public boolean contradicts(LicenseCode other) {
        return !elements.equals(other.elements)
                || (version != null && other.version != null && !version.equals(other.version))
                || (jurisdiction != null && other.jurisdiction != null && !jurisdiction.equals(other.jurisdiction));
    }

    /**
     * Reports statements about one licence that name different tools; none of them is preferred.
     *
     * @param in the document
     * @param at where they stand
     * @param statements the address, the id, the words; null where there is none
     */
    public static void check(Document in, Node at, List<? extends @Nullable String> statements) {
        String first = null;
        LicenseCode found = null;
        for (String statement : statements) {
            LicenseCode next = statement == null ? null : find(statement).orElse(null);
            if (statement != null && next != null) {
                if (found != null && first != null && found.contradicts(next)) {
                    in.report(at, ReadRules.CONTRADICTORY_LICENSE, Severity.WARNING, first, statement);
                }
                if (found == null) {
                    found = next;
                    first = statement;
                }
            }
        }
    }

    /**
     * The canonical address.
     *
     * @return the address, or null where no version is stated
     */
    public @Nullable String uri() {
        if (version == null) {
            return null;
        }
        boolean tool = elements.equals("zero") || elements.equals("mark");
        return "https://creativecommons.org/" + (tool ? "publicdomain/" : "licenses/") + elements + "/" + version + "/"
                + (jurisdiction == null ? "" : jurisdiction + "/");
    }
}
