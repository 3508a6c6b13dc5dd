package org.oer4j.licensing.chooser;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.oer4j.citation.ClauseRef;
import org.oer4j.conformance.Finding;
import org.oer4j.conformance.RuleId;
import org.oer4j.licensing.License;
import org.oer4j.licensing.LicenseCatalogue;
import org.oer4j.licensing.LicenseElement;
import org.oer4j.licensing.LicenseId;
import org.oer4j.licensing.LicenseKind;
import org.oer4j.licensing.LicenseStatus;
import org.oer4j.licensing.LicenseTitles;
import org.oer4j.licensing.LicenseVersion;
import org.oer4j.licensing.Permission;
import org.oer4j.licensing.Prohibition;
import org.oer4j.licensing.Reason;
import org.oer4j.licensing.ReasonText;

/**
 * Finds the Creative Commons licence that fits somebody's answers, in one language, without a network: what the web API 1.5
 * of Creative Commons gave. The questions and classes, with labels and options, are what a form shows; the answers may come
 * back as a map, as from the web API, or typed. Immutable and safe for use by many threads.
 *
 * <p>Labels and advice are spoken in English, Arabic, Chinese, Dutch, French, German, Italian, Portuguese, Russian and
 * Spanish; titles in every language of the catalogue.
 */
public final class LicenseChooser {
    private static final ClauseRef STEWARD = ClauseRef.of("Creative Commons", "");

    /** What is offered first in a list: few restrictions before many, then the newest version. */
    private static final Comparator<License> OFFERED_FIRST = Comparator.comparing(
                    (License license) -> license.registration().status())
            .thenComparing(license -> !license.kind().isPublicDomain())
            .thenComparing(License::kind)
            .thenComparing(license -> license.elements().contains(LicenseElement.ND))
            .thenComparing(license -> license.elements().contains(LicenseElement.NC))
            .thenComparing(license -> license.elements().size())
            .thenComparing(License::version, Comparator.nullsLast(Comparator.reverseOrder()))
            .thenComparing(License::family)
            .thenComparing(license -> license.jurisdiction() != null);

    private final LicenseCatalogue catalogue;
    private final LicenseTitles titles;
    private final ChooserForms forms;
    private final LicenseMark mark;
    private final Locale locale;

    private LicenseChooser(LicenseCatalogue catalogue, Locale locale) {
        ReasonText text = ReasonText.in(locale);
        this.catalogue = catalogue;
        this.titles = LicenseTitles.in(locale);
        this.forms = new ChooserForms(catalogue, text, titles, locale);
        this.mark = new LicenseMark(text);
        this.locale = locale;
    }

    /**
     * A chooser over a catalogue, in a language.
     *
     * @param catalogue the catalogue
     * @param locale the language of titles, labels and sentences; sentences that are not translated are English
     * @return the chooser; make it once for a language and share it
     */
    public static LicenseChooser of(LicenseCatalogue catalogue, Locale locale) {
        return new LicenseChooser(Objects.requireNonNull(catalogue, "catalogue"), locale);
    }

    /**
     * The questions, as a form shows them, with the jurisdictions of all versions.
     *
     * @return commercial use, adaptations, jurisdiction
     */
    public List<LicenseQuestion> questions() {
        return forms.questions(null);
    }

    /**
     * The questions for a version, as a form shows them, with the jurisdictions for which it was published.
     *
     * @param version the version
     * @return commercial use, adaptations, jurisdiction; the only answer to the last is none where the version has no ports
     */
    public List<LicenseQuestion> questions(LicenseVersion version) {
        return forms.questions(Objects.requireNonNull(version, "version"));
    }

    /**
     * The classes of licences, each with its questions under the ids of the web API.
     *
     * @return {@code standard}, {@code publicdomain}, {@code zero}, {@code mark} and {@code recombo}
     */
    public List<LicenseClass> classes() {
        return forms.classes();
    }

    /**
     * The licence of a class that fits the answers, as the web API issued it: for a jurisdiction, the newest version that
     * was published for it, which the advice says; for none, the version that is offered for new works.
     *
     * @param licenseClass the class's id
     * @param answers the answers by field id, with the options' ids; {@code version} where a certain one is wanted
     * @return the licence with its mark
     * @throws IllegalArgumentException if there is no such class, an answer is missing or none of its options, or the
     *     version was not published
     */
    public LicenseChoice issue(String licenseClass, Map<String, String> answers) {
        return switch (licenseClass) {
            case "standard" -> standard(answers);
            // The web API answered both with CC0 once the dedication of before was retired.
            case "publicdomain", "zero" -> describe(catalogue.get("CC0-1.0"));
            case "mark" -> describe(catalogue.get("CC-PDM-1.0"));
            case "recombo" -> sampling(answers);
            default ->
                throw new IllegalArgumentException("license class '" + licenseClass
                        + "' is unknown, expected standard, publicdomain, zero, mark or recombo");
        };
    }

    private LicenseChoice standard(Map<String, String> answers) {
        LicenseChoice choice = choose(LicenseAnswersReader.read(answers, this::newestVersion));
        License license = choice.license();
        String port = license.jurisdiction();
        if (port == null || license.version() == null || LicenseAnswersReader.hasVersion(answers)) {
            return choice;
        }
        List<Reason> advice = new ArrayList<>();
        advice.add(reason("chooser.newest-port", license.version().toString(), port));
        advice.addAll(choice.advice());
        return new LicenseChoice(
                license, choice.name(), choice.icons(), choice.html(), choice.replacedBy(), List.copyOf(advice));
    }

    private LicenseVersion newestVersion(String jurisdiction) {
        return catalogue.family("CC-BY").stream()
                .filter(license -> jurisdiction.equals(license.jurisdiction()))
                .map(License::version)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(LicenseAnswers.CURRENT);
    }

    private LicenseChoice sampling(Map<String, String> answers) {
        String answer = answers.get(ChooserForms.SAMPLING);
        String family = answer == null ? null : ChooserForms.SAMPLING_FAMILIES.get(answer);
        if (family == null) {
            throw LicenseAnswersReader.refused(
                    ChooserForms.SAMPLING, answer, "sampling, samplingplus or ncsamplingplus");
        }
        String jurisdiction = LicenseAnswersReader.jurisdiction(answers);
        License unported = catalogue.get(family + "-1.0");
        License port = jurisdiction == null
                ? null
                : catalogue.family(family).stream()
                        .filter(license -> jurisdiction.equals(license.jurisdiction()))
                        .findFirst()
                        .orElse(null);
        return describe(port == null ? unported : port, jurisdiction);
    }

    /**
     * The licence that fits the answers of a form.
     *
     * @param answers the answers by question: {@code commercial} and {@code adaptations} (the web API's name {@code
     *     derivatives} is understood too) with the options' ids, {@code jurisdiction} and {@code version} where wanted;
     *     the version is that for new works unless one is given
     * @return the licence with its mark
     * @throws IllegalArgumentException if an answer is missing or none of its options; the message names question, answer
     *     and options
     */
    public LicenseChoice choose(Map<String, String> answers) {
        return choose(LicenseAnswersReader.read(answers, jurisdiction -> LicenseAnswers.CURRENT));
    }

    /**
     * The licence that fits the answers. A port that the version does not have is left out, and the advice says so; {@code
     * gb} is read as {@code uk}.
     *
     * @param answers the answers
     * @return the licence with its mark
     * @throws IllegalArgumentException if Creative Commons published no such version
     */
    public LicenseChoice choose(LicenseAnswers answers) {
        Set<LicenseElement> elements = elements(answers);
        String asked = answers.jurisdiction();
        String jurisdiction = asked == null ? null : Jurisdiction.canonical(asked);
        License port = jurisdiction == null ? null : find(elements, answers.version(), jurisdiction);
        License chosen = port == null ? find(elements, answers.version(), null) : port;
        if (chosen == null) {
            throw new IllegalArgumentException("version '" + answers.version()
                    + "' was not published unported, expected one of 1.0, 2.0, 2.5, 3.0 and 4.0");
        }
        return describe(chosen, asked);
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

    /**
     * Describes a licence that is known by its address, as for a record that already has one. Addresses in other
     * spellings, such as those of former records with {@code http}, are for the recogniser; {@link #describe(License)}
     * takes what it finds.
     *
     * @param uri the canonical address
     * @return the licence with its mark, or null where the catalogue has no Creative Commons tool with this address
     */
    public @Nullable LicenseChoice findByUri(String uri) {
        License license = catalogue.findByUri(uri).orElse(null);
        return license == null || !license.isCreativeCommons() ? null : describe(license);
    }

    /**
     * Describes a licence.
     *
     * @param license a licence or tool of Creative Commons
     * @return the licence with its mark
     * @throws IllegalArgumentException if it is of another steward, who has no such mark
     */
    public LicenseChoice describe(License license) {
        return describe(license, license.jurisdiction());
    }

    private LicenseChoice describe(License license, @Nullable String asked) {
        if (!license.isCreativeCommons()) {
            throw new IllegalArgumentException(
                    "'" + license + "' is no licence of Creative Commons, expected one of its licences or tools");
        }
        String name = titles.of(license);
        License instead = replacement(license);
        return new LicenseChoice(
                license,
                name,
                LicenseMark.icons(license),
                mark.html(license, name),
                instead,
                advice(license, instead, asked));
    }

    /**
     * The licences for a select box: what is offered for new works first, and there the least restrictive first.
     *
     * @param filter which of them
     * @return the licences with names, addresses and marks
     */
    public List<LicenseChoice> licenses(LicenseFilter filter) {
        Stream<License> wanted = catalogue.all().stream()
                .filter(license -> license.isCreativeCommons() && filter.accepts(license))
                .sorted(OFFERED_FIRST);
        return wanted.map(this::describe).toList();
    }

    /**
     * What is offered instead: the registered successor, else for a retired text the current licence with the same
     * elements and Attribution, which all current ones have, or the current tool of the same kind (CC0). Where the terms
     * have no current likeness (Sampling, Developing Nations) there is none.
     */
    private @Nullable License replacement(License license) {
        LicenseId successor = license.registration().successor();
        if (successor != null) {
            return catalogue.find(successor).orElse(null);
        }
        if (license.registration().status() == LicenseStatus.CURRENT) {
            return null;
        }
        if (license.kind().isPublicDomain()) {
            return catalogue.all().stream()
                    .filter(other -> other.isCreativeCommons()
                            && other.kind() == license.kind()
                            && other.registration().status() == LicenseStatus.CURRENT)
                    .findFirst()
                    .orElse(null);
        }
        if (!license.permits(Permission.REPRODUCTION) || license.prohibits(Prohibition.HIGH_INCOME_NATION_USE)) {
            return null;
        }
        Set<LicenseElement> elements = EnumSet.of(LicenseElement.BY);
        elements.addAll(license.elements());
        return find(elements, LicenseAnswers.CURRENT, null);
    }

    private boolean isPublishedFor(String jurisdiction) {
        String port = Jurisdiction.canonical(jurisdiction);
        return catalogue.all().stream().anyMatch(license -> port.equals(license.jurisdiction()));
    }

    private List<Reason> advice(License license, @Nullable License instead, @Nullable String asked) {
        List<Reason> advice = new ArrayList<>();
        String name = license.names().shortName();
        if (asked != null && license.jurisdiction() == null) {
            String version = license.version() == null ? "" : license.version().toString();
            advice.add(
                    isPublishedFor(asked)
                            ? reason("chooser.no-such-port", version, asked)
                            : reason("chooser.unknown-jurisdiction", Finding.echo(asked)));
        }
        boolean retired = license.registration().status() == LicenseStatus.RETIRED;
        boolean succeeded = license.registration().successor() != null;
        if (retired) {
            advice.add(reason("chooser.retired", name));
        } else if (succeeded) {
            advice.add(reason("chooser.newer-version", name));
        }
        if (instead != null && !succeeded) {
            advice.add(reason("chooser.replaced-by", name, instead.names().shortName()));
        }
        if (license.elements().contains(LicenseElement.ND)) {
            advice.add(reason("chooser.not-open", name));
        } else if (license.elements().contains(LicenseElement.NC)) {
            advice.add(reason("chooser.non-commercial", name));
        }
        return advice;
    }

    private static Reason reason(String rule, String... arguments) {
        return new Reason(RuleId.of(rule), STEWARD, List.of(arguments));
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
