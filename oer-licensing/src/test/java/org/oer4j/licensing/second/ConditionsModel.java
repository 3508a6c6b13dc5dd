package org.oer4j.licensing.second;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.oer4j.licensing.License;
import org.oer4j.licensing.LicenseKind;
import org.oer4j.licensing.LicenseVersion;
import org.oer4j.licensing.Permission;
import org.oer4j.licensing.Prohibition;
import org.oer4j.licensing.Requirement;

/**
 * A second, slow formulation of the adaptation rules, to be held against the first. It knows no rule over pairs; it asks
 * what each party may still insist on. A licensor may insist on an outbound licence of a certain kind (the demand) and on
 * conditions that stay on his or her part (what is carried); a copyleft may insist that nothing beyond its own conditions
 * is carried in the whole. An outbound licence may be used if nobody is left with a complaint.
 *
 * <p>What the texts leave open, and what nobody knows, counts as a complaint. It reads only the ccREL facts of a licence
 * and {@code second/conditions.csv}; the package {@code remix} must not be used here.
 */
final class ConditionsModel {
    private final ConditionFacts facts = new ConditionFacts();

    // Asked for every pair of the catalogue.
    private final Map<License, Set<Condition>> carried = new HashMap<>();
    private final Map<License, Set<Condition>> own = new HashMap<>();

    /** What stands against sharing an adaptation of works under these licences under the outbound licence. */
    Answer mayBeShared(List<License> sources, License outbound) {
        List<Complaint> complaints = new ArrayList<>();
        if (!mayBeChosen(outbound)) {
            complaints.add(new Complaint(outbound, Set.of(), "nothing an author can choose for his or her additions"));
        }
        Optional<String> whole = noConditionsBeyond(sources, outbound);
        for (License source : sources) {
            if (!mayBeAdapted(source)) {
                complaints.add(new Complaint(source, Set.of(), "nobody gets the right to share adaptations"));
            }
            Optional<String> demand = demand(source);
            if (demand.isPresent() && !accepts(source, outbound) && !mergesInto(source, sources, outbound)) {
                complaints.add(new Complaint(source, Set.of(), outbound + " is not accepted: " + demand.get()));
            }
            Set<Condition> beyond = EnumSet.copyOf(carried(source));
            beyond.removeAll(conditionsOf(outbound));
            if (whole.isPresent() && !beyond.isEmpty()) {
                complaints.add(new Complaint(source, beyond, "no condition of " + outbound + ": " + whole.get()));
            }
        }
        return new Answer(complaints);
    }

    /** What stands against sharing an adaptation of a work under one licence under the other. */
    Answer mayBeShared(License source, License outbound) {
        return mayBeShared(List.of(source), outbound);
    }

    private boolean mayBeChosen(License outbound) {
        String id = outbound.id().value();
        return facts.clause("never-offers", id).isEmpty()
                && (outbound.kind() == LicenseKind.LICENSE
                        || outbound.kind() == LicenseKind.PUBLIC_DOMAIN_DEDICATION
                        || facts.clause("offers", id).isPresent());
    }

    private boolean mayBeAdapted(License source) {
        return source.kind().isGrant() && source.permits(Permission.DERIVATIVE_WORKS)
                || facts.clause("free", source.id().value()).isPresent();
    }

    /** Why the licensor may insist on certain outbound licences; empty if any will do. */
    private Optional<String> demand(License source) {
        return source.isCopyleft()
                ? Optional.of("it is copyleft and names others")
                : facts.clause("binds", source.id().value());
    }

    private boolean accepts(License source, License outbound) {
        return source.equals(outbound)
                || namesAsShareAlike(source, outbound)
                || namesAsLaterVersion(source, outbound)
                || facts.clause("names", source.id().value(), outbound.id().value())
                        .isPresent();
    }

    /** ShareAlike reaches licences with exactly the same elements: BY-SA is never BY-NC-SA, nor SA alone. */
    private boolean namesAsShareAlike(License source, License outbound) {
        LicenseVersion from = source.version();
        LicenseVersion to = outbound.version();
        if (!source.requires(Requirement.SHARE_ALIKE)
                || !outbound.requires(Requirement.SHARE_ALIKE)
                || !source.elements().equals(outbound.elements())
                || from == null
                || to == null
                || to.compareTo(from) < 0) {
            return false;
        }
        String step = to.equals(from) ? "equal-" : "later-";
        String text = text(outbound.jurisdiction());
        // No clause names the IGO text, which speaks for no jurisdiction and came after the texts that would have to.
        return !text.equals("igo")
                && facts.clause(
                                "share-alike",
                                from + "/" + text(source.jurisdiction()),
                                step + (text.equals("unported") ? "unported" : "port"))
                        .isPresent();
    }

    private static String text(@Nullable String jurisdiction) {
        return jurisdiction == null ? "unported" : jurisdiction;
    }

    /** "Or later" is the licensor's word, so only such a source leads on, to one version or to all from there. */
    private static boolean namesAsLaterVersion(License source, License outbound) {
        LicenseVersion from = source.version();
        LicenseVersion to = outbound.version();
        return source.id().value().endsWith("-or-later")
                && source.family().equals(outbound.family())
                && from != null
                && to != null
                && to.compareTo(from) >= 0;
    }

    /** A merge clause works only if another source already brings the licence it merges into. */
    private boolean mergesInto(License source, List<License> sources, License outbound) {
        return facts.clause("merge", source.id().value(), outbound.id().value()).isPresent()
                && sources.stream()
                        .anyMatch(
                                other -> !other.equals(source) && other.isCopyleft() && bringsItself(other, outbound));
    }

    private static boolean bringsItself(License other, License outbound) {
        return other.equals(outbound) || namesAsLaterVersion(other, outbound);
    }

    /** Why nothing may be carried beyond the outbound licence's own conditions; empty if it may. */
    private Optional<String> noConditionsBeyond(List<License> sources, License outbound) {
        Optional<String> closing = facts.clause("closed", outbound.id().value());
        if (closing.isPresent()) {
            return closing;
        }
        return sources.stream()
                .filter(License::isCopyleft)
                .findFirst()
                .map(copyleft -> copyleft + " is copyleft and lets nobody add a restriction");
    }

    private Set<Condition> carried(License source) {
        return carried.computeIfAbsent(source, key -> {
            Set<Condition> conditions = inCcRel(key);
            conditions.addAll(facts.conditions("adds", key.id().value()));
            return conditions;
        });
    }

    private Set<Condition> conditionsOf(License outbound) {
        return own.computeIfAbsent(outbound, key -> {
            Set<Condition> conditions = inCcRel(key);
            conditions.addAll(facts.conditions("adds", key.id().value()));
            conditions.addAll(facts.conditions("carries", key.id().value()));
            return conditions;
        });
    }

    private static Set<Condition> inCcRel(License license) {
        Set<Condition> conditions = EnumSet.noneOf(Condition.class);
        if (license.requires(Requirement.NOTICE)) {
            conditions.add(Condition.NOTICE);
        }
        if (license.prohibits(Prohibition.COMMERCIAL_USE)) {
            conditions.add(Condition.NON_COMMERCIAL);
        }
        if (license.prohibits(Prohibition.HIGH_INCOME_NATION_USE)) {
            conditions.add(Condition.DEVELOPING_NATIONS_ONLY);
        }
        return conditions;
    }

    /**
     * Whether the outbound licence may be used.
     *
     * @param complaints what stands against it, also what is disputed or unknown
     */
    record Answer(List<Complaint> complaints) {
        Answer {
            complaints = List.copyOf(complaints);
        }

        boolean permitted() {
            return complaints.isEmpty();
        }
    }

    /**
     * What one party may still insist on.
     *
     * @param by the licence that is not obeyed
     * @param conditions the conditions that would be beyond those of the whole; empty if it is about something else
     * @param reason one line
     */
    record Complaint(License by, Set<Condition> conditions, String reason) {
        Complaint {
            conditions = Set.copyOf(conditions);
        }

        @Override
        public String toString() {
            return by + ": " + (conditions.isEmpty() ? "" : conditions + " ") + reason;
        }
    }
}
