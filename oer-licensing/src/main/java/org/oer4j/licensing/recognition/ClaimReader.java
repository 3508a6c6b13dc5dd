package org.oer4j.licensing.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.oer4j.conformance.RuleId;
import org.oer4j.licensing.License;
import org.oer4j.licensing.LicenseVersion;
import org.oer4j.licensing.expression.LicenseExpression;

/** Turns claims into answers: each claim by itself, then all of them together. It never completes what was not said. */
final class ClaimReader {
    private static final int BY = CreativeCommonsIndex.BY;
    private static final int NC = CreativeCommonsIndex.NC;
    private static final int SA = CreativeCommonsIndex.SA;
    private static final int ND = CreativeCommonsIndex.ND;
    /** The minor number of a version of which only the major one was written. */
    private static final int ANY_MINOR = 99;

    /** A text that names more different licences than this is a list, and what it says together is open anyway. */
    private static final int MAX_ANSWERS = 32;

    private final PhraseBook book;
    private final CreativeCommonsIndex index;
    private final License allRightsReserved;

    ClaimReader(PhraseBook book) {
        this.book = book;
        this.index = book.index();
        this.allRightsReserved = index.catalogue().get("LicenseRef-all-rights-reserved");
    }

    Recognition conclude(List<Claim> claims, boolean insideText, int start, int end) {
        if (claims.size() == 1 && !claims.get(0).denied && isMeant(claims.get(0), insideText)) {
            return answer(claims.get(0), insideText);
        }
        List<Recognition> answers = new ArrayList<>(claims.size());
        List<Claim> kept = new ArrayList<>(claims.size());
        Recognition denied = null;
        for (Claim claim : claims) {
            if (!isMeant(claim, insideText)) {
                continue;
            }
            if (claim.denied) {
                denied = new Recognition.NotALicense(null, RecognitionRules.DENIED, claim.start, claim.end);
                continue;
            }
            Recognition answer = answer(claim, insideText);
            if (isNew(answer, answers)) {
                answers.add(answer);
                kept.add(claim);
            }
            if (answers.size() == MAX_ANSWERS) {
                break;
            }
        }
        removeSubsumed(answers, kept);
        if (answers.isEmpty()) {
            return denied != null ? denied : new Recognition.Unknown(RecognitionRules.NOT_UNDERSTOOD, start, end);
        }
        return answers.size() == 1 ? answers.get(0) : together(answers, kept);
    }

    /** Whether an answer says something that none of those before it says, so that repetition costs nothing. */
    private static boolean isNew(Recognition answer, List<Recognition> before) {
        for (Recognition other : before) {
            if (isSubsumed(answer, other, false)) {
                return false;
            }
        }
        return true;
    }

    /** Codes such as "by" and words such as "attribution" are ordinary words unless something makes them a licence. */
    private static boolean isMeant(Claim claim, boolean insideText) {
        if (claim.commonWord) {
            return !insideText || claim.cc || claim.version >= 0;
        }
        if (claim.isOfAnotherSort() || claim.cc || claim.elements() == 0) {
            return claim.isOfAnotherSort() || claim.cc;
        }
        int elements = Integer.bitCount(claim.elements());
        return !insideText
                || (claim.version >= 0 && claim.elements() != BY)
                || (claim.words != 0 && elements > 1)
                || (claim.words != 0 && claim.version >= 0);
    }

    private Recognition answer(Claim claim, boolean insideText) {
        RuleId rule = insideText ? RecognitionRules.INSIDE_TEXT : RecognitionRules.NAME;
        if (claim.status >= 0) {
            return new Recognition.NotALicense(
                    book.status(claim.status), RecognitionRules.STATUS, claim.start, claim.end);
        }
        if (claim.notice) {
            return new Recognition.NotALicense(allRightsReserved, RecognitionRules.STATUS, claim.start, claim.end);
        }
        if (claim.license >= 0) {
            return single(claim, book.license(claim.license), rule);
        }
        if (claim.family >= 0) {
            return family(claim, book.family(claim.family), rule);
        }
        if (claim.elements() != 0) {
            return elements(claim, rule, insideText);
        }
        return vague(claim);
    }

    private Recognition vague(Claim claim) {
        if (claim.publicDomain) {
            List<License> tools = index.catalogue().all().stream()
                    .filter(license -> license.kind().isPublicDomain())
                    .toList();
            return ambiguous("public-domain", tools, Missing.LICENSE, RecognitionRules.LICENSE_MISSING, claim);
        }
        if (claim.cc) {
            List<License> all = index.catalogue().all().stream()
                    .filter(License::isCreativeCommons)
                    .toList();
            return ambiguous("CC", all, Missing.LICENSE, RecognitionRules.LICENSE_MISSING, claim);
        }
        return ambiguous(null, List.of(), Missing.LICENSE, RecognitionRules.LICENSE_MISSING, claim);
    }

    private static Recognition ambiguous(
            @Nullable String family, List<License> candidates, Missing missing, RuleId rule, Claim claim) {
        return new Recognition.Ambiguous(family, candidates, missing, rule, claim.start, claim.end);
    }

    private static Recognition none(RuleId rule, Claim claim) {
        return new Recognition.NotALicense(null, rule, claim.start, claim.end);
    }

    /** A licence of which one version was published; a version that is written must be that one. */
    private Recognition single(Claim claim, License license, RuleId rule) {
        LicenseVersion version = license.version();
        if (claim.version >= 0
                && version != null
                && claim.version != CreativeCommonsIndex.packed(version)
                && claim.version != version.major() * 100 + ANY_MINOR) {
            return none(RecognitionRules.NO_SUCH_VERSION, claim);
        }
        if (claim.jurisdiction >= 0) {
            String suffix = "-" + index.code(claim.jurisdiction).toUpperCase(Locale.ROOT);
            License port = index.catalogue().find(license.id() + suffix).orElse(null);
            if (port != null) {
                return new Recognition.Exact(port, rule, claim.start, claim.end);
            }
        }
        List<License> ports = index.catalogue().family(license.family());
        if (claim.unknownAfterVersion && claim.jurisdiction < 0 && ports.size() > 1) {
            return ambiguous(license.family(), ports, Missing.JURISDICTION, RecognitionRules.PORT_UNCLEAR, claim);
        }
        boolean assumed = claim.version < 0 && version != null;
        return new Recognition.Exact(license, assumed ? RecognitionRules.SINGLE_VERSION : rule, claim.start, claim.end);
    }

    private Recognition family(Claim claim, String family, RuleId rule) {
        List<License> members = index.catalogue().family(family);
        if (claim.version < 0) {
            return ambiguous(family, members, Missing.VERSION, RecognitionRules.VERSION_MISSING, claim);
        }
        List<License> versions = members.stream()
                .filter(license -> isOfVersion(license, claim.version))
                .toList();
        if (versions.isEmpty()) {
            return none(RecognitionRules.NO_SUCH_VERSION, claim);
        }
        if (versions.size() == 1) {
            return new Recognition.Exact(versions.get(0), rule, claim.start, claim.end);
        }
        String ending = (claim.invariants ? "-invariants" : claim.noInvariants ? "-no-invariants" : "")
                + (claim.orLater ? "-or-later" : claim.only ? "-only" : "");
        LicenseVersion version = versions.get(0).version();
        String stem = family + "-" + (version == null ? "" : version);
        return index.catalogue()
                .find(stem + ending)
                .<Recognition>map(license -> new Recognition.Exact(license, rule, claim.start, claim.end))
                .orElseGet(() -> ambiguous(stem, versions, Missing.VARIANT, RecognitionRules.VARIANT_MISSING, claim));
    }

    private static boolean isOfVersion(License license, int packed) {
        LicenseVersion version = license.version();
        return version != null
                && (packed % 100 == ANY_MINOR
                        ? version.major() == packed / 100
                        : CreativeCommonsIndex.packed(version) == packed);
    }

    private Recognition elements(Claim claim, RuleId rule, boolean insideText) {
        if (claim.codes != 0 && claim.words != 0 && claim.codes != claim.words) {
            // Words of a language that was not understood may be missing; but what was understood must not disagree.
            if (!insideText || (claim.words & ~claim.codes) != 0) {
                return new Recognition.Contradiction(
                        List.of(part(claim, claim.codes), part(claim, claim.words)),
                        RecognitionRules.CONTRADICTION,
                        claim.start,
                        claim.end);
            }
        }
        if ((claim.elementsUnsure || claim.unknownInside) && claim.codes == 0) {
            // An element in a language that is not understood may stand among those that are.
            return ambiguous(null, List.of(), Missing.LICENSE, RecognitionRules.LICENSE_MISSING, claim);
        }
        int mask = claim.codes != 0 ? claim.codes : claim.words;
        if ((mask & (SA | ND)) == (SA | ND)) {
            return none(RecognitionRules.IMPOSSIBLE_ELEMENTS, claim);
        }
        if (claim.version < 0) {
            return versionMissing(claim, mask);
        }
        int version =
                claim.version % 100 == ANY_MINOR ? index.onlyVersion(mask | BY, claim.version / 100) : claim.version;
        if (version < 0) {
            return versionMissing(claim, mask);
        }
        if (claim.severalVersions) {
            return ambiguous(
                    CreativeCommonsIndex.family(mask | BY),
                    index.candidates(mask | BY, -1, CreativeCommonsIndex.NO_JURISDICTION),
                    Missing.RELATION,
                    RecognitionRules.RELATION_MISSING,
                    claim);
        }
        return versioned(claim, mask, version, rule);
    }

    private Recognition part(Claim claim, int mask) {
        return ambiguous(
                CreativeCommonsIndex.family(mask),
                index.candidates(mask, -1, CreativeCommonsIndex.NO_JURISDICTION),
                Missing.VERSION,
                RecognitionRules.VERSION_MISSING,
                claim);
    }

    /** Without BY a name is short for the licence with BY, except that "NC" alone says too little for that. */
    private Recognition versionMissing(Claim claim, int mask) {
        int family = mask == NC ? mask : mask | BY;
        List<License> candidates = new ArrayList<>(index.candidates(family, -1, claim.jurisdiction));
        if (family != mask) {
            candidates.addAll(index.candidates(mask, -1, claim.jurisdiction));
        }
        return ambiguous(
                CreativeCommonsIndex.family(family),
                candidates,
                Missing.VERSION,
                RecognitionRules.VERSION_MISSING,
                claim);
    }

    private Recognition versioned(Claim claim, int mask, int version, RuleId rule) {
        int jurisdiction = claim.jurisdiction < 0 ? CreativeCommonsIndex.UNPORTED : claim.jurisdiction;
        if (index.isInternational(version) && jurisdiction > 0) {
            // 4.0 has one text: a country beside it names the language of the page, and no IGO text exists.
            if (index.code(jurisdiction).equals("igo")) {
                return none(RecognitionRules.NO_SUCH_PORT, claim);
            }
            jurisdiction = CreativeCommonsIndex.UNPORTED;
        }
        boolean complete = (mask & BY) != 0;
        boolean published = index.hasVersion(mask, version);
        if (!published && (complete || !index.hasVersion(mask | BY, version))) {
            return none(RecognitionRules.NO_SUCH_VERSION, claim);
        }
        boolean portUnclear = isPortUnclear(claim, mask | BY, version);
        License license = portUnclear
                ? null
                : claim.reversed
                        ? index.getReversed(mask, version, jurisdiction)
                        : index.get(mask, version, jurisdiction);
        License withCredit = complete || portUnclear ? null : index.get(mask | BY, version, jurisdiction);
        boolean shortened = claim.codes != 0 ? version >= 200 : claim.creditUnsure;
        if (license != null && withCredit != null && shortened) {
            // Japan published SA, NC and the like in 2.0; codes leave BY out where BY is meant, titles do not.
            return new Recognition.Ambiguous(
                    CreativeCommonsIndex.family(mask | BY),
                    List.of(withCredit, license),
                    Missing.LICENSE,
                    RecognitionRules.LICENSE_MISSING,
                    claim.start,
                    claim.end);
        }
        License twin = index.getReversed(mask, version, jurisdiction);
        if (license != null && claim.orderUnsure && twin != null && !twin.equals(license)) {
            return new Recognition.Ambiguous(
                    CreativeCommonsIndex.family(mask),
                    List.of(license, twin),
                    Missing.LICENSE,
                    RecognitionRules.LICENSE_MISSING,
                    claim.start,
                    claim.end);
        }
        if (license == null && withCredit != null && !published) {
            license = withCredit;
        }
        if (license != null) {
            return new Recognition.Exact(license, rule, claim.start, claim.end);
        }
        int family = complete ? mask : mask | BY;
        List<License> candidates =
                new ArrayList<>(index.candidates(family, version, CreativeCommonsIndex.NO_JURISDICTION));
        if (!complete) {
            candidates.addAll(index.candidates(mask, version, CreativeCommonsIndex.NO_JURISDICTION));
        }
        return ambiguous(
                CreativeCommonsIndex.family(family),
                candidates,
                complete || portUnclear ? Missing.JURISDICTION : Missing.LICENSE,
                complete || portUnclear ? RecognitionRules.PORT_UNCLEAR : RecognitionRules.LICENSE_MISSING,
                claim);
    }

    /**
     * Whether a title may name a jurisdiction that was not understood: an unknown word after a version that was ported; or
     * the order of elements in which 2.0 was published for Japan only.
     */
    private boolean isPortUnclear(Claim claim, int mask, int version) {
        if (claim.codes != 0 || claim.jurisdiction >= 0) {
            return false;
        }
        boolean ported = index.publishedCount(mask, version) > 1;
        return ported && (claim.unknownAfterVersion || (claim.reversed && version == 200));
    }

    /** Removes what another answer says more exactly, so that "Attribution 4.0 (CC BY)" is one licence. */
    private static void removeSubsumed(List<Recognition> answers, List<Claim> claims) {
        for (int i = 0; i < answers.size(); i++) {
            for (int j = 0; j < answers.size(); j++) {
                if (i != j && isSubsumed(answers.get(i), answers.get(j), i < j)) {
                    answers.remove(i);
                    claims.remove(i);
                    i--;
                    break;
                }
            }
        }
    }

    private static boolean isSubsumed(Recognition less, Recognition more, boolean earlier) {
        if (less instanceof Recognition.Exact one && more instanceof Recognition.Exact other) {
            return one.license().equals(other.license()) && !earlier;
        }
        if (less instanceof Recognition.Ambiguous vague) {
            if (more instanceof Recognition.Exact exact) {
                return vague.candidates().contains(exact.license()) || vague.family() == null;
            }
            return more instanceof Recognition.Ambiguous other
                    && ((Objects.equals(vague.family(), other.family())
                                    && vague.candidates().size()
                                            == other.candidates().size())
                            ? !earlier
                            : other.candidates().size() < vague.candidates().size()
                                    && vague.candidates().containsAll(other.candidates())
                                    && !other.candidates().isEmpty());
        }
        if (less instanceof Recognition.NotALicense statement && more instanceof Recognition.NotALicense other) {
            // "Copyright, free access" is said by the second; a notice by itself means all rights reserved.
            return statement.status() == null
                    ? other.status() != null || !earlier
                    : other.status() != null
                            && (statement.status().equals(other.status()) ? !earlier : isNotice(statement));
        }
        return less instanceof Recognition.NotALicense statement
                && statement.rule().equals(RecognitionRules.STATUS)
                && (statement.status() == null
                        || isNotice(statement)
                        || !statement.status().kind().isGrant());
    }

    private static boolean isNotice(Recognition.NotALicense statement) {
        License status = statement.status();
        return status != null && status.id().value().equals("LicenseRef-all-rights-reserved");
    }

    private Recognition together(List<Recognition> answers, List<Claim> claims) {
        int start = answers.get(0).start();
        int end = answers.get(answers.size() - 1).end();
        boolean exact = answers.stream().allMatch(Recognition.Exact.class::isInstance);
        Claim.Joint joint = claims.get(1).joint;
        boolean uniform = claims.stream().skip(1).allMatch(claim -> claim.joint == joint);
        if (exact && uniform && (joint == Claim.Joint.OR || joint == Claim.Joint.AND)) {
            String operator = joint == Claim.Joint.OR ? " OR " : " AND ";
            StringBuilder expression = new StringBuilder();
            for (Recognition answer : answers) {
                expression.append(expression.isEmpty() ? "" : operator).append(((Recognition.Exact) answer).license());
            }
            return Recognition.Choice.of(
                    LicenseExpression.parse(expression.toString()),
                    index.catalogue(),
                    RecognitionRules.EXPRESSION,
                    start,
                    end);
        }
        if (joint == Claim.Joint.GLOSS) {
            return new Recognition.Contradiction(answers, RecognitionRules.CONTRADICTION, start, end);
        }
        List<License> candidates = new ArrayList<>();
        for (Recognition answer : answers) {
            if (answer instanceof Recognition.Exact one) {
                candidates.add(one.license());
            } else if (answer instanceof Recognition.Ambiguous several) {
                candidates.addAll(several.candidates());
            }
        }
        return new Recognition.Ambiguous(
                null, candidates, Missing.RELATION, RecognitionRules.RELATION_MISSING, start, end);
    }
}
