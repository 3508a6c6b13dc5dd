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
    private static final String NEWEST = "4.0";
    private static final LicenseVersion FIRST_INTERNATIONAL = new LicenseVersion(4, 0);

    private final Map<String, Unit> units = new HashMap<>();
    private final Map<String, String> jurisdictions = new HashMap<>();
    private final Set<String> portsWithSpdxId = new HashSet<>();
    private final Map<String, License> licenses = new LinkedHashMap<>();

    private CreativeCommonsTools() {
        for (FactTable.Row row : table(
                        "cc-units.tsv", "unit", "id", "elements", "title", "permits", "requires", "prohibits", "source")
                .rows()) {
            units.put(row.required("unit"), Unit.of(row));
        }
        for (FactTable.Row row :
                table("cc-jurisdictions.tsv", "code", "name", "source").rows()) {
            jurisdictions.put(row.required("code"), row.required("name"));
        }
        for (FactTable.Row row : table("cc-spdx-ports.tsv", "id", "source").rows()) {
            portsWithSpdxId.add(row.required("id"));
        }
    }

    /** Every tool, in the order of the file of publications. */
    static List<License> load() {
        CreativeCommonsTools tools = new CreativeCommonsTools();
        for (FactTable.Row row : table("cc-published.tsv", "version", "jurisdiction", "retired", "units", "source")
                .rows()) {
            Publication publication = tools.publication(row);
            for (String unit : row.words("units")) {
                License license = tools.license(unit, publication, row);
                tools.licenses.put(license.id().value(), license);
            }
        }
        return new ArrayList<>(tools.licenses.values());
    }

    private static FactTable table(String file, String... columns) {
        return FactTable.load(CreativeCommonsTools.class, DIRECTORY + file, columns);
    }

    private Publication publication(FactTable.Row row) {
        String number = row.get("version");
        LicenseVersion version = number.isEmpty() ? null : LicenseVersion.parse(number);
        String port = row.get("jurisdiction").isEmpty() ? null : row.get("jurisdiction");
        String place = port == null ? null : jurisdictions.get(port);
        if (port != null && place == null) {
            throw row.failure("jurisdiction '" + port + "' is not in cc-jurisdictions.tsv");
        }
        String upper = port == null ? "" : port.toUpperCase(Locale.ROOT);
        boolean international = version != null && version.compareTo(FIRST_INTERNATIONAL) >= 0;
        String unported = international ? " International" : number.equals("3.0") ? " Unported" : " Generic";
        return new Publication(
                number,
                version,
                port,
                international,
                (version == null ? "" : "-" + number) + (port == null ? "" : "-" + upper),
                (version == null ? "" : number + "/") + (port == null ? "" : port + "/"),
                " " + number + (place == null ? unported : " " + place),
                " " + number + (port == null ? "" : port.equals("scotland") ? " Scotland" : " " + upper),
                !row.get("retired").isEmpty(),
                row.required("source"));
    }

    private License license(String name, Publication published, FactTable.Row row) {
        Unit unit = units.get(name);
        if (unit == null) {
            throw row.failure("unit '" + name + "' is not in cc-units.tsv");
        }
        String id = unit.family + published.suffix;
        if (licenses.containsKey(id)) {
            // Japan 2.0 was published under both orders of the elements; the second address keeps its own entry.
            id = "CC-" + name.toUpperCase(Locale.ROOT) + published.suffix;
        }
        boolean current = unit.isPublicDomainTool() || published.number.equals(NEWEST);
        boolean replaced = !current && !published.retired && unit.elements.contains(LicenseElement.BY);
        return new License(
                LicenseId.of(id),
                unit.kind,
                unit.names(published),
                unit.address + published.path,
                new LicenseLineage(unit.family, unit.elements, published.version, published.port),
                unit.terms,
                new LicenseRegistration(
                        isListedBySpdx(unit, published, id) ? id : null,
                        STEWARD,
                        current
                                ? LicenseStatus.CURRENT
                                : published.retired ? LicenseStatus.RETIRED : LicenseStatus.SUPERSEDED,
                        replaced ? unit.newest : null,
                        published.source));
    }

    /** SPDX lists the generic, unported and international texts, CC0, PDM, PDDC, SA 1.0 and 21 of the ports. */
    private boolean isListedBySpdx(Unit unit, Publication published, String id) {
        if (unit.name.equals("publicdomain") || unit.isPublicDomainTool()) {
            return true;
        }
        boolean series = unit.elements.contains(LicenseElement.BY) || unit.name.equals("sa");
        return series && (published.port == null || portsWithSpdxId.contains(id));
    }

    /**
     * What was published together: a version for a jurisdiction. The parts of ids, addresses and names that follow from it
     * are made once for all its units, because the catalogue is read at the start of programs.
     */
    private record Publication(
            String number,
            @Nullable LicenseVersion version,
            @Nullable String port,
            boolean international,
            String suffix,
            String path,
            String titleEnd,
            String shortEnd,
            boolean retired,
            String source) {}

    /** What is the same for every version and port of a unit. */
    private record Unit(
            String name,
            String family,
            EnumSet<LicenseElement> elements,
            String title,
            String earlierTitle,
            String shortName,
            String shortTitle,
            LicenseKind kind,
            String address,
            LicenseTerms terms,
            LicenseId newest) {
        static Unit of(FactTable.Row row) {
            String name = row.required("unit");
            EnumSet<LicenseElement> elements = EnumSet.noneOf(LicenseElement.class);
            for (String element : row.words("elements")) {
                elements.add(LicenseElement.valueOf(element));
            }
            boolean tool = name.equals("zero") || name.equals("mark");
            String words = row.required("title");
            // by-nd-nc is an address; the licence is called BY-NC-ND.
            String codes = name.equals("by-nd-nc") ? "BY-NC-ND" : name.toUpperCase(Locale.ROOT);
            String shortName = elements.isEmpty() || name.contains("sampling") ? words : codes;
            return new Unit(
                    name,
                    row.required("id"),
                    elements,
                    STEWARD + " " + words,
                    // Texts before 4.0 are titled NoDerivs.
                    STEWARD + " " + words.replace("NoDerivatives", "NoDerivs"),
                    shortName,
                    "CC " + shortName,
                    tool || name.equals("publicdomain")
                            ? name.equals("mark")
                                    ? LicenseKind.PUBLIC_DOMAIN_MARK
                                    : LicenseKind.PUBLIC_DOMAIN_DEDICATION
                            : LicenseKind.LICENSE,
                    SITE + (tool ? "publicdomain/" : "licenses/") + name + "/",
                    LicenseTable.terms(row),
                    LicenseId.of(row.required("id") + "-" + NEWEST));
        }

        /** CC0 and the mark lie under another address than the licences. */
        boolean isPublicDomainTool() {
            return name.equals("zero") || name.equals("mark");
        }

        LicenseNames names(Publication published) {
            if (name.equals("zero")) {
                return new LicenseNames("CC0 1.0 Universal", "CC0 1.0");
            }
            if (name.equals("mark")) {
                return new LicenseNames("Public Domain Mark 1.0", "Public Domain Mark 1.0");
            }
            if (published.version == null) {
                return new LicenseNames(title, "CC " + shortName);
            }
            boolean hasPlace = elements.contains(LicenseElement.BY) || published.port != null;
            return new LicenseNames(
                    (published.international ? title : earlierTitle)
                            .concat(hasPlace ? published.titleEnd : " " + published.number),
                    shortTitle.concat(published.shortEnd));
        }
    }
}
