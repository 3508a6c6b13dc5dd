package org.oer4j.recommendation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.oer4j.citation.Instrument;

/**
 * The provisions of one instrument, found by any notation. Safe for use by many threads.
 *
 * <p>{@link Recommendation#provisions()} are those of the adopted text; {@link #ofDraft2019()} and {@link #ofDubai2024()}
 * are other instruments with places of their own; {@link #of} holds those of an embedder's instrument.
 */
public final class Provisions {
    private final Instrument instrument;
    private final Map<ProvisionRef, Provision> byRef;
    private final List<Correspondence> correspondences;

    private Provisions(
            Instrument instrument, Map<ProvisionRef, Provision> byRef, List<Correspondence> correspondences) {
        this.instrument = instrument;
        this.byRef = byRef;
        this.correspondences = correspondences;
    }

    /**
     * The provisions of an instrument.
     *
     * @param instrument the instrument
     * @param provisions its provisions, in any order
     * @param correspondences which of them say the same as provisions of other instruments
     * @return the provisions
     * @throws IllegalArgumentException if a provision is in another instrument or given twice, or if a correspondence does
     *     not start at one of them
     */
    public static Provisions of(
            Instrument instrument, List<? extends Provision> provisions, List<Correspondence> correspondences) {
        Objects.requireNonNull(instrument, "instrument");
        Map<ProvisionRef, Provision> byRef = new TreeMap<>();
        for (Provision provision : provisions) {
            if (!provision.ref().instrument().equals(instrument.code())) {
                throw new IllegalArgumentException(
                        "'" + provision.ref() + "' is in another instrument, expected one in " + instrument.code());
            }
            if (byRef.put(provision.ref(), provision) != null) {
                throw new IllegalArgumentException(
                        "'" + provision.ref() + "' is given twice, expected each place once");
            }
        }
        for (Correspondence correspondence : correspondences) {
            if (!byRef.containsKey(correspondence.from())) {
                throw new IllegalArgumentException("'" + correspondence.from() + "' is none of the provisions given");
            }
        }
        return new Provisions(instrument, Collections.unmodifiableMap(byRef), List.copyOf(correspondences));
    }

    /**
     * The places of the draft that was negotiated in 2019, 23 lettered actions instead of 33, each with the place in the
     * adopted text that says the same. Whoever has read the draft has other letters than those of the Recommendation.
     *
     * @return the provisions, without words
     */
    public static Provisions ofDraft2019() {
        return ListedProvisions.DRAFT;
    }

    /**
     * The recommendations of the Dubai Declaration of 2024 under the same five areas, as numbered in the consultation
     * draft; whether the declaration as adopted has as many has not been checked.
     *
     * @return the provisions, without words
     */
    public static Provisions ofDubai2024() {
        return ListedProvisions.DUBAI;
    }

    /**
     * The provisions of an instrument whose places this library lists: the adopted text, its draft, the Dubai Declaration.
     *
     * @param code the code of the instrument
     * @return the provisions, or empty for any other instrument
     */
    public static Optional<Provisions> ofInstrument(String code) {
        return switch (Objects.requireNonNull(code, "code")) {
            case Instrument.OER2019 -> Optional.of(Recommendation.of2019().provisions());
            case Instrument.OER2019_DRAFT -> Optional.of(ofDraft2019());
            case Instrument.DUBAI2024 -> Optional.of(ofDubai2024());
            default -> Optional.empty();
        };
    }

    /**
     * The instrument.
     *
     * @return the instrument to which all provisions belong
     */
    public Instrument instrument() {
        return instrument;
    }

    /**
     * Every provision in the order of the text.
     *
     * @return the provisions
     */
    public List<Provision> all() {
        return List.copyOf(byRef.values());
    }

    /**
     * The provisions of an area, the area as a whole and its objective included.
     *
     * @param area the area
     * @return the provisions in the order of the text
     */
    public List<Provision> in(AreaOfAction area) {
        Objects.requireNonNull(area, "area");
        return byRef.values().stream()
                .filter(provision -> provision.area() == area)
                .toList();
    }

    /**
     * Finds a provision by any notation that {@link ProvisionRef#parse(String, String)} reads.
     *
     * @param text the notation; this instrument is meant where it names none
     * @return the provision, or empty where the text is no reference, or one to a place that the instrument does not have;
     *     {@link #get(String)} says which
     */
    public Optional<Provision> find(String text) {
        try {
            return find(ProvisionRef.parse(text, instrument.code()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /**
     * Finds a provision.
     *
     * @param ref the place
     * @return the provision, or empty where this instrument does not have it
     */
    public Optional<Provision> find(ProvisionRef ref) {
        return Optional.ofNullable(byRef.get(ref));
    }

    /**
     * The provision that must be there.
     *
     * @param text the notation; this instrument is meant where it names none
     * @return the provision
     * @throws IllegalArgumentException if the text is no reference, or one to a place that the instrument does not have;
     *     it then names the range, for example {@code 11: a–f}
     */
    public Provision get(String text) {
        ProvisionRef ref = ProvisionRef.parse(text, instrument.code());
        Provision provision = byRef.get(ref);
        if (provision == null) {
            throw new IllegalArgumentException(
                    "'" + text + "' is no provision of " + instrument.code() + ", expected " + range(ref));
        }
        return provision;
    }

    /**
     * What there is where a reference points: the first and the last item of its paragraph or area; where that has no
     * items, the place as a whole; and where there is no such place, the first and the last one.
     *
     * @param ref a place, whether the instrument has it or not
     * @return for example {@code 11: a–f}, {@code 7: no items}, or {@code OER2019/1–16}
     */
    public String range(ProvisionRef ref) {
        List<ProvisionRef> places = new ArrayList<>();
        List<ProvisionRef> items = new ArrayList<>();
        for (ProvisionRef known : byRef.keySet()) {
            if (known.item().isEmpty()) {
                places.add(known);
            } else if (known.place().equals(ref.place()) && ref.instrument().equals(instrument.code())) {
                items.add(known);
            }
        }
        if (!items.isEmpty()) {
            String first = items.get(0).item();
            String last = items.get(items.size() - 1).item();
            return ref.place() + ": " + (first.equals(last) ? first : first + "–" + last);
        }
        if (places.stream().anyMatch(place -> place.place().equals(ref.place()))) {
            return ref.place() + ": no items";
        }
        return places.isEmpty()
                ? instrument.code() + " without places"
                : places.get(0) + "–" + places.get(places.size() - 1).place();
    }

    /**
     * Which provisions say the same as those of other instruments.
     *
     * @return the correspondences that start in this instrument
     */
    public List<Correspondence> correspondences() {
        return correspondences;
    }

    /**
     * The place in another instrument that says the same.
     *
     * @param ref a place in this instrument
     * @param other the code of the other instrument
     * @return the place, or empty where none is known
     */
    public Optional<ProvisionRef> counterpart(ProvisionRef ref, String other) {
        return correspondences.stream()
                .filter(pair ->
                        pair.from().equals(ref) && pair.to().instrument().equals(other))
                .map(Correspondence::to)
                .findFirst();
    }

    /** Returns the instrument's code and the number of provisions. */
    @Override
    public String toString() {
        return "Provisions of " + instrument.code() + " (" + byRef.size() + ")";
    }
}
