package org.oer4j.commitment;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.oer4j.commitment.Event.Arrangement;
import org.oer4j.conformance.ConsistencyRule;
import org.oer4j.conformance.RuleId;
import org.oer4j.recommendation.Level;
import org.oer4j.time.PartialDate;

/** The rules over several fields of one record that any validator asks. */
final class CommitmentConsistency {
    private CommitmentConsistency() {}

    /** Nothing is due before it was undertaken. */
    static final class MadeBeforeDue implements ConsistencyRule<Commitment> {
        @Override
        public RuleId id() {
            return RuleId.of("commitment.due-before-made");
        }

        @Override
        public Class<Commitment> appliesTo() {
            return Commitment.class;
        }

        @Override
        public void check(Commitment commitment, LocalDate today, Consumer<String> fields) {
            PartialDate made = commitment.undertaking().madeOn();
            PartialDate due = commitment.progress().plannedEnd();
            if (made != null && due != null && due.isCertainlyBefore(made)) {
                fields.accept("progress.plannedEnd");
            }
        }
    }

    /** A commitment for a country, or a part of one, says which. */
    static final class NationalHasCountry implements ConsistencyRule<Commitment.Undertaking> {
        @Override
        public RuleId id() {
            return RuleId.of("commitment.missing-country");
        }

        @Override
        public Class<Commitment.Undertaking> appliesTo() {
            return Commitment.Undertaking.class;
        }

        @Override
        public void check(Commitment.Undertaking undertaking, LocalDate today, Consumer<String> fields) {
            Level level = undertaking.level();
            if ((level == Level.NATIONAL || level == Level.SUBNATIONAL) && undertaking.country() == null) {
                fields.accept("country");
            }
        }
    }

    /** People who are to come know where to. */
    static final class SettingSaysWhere implements ConsistencyRule<Event.Setting> {
        @Override
        public RuleId id() {
            return RuleId.of("commitment.missing-place");
        }

        @Override
        public Class<Event.Setting> appliesTo() {
            return Event.Setting.class;
        }

        @Override
        public void check(Event.Setting setting, LocalDate today, Consumer<String> fields) {
            Arrangement arrangement = setting.arrangement();
            if (arrangement == null) {
                return;
            }
            if (arrangement != Arrangement.ONLINE && isBlank(setting.location())) {
                fields.accept("location");
            }
            if (arrangement != Arrangement.IN_PERSON && isBlank(setting.url())) {
                fields.accept("url");
            }
        }

        private static boolean isBlank(@Nullable String text) {
            return text == null || text.isBlank();
        }
    }
}
