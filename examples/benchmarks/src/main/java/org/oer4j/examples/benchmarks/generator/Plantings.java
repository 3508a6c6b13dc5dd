package org.oer4j.examples.benchmarks.generator;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.oer4j.examples.benchmarks.generator.Licenses.Adaptation;

/** Plants what is wrong. A record gets what its planting says and nothing else; whatever it is not about is sound. */
final class Plantings {
    /** The most records that a planting takes. */
    private static final int LARGEST = 6;

    private static final List<String> FAMILIES = List.of("by", "by-nc", "by-nc-sa", "by-sa");
    private static final List<String> NO_LICENSES = List.of(
            "https://creativecommons.org/licenses/",
            "https://creativecommons.org/licenses/by/9.0/",
            "https://creativecommons.org/licenses/by-nd-sa/4.0/",
            "https://creativecommons.org/publicdomain/");
    private static final List<String> UNKNOWN =
            List.of("https://www.gnu.org/licenses/campus-terms.html", "https://www.apache.org/licenses/LICENSE-CAMPUS");
    private static final String ALL_RIGHTS_RESERVED = "http://rightsstatements.org/vocab/InC/1.0/";
    private static final List<String> RETIRED = List.of("CC-NC-1.0", "CC-NC-SA-1.0", "CC-PDDC", "CC-SA-1.0");
    private static final List<String> NO_DERIVATIVES =
            List.of("CC-BY-NC-ND-3.0", "CC-BY-NC-ND-4.0", "CC-BY-ND-3.0", "CC-BY-ND-3.0-IGO", "CC-BY-ND-4.0");

    private final Plot plot;
    private final Licenses licenses;
    private final List<Adaptation> inherited;
    private final SplittableRandom random;

    Plantings(Plot plot, Licenses licenses) {
        this.plot = plot;
        this.licenses = licenses;
        this.random = plot.random();
        this.inherited = licenses.forbidden().stream()
                .filter(row -> licenses.carriesChains(row.outbound()))
                .toList();
    }

    /** Plants, or does nothing where a short block has no room left. */
    void plant(Deck.Card card) {
        if (plot.free() < LARGEST) {
            return;
        }
        switch (card.kind()) {
            case LICENSE_MISSING -> licensed(card, plot.take(), null, "");
            case LICENSE_AMBIGUOUS -> {
                String family = turn(FAMILIES, card);
                licensed(card, plot.take(), "https://creativecommons.org/licenses/" + family + "/", family);
            }
            case LICENSE_UNKNOWN -> licensed(card, plot.take(), turn(UNKNOWN, card), "");
            case NOT_A_LICENSE -> licensed(card, plot.take(), turn(NO_LICENSES, card), "");
            case LICENSE_RETIRED -> self(card, plot.take(licenses.get(turn(RETIRED, card))));
            case NOT_OPEN_LICENSE -> self(card, plot.take(licenses.get(turn(NO_DERIVATIVES, card))));
            case NOT_OPEN_RESERVED -> plantReserved(card);
            case LICENSE_CONTRADICTORY -> plantContradiction(card);
            case LICENSE_NOTATION -> plantNotation(card);
            case NOT_OPEN_COST, NOT_OPEN_LOGIN, ACCESSIBILITY_MISSING, FORMAT_MISSING, LANGUAGE_MISSING ->
                self(card, plot.take());
            case ATTRIBUTION_CREATOR ->
                self(card, plot.take(licenses.drawSound(random, license -> license.credit() != License.Credit.NONE)));
            case ATTRIBUTION_TITLE ->
                self(card, plot.take(licenses.drawSound(random, license -> license.credit() == License.Credit.TITLE)));
            case CHANGES_MISSING -> plantUnnotedChanges(card);
            case LINEAGE_FORBIDDEN -> plantForbidden(card);
            case LINEAGE_INHERITED -> plantInherited(card);
            case SOURCE_OUTSIDE -> plantOutside(card);
            case SOURCE_UNKNOWN -> plantUnknown(card);
            case SELF_REFERENCE -> plantSelfReference(card);
            case CYCLE -> plantCycle(card);
            case PART_LICENSE -> plantPart(card);
            case DUPLICATE_ID, SCHEME_TWIN -> plantTwin(card);
        }
    }

    /** A defect of what a record says of itself. */
    private void self(Deck.Card card, Planned planned) {
        planned.defects.add(card.kind());
        note(card, planned, "", "");
    }

    private void licensed(Deck.Card card, Planned planned, @Nullable String address, String detail) {
        planned.licenseAddress = address;
        planned.defects.add(card.kind());
        note(card, planned, "", detail);
    }

    private void plantReserved(Deck.Card card) {
        Planned planned = plot.take();
        licensed(card, planned, ALL_RIGHTS_RESERVED, "");
        plot.note(card, ViolationKind.NOT_A_LICENSE, planned, "", List.of(), "");
    }

    private void plantContradiction(Deck.Card card) {
        License said = licenses.drawSound(random);
        Planned planned = plot.take(licenses.drawSound(random, license -> license != said));
        planned.licenseName = said.shortName();
        self(card, planned);
    }

    private void plantNotation(Deck.Card card) {
        Planned planned = plot.take();
        String uri = planned.license.uri();
        String bare = uri.substring(0, uri.length() - 1);
        List<String> spellings = List.of(
                uri.replace("https:", "http:"),
                bare,
                uri + "deed.de",
                uri + "legalcode",
                uri.contains("/licenses/") ? uri.replace("/licenses/", "/licences/") : uri + "?lang=de",
                uri + "?ref=chooser-v1");
        licensed(card, planned, turn(spellings, card), uri);
    }

    private void plantUnnotedChanges(Deck.Card card) {
        List<Adaptation> rows = licenses.permitted().stream()
                .filter(row -> row.source().changes())
                .toList();
        Adaptation row = turn(rows, card);
        Planned source = plot.take(row.source());
        Planned adaptation = plot.take(row.outbound());
        adaptation.basedOn(source);
        adaptation.defects.add(card.kind());
        note(card, adaptation, plot.id(source), row.toString());
    }

    private void plantForbidden(Deck.Card card) {
        Adaptation row = turn(licenses.forbidden(), card);
        Planned source = plot.take(row.source());
        Planned adaptation = plot.take(row.outbound());
        adaptation.basedOn(source);
        noteLicense(card, source);
        noteLicense(card, adaptation);
        note(card, adaptation, plot.id(source), row.toString());
    }

    private void plantInherited(Deck.Card card) {
        Adaptation row = turn(inherited, card);
        Planned source = plot.take(row.source());
        noteLicense(card, source);
        Planned first = plot.take(row.outbound());
        first.basedOn(source);
        List<Planned> path = new ArrayList<>(List.of(source, first));
        for (int heirs = 1 + random.nextInt(LARGEST - 2); heirs > 0; heirs--) {
            Planned heir = plot.take(row.outbound());
            heir.basedOn(path.get(path.size() - 1));
            path.add(heir);
        }
        plot.note(card, card.kind(), first, plot.id(source), path, row.toString());
    }

    /** What is wrong with the licence of a record by itself, whatever it is based on. */
    private void noteLicense(Deck.Card card, Planned planned) {
        if (!planned.license.open()) {
            plot.note(card, ViolationKind.NOT_OPEN_LICENSE, planned, "", List.of(), "");
        }
        if (planned.license.retired()) {
            plot.note(card, ViolationKind.LICENSE_RETIRED, planned, "", List.of(), "");
        }
    }

    private void plantOutside(Deck.Card card) {
        Adaptation row = turn(licenses.permitted(), card);
        Planned planned = plot.take(row.outbound());
        String id = plot.ids().outside(random);
        planned.sources.add(
                new Planned.Source(random.nextLong(1L << 40), id, row.source(), Planned.Source.Place.OUTSIDE));
        note(card, planned, id, row.toString());
    }

    private void plantUnknown(Deck.Card card) {
        Planned planned = plot.take();
        planned.sources.add(new Planned.Source(random.nextLong(1L << 40), null, null, Planned.Source.Place.UNKNOWN));
        note(card, planned, "", "");
    }

    private void plantSelfReference(Deck.Card card) {
        Planned planned = plot.take(licenses.drawSound(random, licenses::carriesChains));
        planned.basedOn(planned);
        note(card, planned, plot.id(planned), "");
    }

    private void plantCycle(Deck.Card card) {
        License license = licenses.drawSound(random, licenses::carriesChains);
        List<Planned> cycle = new ArrayList<>();
        for (int size = 2 + random.nextInt(LARGEST - 2); size > 0; size--) {
            cycle.add(plot.take(license));
        }
        for (int i = 0; i < cycle.size(); i++) {
            cycle.get(i).basedOn(cycle.get((i + 1) % cycle.size()));
        }
        int earliest = 0;
        for (int i = 1; i < cycle.size(); i++) {
            earliest = cycle.get(i).index < cycle.get(earliest).index ? i : earliest;
        }
        Collections.rotate(cycle, -earliest);
        plot.note(card, card.kind(), cycle.get(0), plot.id(cycle.get(1)), cycle, "");
    }

    private void plantPart(Deck.Card card) {
        License ofWhole = licenses.drawSound(random);
        License ofPart = licenses.drawSound(random, license -> license != ofWhole);
        Planned whole = plot.take(ofWhole);
        Planned part = plot.take(ofPart);
        Plot.join(whole, plot.take(ofWhole));
        Plot.join(whole, part);
        Plot.join(whole, plot.take(ofWhole));
        note(card, part, plot.id(whole), ofWhole.id() + " > " + ofPart.id());
    }

    /** The later of two records gets the id of the earlier one, or the same for http. */
    private void plantTwin(Deck.Card card) {
        License license = licenses.drawSound(random);
        Planned one = plot.take(license);
        Planned two = plot.take(license);
        Planned earlier = one.index < two.index ? one : two;
        Planned later = one.index < two.index ? two : one;
        String id = plot.id(earlier);
        later.id = card.kind() == ViolationKind.SCHEME_TWIN ? id.replace("https:", "http:") : id;
        note(card, later, id, "line " + (earlier.index + 1));
    }

    private void note(Deck.Card card, Planned at, String other, String detail) {
        plot.note(card, card.kind(), at, other, List.of(), detail);
    }

    private static <T> T turn(List<T> variants, Deck.Card card) {
        return variants.get((int) (card.turn() % variants.size()));
    }
}
