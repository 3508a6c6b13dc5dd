package org.oer4j.licensing.openness;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.oer4j.citation.ClauseRef;
import org.oer4j.licensing.License;
import org.oer4j.licensing.LicenseElement;
import org.oer4j.licensing.LicenseVersion;
import org.oer4j.licensing.Permission;
import org.oer4j.licensing.Prohibition;
import org.oer4j.licensing.Reason;
import org.oer4j.licensing.openness.FiveRAnswer.Grant;

/** Reads off a licence which of the five things it lets everybody do. */
final class FiveRGrid {
    /** From 4.0 on the NoDerivatives licences let adaptations be made and kept (s.2(a)(1)(B)), not shared. */
    private static final LicenseVersion FIRST_WITH_PRIVATE_ADAPTATION = new LicenseVersion(4, 0);

    private final License license;
    private final String name;
    private final boolean copies;
    private final boolean adaptations;

    private FiveRGrid(License license, String name) {
        this.license = license;
        this.name = name;
        this.copies = license.permits(Permission.REPRODUCTION) && license.permits(Permission.DISTRIBUTION);
        this.adaptations = license.permits(Permission.DERIVATIVE_WORKS);
    }

    /** The answers for a licence that the reasons call by a name. */
    static Map<FiveR, FiveRAnswer> answers(License license, String name) {
        FiveRGrid grid = new FiveRGrid(license, name);
        Map<FiveR, FiveRAnswer> answers = new EnumMap<>(FiveR.class);
        for (FiveR use : FiveR.values()) {
            answers.put(use, grid.answer(use));
        }
        return answers;
    }

    private FiveRAnswer answer(FiveR use) {
        if (CopyrightStatus.isUnsettled(license)) {
            return one(Grant.UNDETERMINED, "openness.status-unknown", use);
        }
        if (!license.kind().isGrant()) {
            return one(Grant.NO, "openness.use-no-grant", use);
        }
        if (license.kind().isPublicDomain()) {
            return one(Grant.YES, "openness.use-free", use);
        }
        return switch (use) {
            case RETAIN -> retain();
            case REUSE -> verbatim(use);
            case REDISTRIBUTE -> verbatim(use);
            case REVISE, REMIX -> adapted(use);
        };
    }

    private FiveRAnswer retain() {
        if (license.permits(Permission.REPRODUCTION) || license.permits(Permission.SHARING)) {
            return one(Grant.YES, "openness.use-free", FiveR.RETAIN);
        }
        return adaptations
                ? one(Grant.WITH_CONDITIONS, "openness.use-transforming", FiveR.RETAIN)
                : one(Grant.NO, "openness.use-no-copies", FiveR.RETAIN);
    }

    private FiveRAnswer verbatim(FiveR use) {
        if (!copies && !license.permits(Permission.SHARING)) {
            return use == FiveR.REUSE && adaptations
                    ? one(Grant.WITH_CONDITIONS, "openness.use-transforming", use)
                    : one(Grant.NO, "openness.use-no-copies", use);
        }
        List<Reason> limits = new ArrayList<>();
        if (!copies) {
            limits.add(reason("openness.use-whole-non-commercially", use));
        }
        if (use == FiveR.REDISTRIBUTE && !adaptations) {
            limits.add(reason("openness.use-unmodified", use));
        }
        return within(limits, use);
    }

    private FiveRAnswer adapted(FiveR use) {
        if (!adaptations) {
            boolean privately = permitsPrivateAdaptation(license);
            return one(Grant.NO, privately ? "openness.use-private-only" : "openness.use-no-adaptation", use);
        }
        List<Reason> limits = new ArrayList<>();
        if (!copies) {
            limits.add(reason("openness.use-transforming", use));
        }
        if (use == FiveR.REMIX && license.isCopyleft()) {
            limits.add(reason("openness.use-share-alike", use));
        }
        switch (UnmodifiableParts.of(license)) {
            case PRESENT -> limits.add(reason("openness.invariant-sections", use));
            case NOT_SAID -> {
                return one(Grant.UNDETERMINED, "openness.invariant-sections-unknown", use);
            }
            case NONE -> {}
        }
        return within(limits, use);
    }

    static boolean permitsPrivateAdaptation(License license) {
        LicenseVersion version = license.version();
        return license.elements().contains(LicenseElement.ND)
                && version != null
                && version.compareTo(FIRST_WITH_PRIVATE_ADAPTATION) >= 0;
    }

    /** Adds the limits that hold for every use, and answers yes where there is none at all. */
    private FiveRAnswer within(List<Reason> limits, FiveR use) {
        if (license.prohibits(Prohibition.COMMERCIAL_USE)) {
            limits.add(reason("openness.use-non-commercial", use));
        }
        if (license.prohibits(Prohibition.HIGH_INCOME_NATION_USE)) {
            limits.add(reason("openness.not-everybody", use));
        }
        return limits.isEmpty()
                ? one(Grant.YES, "openness.use-free", use)
                : new FiveRAnswer(Grant.WITH_CONDITIONS, limits);
    }

    private FiveRAnswer one(Grant grant, String rule, FiveR use) {
        return new FiveRAnswer(grant, List.of(reason(rule, use)));
    }

    private Reason reason(String rule, FiveR use) {
        return Reason.of(rule, clause(use), name);
    }

    /** The place in Wiley's definition, which lists the five by name. */
    static ClauseRef clause(FiveR use) {
        return ClauseRef.of("5R", use.code());
    }
}
