package org.oer4j.licensing.chooser;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

    private static final LicenseVersion LAST_PORTED = new LicenseVersion(3, 0);

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

    List<LicenseQuestion> questions() {
        return List.of(commercial(), adaptations(ADAPTATIONS), jurisdiction());
    }

    List<LicenseClass> classes() {
        return List.of(
                new LicenseClass(
                        "standard",
                        say("class-standard"),
                        List.of(commercial(), adaptations(DERIVATIVES), jurisdiction())),
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

    private LicenseQuestion jurisdiction() {
        return question(JURISDICTION, JURISDICTION, jurisdictions("CC-BY", LAST_PORTED));
    }

    private LicenseQuestion sampling() {
        List<LicenseQuestion.Option> options = new ArrayList<>();
        SAMPLING_FAMILIES.forEach(
                (id, family) -> options.add(new LicenseQuestion.Option(id, titles.of(catalogue.get(family + "-1.0")))));
        return question(SAMPLING, SAMPLING, options);
    }

    private LicenseQuestion samplingJurisdiction() {
        return question(JURISDICTION, JURISDICTION, jurisdictions("CC-Sampling-Plus", new LicenseVersion(1, 0)));
    }

    private LicenseQuestion question(String id, String key, List<LicenseQuestion.Option> options) {
        return new LicenseQuestion(id, say(key), say(key + "-explained"), options);
    }

    private LicenseQuestion.Option option(String question, String id, String key) {
        return new LicenseQuestion.Option(id, say(question + "-" + key));
    }

    /** No port first, then the jurisdictions for which a version was published, by name as the language sorts. */
    private List<LicenseQuestion.Option> jurisdictions(String family, LicenseVersion version) {
        List<LicenseQuestion.Option> ports = new ArrayList<>();
        for (License license : catalogue.family(family)) {
            String port = license.jurisdiction();
            if (port != null && version.equals(license.version())) {
                ports.add(new LicenseQuestion.Option(port, portName(license, version, port)));
            }
        }
        ports.sort(Comparator.comparing(LicenseQuestion.Option::label, Collator.getInstance(locale))
                .thenComparing(LicenseQuestion.Option::id));
        ports.add(0, new LicenseQuestion.Option("", say("jurisdiction-none")));
        return ports;
    }

    /** A port's title ends with the name of the jurisdiction, after the version. */
    private String portName(License license, LicenseVersion version, String port) {
        String title = titles.of(license);
        int at = title.indexOf(version.toString());
        String name =
                at < 0 ? "" : title.substring(at + version.toString().length()).strip();
        return name.isEmpty() ? port : name;
    }

    private String say(String key) {
        return text.sentence(RuleId.of("chooser." + key));
    }
}
