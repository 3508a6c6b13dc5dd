package org.oer4j.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ValidationException;
import jakarta.validation.groups.Default;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConsistentTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    @ParameterizedTest
    @CsvSource({
        "start,start,/start",
        "inner.name,inner.name,/inner/name",
        "inners[1],inners[1],/inners/1",
        "inners[1].name,inners[1].name,/inners/1/name",
        "inners[0].inners[1].name,inners[0].inners[1].name,/inners/0/inners/1/name",
        "inners[0].inners[1],inners[0].inners[1],/inners/0/inners/1"
    })
    void aViolationStandsOnTheFieldThatTheRuleNames(String field, String path, String pointer) {
        Named record = new Named(field);
        assertThat(Validators.on(DAY).validate(record))
                .singleElement()
                .satisfies(violation -> assertThat(violation.getPropertyPath()).hasToString(path));
        assertThat(ConformanceCheck.of(Validators.on(DAY), Profile.DRAFT)
                        .check(record, DAY)
                        .findings())
                .containsExactly(new Finding(RuleId.of("test.named"), Severity.ERROR, null, pointer, List.of()));
    }

    @Test
    void everyRuleThatIsBrokenIsAViolationOfItsOwnWithItsIdAsKey() {
        Planned both = new Planned(DAY.plusDays(1), DAY);
        assertThat(Validators.on(DAY).validate(both, Default.class, Publishable.class))
                .extracting(
                        ConstraintViolation::getMessageTemplate,
                        violation -> violation.getPropertyPath().toString())
                .containsExactlyInAnyOrder(tuple("{test.order}", "end"), tuple("{test.future}", "start"));
        assertThat(Validators.on(DAY).validate(both))
                .as("the rule on the future is asked before publication only")
                .hasSize(1);
        assertThat(Validators.on(DAY).validate(new Planned(DAY, DAY), Default.class, Publishable.class))
                .isEmpty();
    }

    @Test
    void datesAreJudgedByTheClockOfTheValidator() {
        Planned tomorrow = new Planned(DAY.plusDays(1), DAY.plusDays(1));
        assertThat(Validators.on(DAY).validate(tomorrow, Publishable.class)).hasSize(1);
        assertThat(Validators.on(DAY.plusDays(1)).validate(tomorrow, Publishable.class))
                .isEmpty();
    }

    @Test
    void aRuleThatCannotBeMadeOrSpeaksOfAnotherTypeIsAMistakeOfTheProgram() {
        assertThatExceptionOfType(ValidationException.class)
                .isThrownBy(() -> Validators.on(DAY).validate(new Unmakable("a")))
                .havingRootCause()
                .withMessageContaining("NeedsText");
        assertThatExceptionOfType(ValidationException.class)
                .isThrownBy(() -> Validators.on(DAY).validate(new Misplaced("a")))
                .havingRootCause()
                .isInstanceOf(ClassCastException.class);
    }

    @Consistent(Names.class)
    record Named(String field) {
        /** What stands there does not matter; the pointer is made from the names. */
        List<String> inners() {
            return List.of();
        }
    }

    @Consistent(InOrder.class)
    @Consistent(value = NotInTheFuture.class, groups = Publishable.class)
    record Planned(LocalDate start, LocalDate end) {}

    @Consistent(NeedsText.class)
    record Unmakable(String text) {}

    @Consistent(Names.class)
    record Misplaced(String text) {}

    private static final class Names implements ConsistencyRule<Named> {
        @Override
        public RuleId id() {
            return RuleId.of("test.named");
        }

        @Override
        public Class<Named> appliesTo() {
            return Named.class;
        }

        @Override
        public void check(Named object, LocalDate today, Consumer<String> fields) {
            fields.accept(object.field());
        }
    }

    private static final class InOrder implements ConsistencyRule<Planned> {
        @Override
        public RuleId id() {
            return RuleId.of("test.order");
        }

        @Override
        public Class<Planned> appliesTo() {
            return Planned.class;
        }

        @Override
        public void check(Planned planned, LocalDate today, Consumer<String> fields) {
            if (planned.end().isBefore(planned.start())) {
                fields.accept("end");
            }
        }
    }

    private static final class NotInTheFuture implements ConsistencyRule<Planned> {
        @Override
        public RuleId id() {
            return RuleId.of("test.future");
        }

        @Override
        public Class<Planned> appliesTo() {
            return Planned.class;
        }

        @Override
        public void check(Planned planned, LocalDate today, Consumer<String> fields) {
            if (planned.start().isAfter(today)) {
                fields.accept("start");
            }
        }
    }

    private static final class NeedsText implements ConsistencyRule<Unmakable> {
        NeedsText(String text) {
            throw new IllegalStateException(text);
        }

        @Override
        public RuleId id() {
            return RuleId.of("test.never");
        }

        @Override
        public Class<Unmakable> appliesTo() {
            return Unmakable.class;
        }

        @Override
        public void check(Unmakable object, LocalDate today, Consumer<String> fields) {
            fields.accept("text");
        }
    }
}
