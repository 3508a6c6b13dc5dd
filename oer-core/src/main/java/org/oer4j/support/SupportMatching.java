package org.oer4j.support;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.oer4j.place.CountryCode;
import org.oer4j.place.UnescoRegion;
import org.oer4j.recommendation.ProvisionRef;
import org.oer4j.support.Reach.Scope;
import org.oer4j.support.SupportMatch.Aspect;
import org.oer4j.support.SupportMatch.Criterion;
import org.oer4j.support.SupportMatch.Fit;
import org.oer4j.support.SupportMatch.Grade;
import org.oer4j.support.SupportMatches.UnmetNeed;
import org.oer4j.support.SupportOffer.Availability;
import org.oer4j.text.LanguageTag;

/**
 * Finds which offers answer which needs. A pure function: no offer matches a need without a shared area or action, one
 * more offer never leaves more needs unmet, and the order of needs and offers does not matter.
 *
 * <p>A match with the wrong language, kind or place is still a match, only a partial one: what is openly licensed can be
 * translated and adapted, so it is worth knowing. Needs that are met or withdrawn and offers that are not to be had any
 * more are left out.
 */
public final class SupportMatching {
    private static final Comparator<SupportNeed> MOST_PRESSING_FIRST =
            Comparator.comparing(SupportMatching::rank).thenComparing(SupportNeed::id);

    private SupportMatching() {}

    /**
     * Matches needs with offers.
     *
     * @param needs the needs; one that stands there twice counts once
     * @param offers the offers; likewise
     * @param asOf the day on which the question is asked
     * @return matches, ranked, with what stays unmet
     * @throws IllegalArgumentException if two different needs, or two different offers, have the same id
     */
    public static SupportMatches match(
            Collection<SupportNeed> needs, Collection<? extends SupportOffer> offers, LocalDate asOf) {
        Objects.requireNonNull(asOf, "asOf");
        List<SupportNeed> waiting = new ArrayList<>(byId(needs, SupportNeed::id).values());
        waiting.removeIf(need -> !need.isWaiting());
        waiting.sort(MOST_PRESSING_FIRST);
        List<SupportOffer> there =
                new ArrayList<>(byId(offers, SupportOffer::id).values());
        there.removeIf(offer -> offer.availability(asOf) == Availability.NONE);

        List<SupportMatch> matches = new ArrayList<>();
        List<UnmetNeed> unmet = new ArrayList<>();
        SortedSet<String> idle = new TreeSet<>();
        there.forEach(offer -> idle.add(offer.id()));
        for (SupportNeed need : waiting) {
            List<SupportMatch> ofNeed = matches(need, there, asOf);
            ofNeed.forEach(match -> idle.remove(match.offer()));
            matches.addAll(ofNeed);
            if (ofNeed.isEmpty()) {
                unmet.add(new UnmetNeed(need.id(), null, List.of()));
            } else if (ofNeed.get(0).grade() != Grade.FULL) {
                SupportMatch best = ofNeed.get(0);
                unmet.add(new UnmetNeed(need.id(), best.grade(), best.lacking()));
            }
        }
        return new SupportMatches(asOf, matches, unmet, List.copyOf(idle));
    }

    private static List<SupportMatch> matches(SupportNeed need, List<SupportOffer> offers, LocalDate asOf) {
        List<SupportMatch> matches = new ArrayList<>();
        for (SupportOffer offer : offers) {
            Criterion area = common(Aspect.AREA, Themes.of(need.provisions()), Themes.of(offer.provisions()));
            if (area.fit() == Fit.MET) {
                matches.add(new SupportMatch(
                        need.id(),
                        offer.id(),
                        List.of(
                                area,
                                actions(need, offer),
                                kind(need, offer),
                                languages(need, offer),
                                region(need.reach(), offer.reach()),
                                availability(offer, asOf),
                                named(need, offer))));
            }
        }
        matches.sort(SupportMatch.BEST_FIRST);
        return matches;
    }

    /** An offer for a whole area does not say which of its actions it helps with. */
    private static Criterion actions(SupportNeed need, SupportOffer offer) {
        List<ProvisionRef> asked = Themes.items(need.provisions());
        Criterion exact = common(Aspect.ACTION, asked, Themes.items(offer.provisions()));
        List<ProvisionRef> themes = Themes.of(asked);
        boolean wholeArea = offer.provisions().stream()
                .anyMatch(ref -> ref.item().isEmpty()
                        && Themes.of(ref).filter(themes::contains).isPresent());
        return exact.fit() == Fit.MISSED && wholeArea ? new Criterion(Aspect.ACTION, Fit.UNSAID, List.of()) : exact;
    }

    private static Criterion kind(SupportNeed need, SupportOffer offer) {
        return common(
                Aspect.KIND,
                List.of(code(need.kind())),
                offer.answers().stream().map(SupportMatching::code).toList());
    }

    private static Criterion languages(SupportNeed need, SupportOffer offer) {
        List<LanguageTag> asked = need.reach().languages();
        List<LanguageTag> offered = offer.reach().languages();
        List<String> both = offered.stream()
                .filter(tag -> asked.stream().anyMatch(range -> isWithin(tag, range) || isWithin(range, tag)))
                .map(LanguageTag::value)
                .distinct()
                .sorted()
                .toList();
        return new Criterion(Aspect.LANGUAGE, fit(asked.isEmpty(), offered.isEmpty(), !both.isEmpty()), both);
    }

    /** Basic filtering of RFC 4647, section 3.3.1. */
    private static boolean isWithin(LanguageTag tag, LanguageTag range) {
        return tag.equals(range) || tag.value().startsWith(range.value() + "-");
    }

    private static Criterion region(Reach asked, Reach offered) {
        SortedSet<String> both = new TreeSet<>();
        for (CountryCode country : asked.countries()) {
            if (offered.countries().contains(country)) {
                both.add(country.value());
            }
            for (UnescoRegion region : country.regions()) {
                if (offered.regions().contains(region)) {
                    both.add(region.name());
                }
            }
        }
        for (UnescoRegion region : asked.regions()) {
            if (offered.regions().contains(region)) {
                both.add(region.name());
            }
        }
        boolean everywhere = offered.scope() == Scope.GLOBAL;
        boolean notAsked = asked.countries().isEmpty() && asked.regions().isEmpty();
        boolean unsaid = offered.countries().isEmpty() && offered.regions().isEmpty();
        if (everywhere && !notAsked && both.isEmpty()) {
            both.add(code(Scope.GLOBAL));
        }
        return new Criterion(Aspect.REGION, fit(notAsked, unsaid && !everywhere, !both.isEmpty()), List.copyOf(both));
    }

    private static Criterion availability(SupportOffer offer, LocalDate asOf) {
        return switch (offer.availability(asOf)) {
            case AVAILABLE -> new Criterion(Aspect.AVAILABILITY, Fit.MET, List.of(code(Availability.AVAILABLE)));
            case UNSAID -> new Criterion(Aspect.AVAILABILITY, Fit.UNSAID, List.of());
            case EXPECTED, NONE -> new Criterion(Aspect.AVAILABILITY, Fit.MISSED, List.of());
        };
    }

    private static Criterion named(SupportNeed need, SupportOffer offer) {
        boolean named = offer.addresses(need.id()) || need.matchedBy().contains(offer.id());
        return named
                ? new Criterion(Aspect.NAMED, Fit.MET, List.of(need.id()))
                : new Criterion(Aspect.NAMED, Fit.NOT_ASKED, List.of());
    }

    private static Criterion common(Aspect aspect, List<?> asked, List<?> offered) {
        List<String> both = asked.stream()
                .filter(offered::contains)
                .map(Object::toString)
                .sorted()
                .toList();
        return new Criterion(aspect, fit(asked.isEmpty(), offered.isEmpty(), !both.isEmpty()), both);
    }

    private static Fit fit(boolean notAsked, boolean unsaid, boolean met) {
        if (notAsked) {
            return Fit.NOT_ASKED;
        }
        if (unsaid) {
            return Fit.UNSAID;
        }
        return met ? Fit.MET : Fit.MISSED;
    }

    private static int rank(SupportNeed need) {
        Integer priority = need.priority();
        return priority == null ? SupportNeed.LEAST_PRESSING + 1 : priority;
    }

    private static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static <T> SortedMap<String, T> byId(Collection<? extends T> records, Function<T, String> id) {
        SortedMap<String, T> byId = new TreeMap<>();
        for (T record : records) {
            @Nullable T other = byId.put(id.apply(record), record);
            if (other != null && !other.equals(record)) {
                throw new IllegalArgumentException(
                        "two different records have the id '" + id.apply(record) + "', expected one");
            }
        }
        return byId;
    }
}
