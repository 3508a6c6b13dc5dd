package org.oer4j.licensing.chooser;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.oer4j.citation.ClauseRef;
import org.oer4j.conformance.RuleId;
import org.oer4j.licensing.License;
import org.oer4j.licensing.LicenseCatalogue;
import org.oer4j.licensing.LicenseElement;
import org.oer4j.licensing.LicenseKind;
import org.oer4j.licensing.LicenseStatus;
import org.oer4j.licensing.LicenseTitles;
import org.oer4j.licensing.LicenseVersion;
import org.oer4j.licensing.Reason;
import org.oer4j.licensing.ReasonText;

/**
 * Finds the Creative Commons licence that fits somebody's answers, in one language. The questions, with labels and options,
 * are what a form shows; the answers may come back as a map, as from the former web API, or typed. Immutable and safe for
 * use by many threads.
 */
public final class LicenseChooser {
    private static final String COMMERCIAL = "commercial";
    private static final String ADAPTATIONS = "adaptations";
    private static final String JURISDICTION = "jurisdiction";
    private static final String VERSION = "version";
    private static final String DEEDS = "https://creativecommons.org/";
    private static final String BUTTONS = "https://licensebuttons.net/";
    private static final ClauseRef STEWARD = ClauseRef.of("Creative Commons", "");

    private final LicenseCatalogue catalogue;
    private final ReasonText text;
    private final LicenseTitles titles;
    private final Locale locale;

    private LicenseChooser(LicenseCatalogue catalogue, Locale locale) {
        this.catalogue = catalogue;
        this.text = ReasonText.in(locale);
        this.titles = LicenseTitles.in(locale);
        this.locale = locale;
    }

    /**
     * A chooser over a catalogue, in a language.
     *
     * @param catalogue the catalogue
     * @param locale the language of titles, labels and sentences; sentences that are not translated are English
     * @return the chooser
     */
    public static LicenseChooser of(LicenseCatalogue catalogue, Locale locale) {
        return new LicenseChooser(Objects.requireNonNull(catalogue, "catalogue"), locale);
    }

    /**
     * The questions, as a form shows them.
     *
     * @return commercial use, adaptations, jurisdiction
     */
    public List<LicenseQuestion> questions() {
        return List.of(
                question(COMMERCIAL, option(COMMERCIAL, "y", "yes"), option(COMMERCIAL, "n", "no")),
                question(
                        ADAPTATIONS,
                        option(ADAPTATIONS, "y", "yes"),
                        option(ADAPTATIONS, "sa", "share-alike"),
                        option(ADAPTATIONS, "n", "no")),
                question(JURISDICTION, jurisdictions()));
    }

    private LicenseQuestion question(String id, LicenseQuestion.Option... options) {
        return new LicenseQuestion(id, say("chooser." + id), say("chooser." + id + "-explained"), List.of(options));
    }

    private LicenseQuestion.Option option(String question, String id, String key) {
        return new LicenseQuestion.Option(id, say("chooser." + question + "-" + key));
    }

    private LicenseQuestion.Option[] jurisdictions() {
        Map<String, String> names = new TreeMap<>();
        for (License license : catalogue.family("CC-BY")) {
            String port = license.jurisdiction();
            if (port != null && license.version() != null && license.version().major() == 3) {
                names.put(port, portName(license));
            }
        }
        List<LicenseQuestion.Option> options = new ArrayList<>();
        options.add(new LicenseQuestion.Option("", say("chooser.jurisdiction-none")));
        names.forEach((port, name) -> options.add(new LicenseQuestion.Option(port, name)));
        return options.toArray(LicenseQuestion.Option[]::new);
    }

    /** A port's title ends with the name of the jurisdiction. */
    private String portName(License license) {
        String title = titles.of(license);
        int version = title.indexOf("3.0");
        String name = version < 0 ? title : title.substring(version + 3).strip();
        return name.isEmpty() ? String.valueOf(license.jurisdiction()) : name;
    }

    private String say(String key, Object... arguments) {
        return text.sentence(RuleId.of(key), arguments);
    }

    /**
     * The licence that fits the answers of a form.
     *
     * @param answers the answers by question: {@code commercial} and {@code adaptations} (the former web API's name {@code
     *     derivatives} is understood too) with the options' ids, {@code jurisdiction} and {@code version} where wanted
     * @return the licence with its mark
     * @throws IllegalArgumentException if an answer is missing or none of its options; the message names question, answer
     *     and options
     */
    public LicenseChoice choose(Map<String, String> answers) {
        String adaptations = answers.getOrDefault(ADAPTATIONS, answers.get("derivatives"));
        String version = answers.get(VERSION);
        String jurisdiction = answers.get(JURISDICTION);
        return choose(new LicenseAnswers(
                adaptations(adaptations),
                commercial(answers.get(COMMERCIAL)),
                version == null ? LicenseAnswers.CURRENT : version(version),
                jurisdiction == null || jurisdiction.isEmpty() ? null : jurisdiction));
    }

    private static Adaptations adaptations(@Nullable String answer) {
        return switch (answer == null ? "" : answer) {
            case "y", "yes" -> Adaptations.YES;
            case "sa", "sharealike" -> Adaptations.SHARE_ALIKE;
            case "n", "no" -> Adaptations.NO;
            default -> throw refused(ADAPTATIONS, answer, "y, sa or n");
        };
    }

    private static boolean commercial(@Nullable String answer) {
        return switch (answer == null ? "" : answer) {
            case "y", "yes", "true" -> true;
            case "n", "no", "false" -> false;
            default -> throw refused(COMMERCIAL, answer, "y or n");
        };
    }

    private static LicenseVersion version(String answer) {
        try {
            return LicenseVersion.parse(answer);
        } catch (IllegalArgumentException e) {
            throw refused(VERSION, answer, "a version such as 4.0");
        }
    }

    private static IllegalArgumentException refused(String question, @Nullable String answer, String expected) {
        return new IllegalArgumentException("answer '" + answer + "' to " + question + ", expected " + expected);
    }

    /**
     * The licence that fits the answers. A port that the version does not have is left out, and the advice says so.
     *
     * @param answers the answers
     * @return the licence with its mark
     * @throws IllegalArgumentException if Creative Commons published no such version
     */
    public LicenseChoice choose(LicenseAnswers answers) {
        Set<LicenseElement> elements = elements(answers);
        License unported = find(elements, answers.version(), null);
        String jurisdiction = answers.jurisdiction();
        License port =
                jurisdiction == null ? null : find(elements, answers.version(), jurisdiction.toLowerCase(Locale.ROOT));
        License chosen = port == null ? unported : port;
        if (chosen == null) {
            throw new IllegalArgumentException("version '" + answers.version()
                    + "' was not published unported, expected one of 1.0, 2.0, 2.5, 3.0 and 4.0");
        }
        List<Reason> advice = new ArrayList<>();
        if (jurisdiction != null && port == null) {
            advice.add(new Reason(
                    RuleId.of("chooser.no-such-port"),
                    STEWARD,
                    List.of(answers.version().toString(), jurisdiction)));
        }
        advise(chosen, advice);
        return describe(chosen, advice);
    }

    /**
     * Describes a licence that is known by its address, as for a record that already has one.
     *
     * @param uri the canonical address
     * @return the licence with its mark, or null where the catalogue has no Creative Commons tool with this address
     */
    public @Nullable LicenseChoice findByUri(String uri) {
        License license = catalogue.findByUri(uri).orElse(null);
        if (license == null || !license.isCreativeCommons()) {
            return null;
        }
        List<Reason> advice = new ArrayList<>();
        advise(license, advice);
        return describe(license, advice);
    }

    private static Set<LicenseElement> elements(LicenseAnswers answers) {
        Set<LicenseElement> elements = EnumSet.of(LicenseElement.BY);
        if (!answers.commercial()) {
            elements.add(LicenseElement.NC);
        }
        switch (answers.adaptations()) {
            case SHARE_ALIKE -> elements.add(LicenseElement.SA);
            case NO -> elements.add(LicenseElement.ND);
            case YES -> {}
        }
        return elements;
    }

    private @Nullable License find(Set<LicenseElement> elements, LicenseVersion version, @Nullable String port) {
        for (License license : catalogue.all()) {
            if (license.isCreativeCommons()
                    && license.kind() == LicenseKind.LICENSE
                    && license.elements().equals(elements)
                    && version.equals(license.version())
                    && Objects.equals(port, license.jurisdiction())) {
                return license;
            }
        }
        return null;
    }

    private void advise(License license, List<Reason> advice) {
        if (license.registration().status() == LicenseStatus.RETIRED) {
            advice.add(reason("chooser.retired", license));
        } else if (license.registration().status() == LicenseStatus.SUPERSEDED) {
            advice.add(reason("chooser.newer-version", license));
        }
        if (license.elements().contains(LicenseElement.ND)) {
            advice.add(reason("chooser.not-open", license));
        } else if (license.elements().contains(LicenseElement.NC)) {
            advice.add(reason("chooser.non-commercial", license));
        }
    }

    private static Reason reason(String rule, License license) {
        return new Reason(RuleId.of(rule), STEWARD, List.of(license.names().shortName()));
    }

    private LicenseChoice describe(License license, List<Reason> advice) {
        String name = titles.of(license);
        String icon = icon(license);
        String sentence = license.kind() == LicenseKind.LICENSE ? "chooser.mark" : "chooser.mark-public-domain";
        String uri = escape(license.uri());
        String link = "<a rel=\"license\" href=\"" + uri + "\">" + escape(name) + "</a>";
        // The name is put in last, so that its markup is not taken for text of the sentence.
        String[] around = say(sentence, "\u0000").split("\u0000", -1);
        String html = "<a rel=\"license\" href=\"" + uri + "\"><img alt=\"" + escape(name)
                + "\" style=\"border-width:0\" src=\"" + escape(icon) + "\"/></a><br/><span lang=\""
                + escape(text.locale().toLanguageTag().replace("und", "en")) + "\">" + escape(around[0]) + link
                + escape(around[around.length - 1]) + "</span>";
        return new LicenseChoice(license, name, icon, html, advice);
    }

    /** The button has the deed's path, under a letter for the sort of tool. */
    private static String icon(License license) {
        String path = license.uri().startsWith(DEEDS) ? license.uri().substring(DEEDS.length()) : "";
        String button = path.replaceFirst("^licenses/", "l/").replaceFirst("^publicdomain/", "p/");
        return BUTTONS + button + "88x31.png";
    }

    private static String escape(String value) {
        return value.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /**
     * The language of titles, labels and sentences.
     *
     * @return the locale that was asked for
     */
    public Locale locale() {
        return locale;
    }
}
