package org.oer4j.licensing;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.oer4j.facts.FactTable;

/**
 * Expands three small fact files into every tool Creative Commons has published: the units ({@code by-nc-sa}), what of
 * them was published when and for which jurisdiction, and the jurisdictions' names.
 */
final class CreativeCommonsTools {
    static final String STEWARD = "Creative Commons";
    static final String SITE = "https://creativecommons.org/";

    private static final String DIRECTORY = "/META-INF/oer/";
    /** Units whose address does not lie under {@code /licenses/}. */
    private static final Map<String, String> PUBLIC_DOMAIN_UNITS = Map.of("zero", "zero", "mark", "mark");

    private final Map<String, FactTable.Row> units;
    private final Map<String, String> jurisdictions;
    private final Set<String> portsWithSpdxId;
    private final Map<String, License> licenses = new LinkedHashMap<>();

    private CreativeCommonsTools(
            Map<String, FactTable.Row> units, Map<String, String> jurisdictions, Set<String> portsWithSpdxId) {
        this.units = units;
        this.jurisdictions = jurisdictions;
        this.portsWithSpdxId = portsWithSpdxId;
    }

    /** Every tool, in the order of the file of publications. */
    static List<License> load() {
        Map<String, FactTable.Row> units = new HashMap<>();
        for (FactTable.Row row : table(
                        "cc-units.tsv", "unit", "id", "elements", "title", "permits", "requires", "prohibits", "source")
                .rows()) {
            units.put(row.required("unit"), row);
        }
        Map<String, String> jurisdictions = new HashMap<>();
        for (FactTable.Row row :
                table("cc-jurisdictions.tsv", "code", "name", "source").rows()) {
            jurisdictions.put(row.required("code"), row.required("name"));
        }
        Set<String> ports = new HashSet<>();
        for (FactTable.Row row : table("cc-spdx-ports.tsv", "id", "source").rows()) {
            ports.add(row.required("id"));
        }
        CreativeCommonsTools tools = new CreativeCommonsTools(units, jurisdictions, ports);
        for (FactTable.Row row : table("cc-published.tsv", "version", "jurisdiction", "retired", "units", "source")
                .rows()) {
            for (String unit : row.words("units")) {
                License license = tools.license(unit, row);
                tools.licenses.put(license.id().value(), license);
            }
        }
        return new ArrayList<>(tools.licenses.values());
    }

    private static FactTable table(String file, String... columns) {
        return FactTable.load(CreativeCommonsTools.class, DIRECTORY + file, columns);
    }

    private License license(String unit, FactTable.Row published) {
        FactTable.Row facts = units.get(unit);
        if (facts == null) {
            throw published.failure("unit '" + unit + "' is not in cc-units.tsv");
        }
        String number = published.get("version");
        LicenseVersion version = number.isEmpty() ? null : LicenseVersion.parse(number);
        String port = published.get("jurisdiction").isEmpty() ? null : published.get("jurisdiction");
        String family = facts.required("id");
        String suffix =
                (version == null ? "" : "-" + number) + (port == null ? "" : "-" + port.toUpperCase(Locale.ROOT));
        LicenseId id = LicenseId.of(family + suffix);
        if (licenses.containsKey(id.value())) {
            // Japan 2.0 was published under both orders of the elements; the second address keeps its own entry.
            id = LicenseId.of("CC-" + unit.toUpperCase(Locale.ROOT) + suffix);
        }
        boolean retired = !published.get("retired").isEmpty();
        boolean current = unit.equals("zero") || unit.equals("mark") || number.equals("4.0");
        EnumSet<LicenseElement> elements = EnumSet.noneOf(LicenseElement.class);
        for (String element : facts.words("elements")) {
            elements.add(LicenseElement.valueOf(element));
        }
        return new License(
                id,
                kind(unit),
                names(unit, facts.required("title"), version, port, published),
                uri(unit, number, port),
                new LicenseLineage(family, elements, version, port),
                LicenseTable.terms(facts),
                new LicenseRegistration(
                        spdxId(id, unit, port),
                        STEWARD,
                        current ? LicenseStatus.CURRENT : retired ? LicenseStatus.RETIRED : LicenseStatus.SUPERSEDED,
                        current || retired || !elements.contains(LicenseElement.BY)
                                ? null
                                : LicenseId.of(family + "-4.0"),
                        published.required("source")));
    }

    private static LicenseKind kind(String unit) {
        return switch (unit) {
            case "zero", "publicdomain" -> LicenseKind.PUBLIC_DOMAIN_DEDICATION;
            case "mark" -> LicenseKind.PUBLIC_DOMAIN_MARK;
            default -> LicenseKind.LICENSE;
        };
    }

    private static String uri(String unit, String version, @Nullable String port) {
        String publicDomain = PUBLIC_DOMAIN_UNITS.get(unit);
        String path = publicDomain == null ? "licenses/" + unit : "publicdomain/" + publicDomain;
        return SITE + path + "/" + (version.isEmpty() ? "" : version + "/") + (port == null ? "" : port + "/");
    }

    private LicenseNames names(
            String unit, String words, @Nullable LicenseVersion version, @Nullable String port, FactTable.Row row) {
        String number = version == null ? "" : " " + version;
        LicenseNames own = switch (unit) {
            case "zero" -> new LicenseNames("CC0 1.0 Universal", "CC0 1.0");
            case "mark" -> new LicenseNames("Public Domain Mark 1.0", "Public Domain Mark 1.0");
            case "publicdomain" -> new LicenseNames(STEWARD + " " + words, "CC " + words);
            default -> null;
        };
        if (own != null) {
            return own;
        }
        String place = "";
        if (port != null) {
            String name = jurisdictions.get(port);
            if (name == null) {
                throw row.failure("jurisdiction '" + port + "' is not in cc-jurisdictions.tsv");
            }
            place = " " + name;
        } else if (version != null && unit.startsWith("by")) {
            place = version.major() >= 4 ? " International" : version.major() == 3 ? " Unported" : " Generic";
        }
        // Texts before 4.0 are titled NoDerivs.
        String title = version != null && version.major() < 4 ? words.replace("NoDerivatives", "NoDerivs") : words;
        String brief = "CC " + shortWords(unit, words);
        return new LicenseNames(
                STEWARD + " " + title + number + place,
                brief
                        + number
                        + (port == null
                                ? ""
                                : " " + (port.equals("scotland") ? "Scotland" : port.toUpperCase(Locale.ROOT))));
    }

    private static String shortWords(String unit, String words) {
        return switch (unit) {
            case "sampling", "sampling+", "nc-sampling+", "devnations" -> words;
            case "by-nd-nc" -> "BY-NC-ND";
            default -> unit.toUpperCase(Locale.ROOT);
        };
    }

    /** SPDX lists the generic, unported and international texts, CC0, PDM, PDDC, SA 1.0 and 21 of the ports. */
    private @Nullable String spdxId(LicenseId id, String unit, @Nullable String port) {
        boolean listed = switch (unit) {
            case "by", "by-sa", "by-nc", "by-nc-sa", "by-nd", "by-nc-nd", "by-nd-nc" ->
                port == null || portsWithSpdxId.contains(id.value());
            case "zero", "mark", "publicdomain" -> true;
            case "sa" -> port == null;
            default -> false;
        };
        return listed ? id.value() : null;
    }
}
