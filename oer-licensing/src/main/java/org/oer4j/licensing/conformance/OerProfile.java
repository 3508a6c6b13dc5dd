package org.oer4j.licensing.conformance;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.oer4j.citation.ClauseRef;
import org.oer4j.conformance.ConformanceCheck;
import org.oer4j.conformance.FindingMessages;
import org.oer4j.conformance.ObjectRule;
import org.oer4j.conformance.Profile;
import org.oer4j.conformance.Severity;
import org.oer4j.licensing.LicenseCatalogue;
import org.oer4j.licensing.openness.OpennessDefinition;
import org.oer4j.licensing.recognition.LicenseRecognizer;
import org.oer4j.licensing.remix.RemixEvaluator;
import org.oer4j.resource.LearningResource;

/**
 * What a {@link LearningResource} that is called an open educational resource is measured against: public domain or a
 * licence with the five permissions, access at no cost, a licence for each part, and for an adaptation a licence that its
 * share-alike sources permit. By the Recommendation of 2019, paragraphs 1 and 2. "OER" is the Recommendation's own
 * abbreviation.
 *
 * <pre>{@code
 * OerProfile oer = OerProfile.of(LicenseCatalogue.standard()).withResources(repository::find);
 * ConformanceReport report = ConformanceCheck.of(validator, oer.profile()).check(resource, asOf);
 * FindingMessages english = OerProfile.messages(Locale.ENGLISH);
 * }</pre>
 *
 * <p>Immutable and safe for use by many threads where the look-up of resources is.
 */
public final class OerProfile {
    /** Paragraph 1 of the Recommendation: what an open educational resource is. */
    static final ClauseRef OER = OpennessDefinition.RECOMMENDATION_2019.clause("1");

    private final Records records;
    private final RemixEvaluator evaluator;
    private final Severity nonCommercial;

    private OerProfile(Records records, RemixEvaluator evaluator, Severity nonCommercial) {
        this.records = records;
        this.evaluator = evaluator;
        this.nonCommercial = nonCommercial;
    }

    /**
     * The profile over a catalogue. Parts and sources are known only by what a resource says of them.
     *
     * @param catalogue the catalogue
     * @return the profile
     */
    public static OerProfile of(LicenseCatalogue catalogue) {
        return of(LicenseRecognizer.of(catalogue), RemixEvaluator.of(catalogue));
    }

    /**
     * The profile with a recogniser and an evaluator that are already there, over the same catalogue.
     *
     * @param recognizer reads what metadata says about licences
     * @param evaluator judges adaptations
     * @return the profile
     */
    public static OerProfile of(LicenseRecognizer recognizer, RemixEvaluator evaluator) {
        Objects.requireNonNull(recognizer, "recognizer");
        Objects.requireNonNull(evaluator, "evaluator");
        return new OerProfile(new Records(recognizer, id -> Optional.empty()), evaluator, Severity.WARNING);
    }

    /**
     * This profile with resources at hand, so that parts and sources are looked at too.
     *
     * @param resources finds a resource by id, or nothing
     * @return the wider profile
     */
    public OerProfile withResources(Function<? super String, Optional<LearningResource>> resources) {
        Objects.requireNonNull(resources, "resources");
        return new OerProfile(new Records(records.recognizer(), resources), evaluator, nonCommercial);
    }

    /**
     * This profile with a policy on NonCommercial licences, which the Recommendation does not mention.
     *
     * @param severity how much V53 matters; a warning unless said otherwise
     * @return the profile with that policy
     */
    public OerProfile withNonCommercial(Severity severity) {
        return new OerProfile(records, evaluator, Objects.requireNonNull(severity, "severity"));
    }

    /**
     * The rules, for {@link ConformanceCheck#with}.
     *
     * @return V52 to V55 and the rules beside them, in that order
     */
    public List<ObjectRule<LearningResource>> rules() {
        return List.of(
                LicenseRule.fivePermissions(records),
                AccessRule.costsMoney(),
                AccessRule.costNotSaid(),
                new LoginNeeded(),
                new PartNotFound(records),
                LicenseRule.nonCommercial(records, nonCommercial),
                LicenseRule.closedOrUnknown(records),
                LicenseRule.unmodifiableParts(records),
                ShareAlikeRule.incompatible(records, evaluator),
                ShareAlikeRule.undetermined(records, evaluator));
    }

    /**
     * The profile {@code oer}: what no draft may have, and the rules.
     *
     * @return the profile; whether a record is fit to publish is another one
     */
    public Profile profile() {
        return Profile.of("oer").with(rules().toArray(ObjectRule[]::new));
    }

    /**
     * The sentences of these rules and of the core's, in English, German, French and Spanish.
     *
     * @param locale the language; one we do not speak gives English
     * @return the sentences
     */
    public static FindingMessages messages(Locale locale) {
        return FindingMessages.in(locale).with(OerProfile.class, "META-INF/oer/messages/oer");
    }
}
