package org.oer4j.licensing.chooser;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.oer4j.conformance.RuleId;
import org.oer4j.licensing.License;
import org.oer4j.licensing.LicenseCatalogue;
import org.oer4j.licensing.LicenseTitles;
import org.oer4j.licensing.LicenseVersion;
import org.oer4j.licensing.ReasonText;

/** The questions and classes, as a form shows them in a language. */
final class ChooserForms {
    static final String COMMERCIAL = "commercial";
    static final String ADAPTATIONS = "adaptations";
    static final String DERIVATIVES = "derivatives";
    static final String JURISDICTION = "jurisdiction";
    static final String VERSION = "version";
    static final String SAMPLING = "sampling";

    /** The answers to {@link #SAMPLING} in the web API, with the families they lead to. */
    static final Map<String, String> SAMPLING_FAMILIES = samplingFamilies();

    private static final Comparator<License> NEWEST =
            Comparator.comparing(License::version, Comparator.nullsFirst(Comparator.naturalOrder()));

    private final LicenseCatalogue catalogue;
    private final ReasonText text;
    private final LicenseTitles titles;
    private final Locale locale;

    ChooserForms(LicenseCatalogue catalogue, ReasonText text, LicenseTitles titles, Locale locale) {
        this.locale = locale;
        this.catalogue = catalogue;
        this.text = text;
        this.titles = titles;
    }

    private static Map<String, String> samplingFamilies() {
        Map<String, String> families = new LinkedHashMap<>();
        families.put("sampling", "CC-Sampling");
        families.put("samplingplus", "CC-Sampling-Plus");
        families.put("ncsamplingplus", "CC-NC-Sampling-Plus");
        return families;
    }

    /** The questions; with the ports of one version, or of all where it is null. */
    List<LicenseQuestion> questions(@Nullable LicenseVersion version) {
        return List.of(commercial(), adaptations(ADAPTATIONS), jurisdiction(version));
    }

    List<LicenseClass> classes() {
        return List.of(
                new LicenseClass(
                        "standard",
                        say("class-standard"),
                        List.of(commercial(), adaptations(DERIVATIVES), jurisdiction(null))),
                new LicenseClass("publicdomain", say("class-publicdomain"), List.of()),
                new LicenseClass("zero", titles.of(catalogue.get("CC0-1.0")), List.of()),
                new LicenseClass("mark", titles.of(catalogue.get("CC-PDM-1.0")), List.of()),
                new LicenseClass("recombo", say("class-recombo"), List.of(sampling(), samplingJurisdiction())));
    }

    private LicenseQuestion commercial() {
        return question(COMMERCIAL, COMMERCIAL, List.of(option(COMMERCIAL, "y", "yes"), option(COMMERCIAL, "n", "no")));
    }

    private LicenseQuestion adaptations(String id) {
        return question(
                id,
                ADAPTATIONS,
                List.of(
                        option(ADAPTATIONS, "y", "yes"),
                        option(ADAPTATIONS, "sa", "share-alike"),
                        option(ADAPTATIONS, "n", "no")));
    }

    private LicenseQuestion jurisdiction(@Nullable LicenseVersion version) {
        return question(JURISDICTION, JURISDICTION, jurisdictions("CC-BY", version));
    }

    private LicenseQuestion sampling() {
        List<LicenseQuestion.Option> options = new ArrayList<>();
        SAMPLING_FAMILIES.forEach(
                (id, family) -> options.add(new LicenseQuestion.Option(id, titles.of(catalogue.get(family + "-1.0")))));
        return question(SAMPLING, SAMPLING, options);
    }

    private LicenseQuestion samplingJurisdiction() {
        return question(JURISDICTION, JURISDICTION, jurisdictions("CC-Sampling-Plus", null));
    }

    private LicenseQuestion question(String id, String key, List<LicenseQuestion.Option> options) {
        return new LicenseQuestion(id, say(key), say(key + "-explained"), options);
    }

    private LicenseQuestion.Option option(String question, String id, String key) {
        return new LicenseQuestion.Option(id, say(question + "-" + key));
    }

    /**
     * No port first, then the jurisdictions for which a version was published, or any version where it is null, by name as
     * the language sorts. A jurisdiction is called as in the title of its newest port.
     */
    private List<LicenseQuestion.Option> jurisdictions(String family, @Nullable LicenseVersion version) {
        Map<String, License> newest = new HashMap<>();
        for (License license : catalogue.family(family)) {
            String port = license.jurisdiction();
            if (port != null && (version == null || version.equals(license.version()))) {
                newest.merge(port, license, (one, other) -> NEWEST.compare(one, other) > 0 ? one : other);
            }
        }
        List<LicenseQuestion.Option> ports = new ArrayList<>();
        newest.forEach((port, license) -> ports.add(new LicenseQuestion.Option(port, portName(license, port))));
        ports.sort(Comparator.comparing(LicenseQuestion.Option::label, Collator.getInstance(locale))
                .thenComparing(LicenseQuestion.Option::id));
        ports.add(0, new LicenseQuestion.Option("", say("jurisdiction-none")));
        return ports;
    }

    /** A port's title ends with the name of the jurisdiction, after the version. */
    private String portName(License license, String port) {
        String title = titles.of(license);
        String version = String.valueOf(license.version());
        int at = title.indexOf(version);
        String name = at < 0 ? "" : title.substring(at + version.length()).strip();
        return name.isEmpty() ? port : name;
    }

    private String say(String key) {
        return text.sentence(RuleId.of("chooser." + key));
    }
}
