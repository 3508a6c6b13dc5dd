package org.oer4j.implementation;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.oer4j.actor.Agent;
import org.oer4j.actor.Organization;
import org.oer4j.conformance.CheckContext;
import org.oer4j.conformance.ObjectRule;
import org.oer4j.conformance.RuleId;
import org.oer4j.implementation.Scope.Delivery;
import org.oer4j.place.CountryCode;
import org.oer4j.place.UnescoMembers;
import org.oer4j.recommendation.Level;
import org.oer4j.resource.Vocabulary;

/** The rules about places and about whom a measure is for. */
final class ScopeRules {
    private static final Set<String> REMOTE = Set.of("remote-rural", "nomadic");

    private ScopeRules() {}

    static List<ObjectRule<?>> overRecords() {
        return List.of(
                new PartRule<>(
                        RuleId.of("V35"), ImplementationRecord.class, record -> record, ScopeRules::noMemberState),
                new PartRule<>(
                        RuleId.of("V57"),
                        ImplementationRecord.class,
                        ImplementationRecord::scope,
                        ScopeRules::onlyOnline));
    }

    /** On the day it began, else on the day of the question. Arguments: the country, the day. */
    private static void noMemberState(ImplementationRecord record, CheckContext context, PartRule.Answer answer) {
        LocalDate first =
                record.progress().findStart().map(start -> start.earliest()).orElse(context.asOf());
        LocalDate last =
                record.progress().findStart().map(start -> start.latest()).orElse(context.asOf());
        List<CountryCode> countries = record.scope().countries();
        for (int i = 0; i < countries.size() && !first.isBefore(UnescoMembers.COVERED_SINCE); i++) {
            CountryCode country = countries.get(i);
            UnescoMembers members = UnescoMembers.standard();
            if (!members.isPossiblyMember(country, first) && !members.isPossiblyMember(country, last)) {
                answer.found("/countries/" + i, country.value(), last.toString());
            }
        }
    }

    /** Argument: the group. */
    private static void onlyOnline(Scope scope, CheckContext context, PartRule.Answer answer) {
        if (scope.delivery().equals(Set.of(Delivery.ONLINE))) {
            scope.priorityGroups().stream().filter(REMOTE::contains).forEach(group -> answer.found("/delivery", group));
        }
    }

    private static boolean isWithinOneCountry(@Nullable Level level) {
        return level == Level.NATIONAL || level == Level.SUBNATIONAL;
    }

    /** What is national or below takes place in one country. */
    static final class OneCountry extends FieldsRule<Scope> {
        OneCountry() {
            super(RuleId.of("V30"), Scope.class);
        }

        @Override
        public void check(Scope scope, LocalDate today, Consumer<String> fields) {
            if (isWithinOneCountry(scope.level()) && scope.countries().size() > 1) {
                fields.accept("countries[1]");
            }
        }
    }

    /** What is national or below names its country. */
    static final class CountryGiven extends FieldsRule<Scope> {
        CountryGiven() {
            super(RuleId.of("implementation.missing-country"), Scope.class);
        }

        @Override
        public void check(Scope scope, LocalDate today, Consumer<String> fields) {
            if (isWithinOneCountry(scope.level()) && scope.countries().isEmpty()) {
                fields.accept("countries");
            }
        }
    }

    /** A subdivision belongs to one of the countries beside it. */
    static final class SubdivisionOfItsCountry extends FieldsRule<Scope> {
        SubdivisionOfItsCountry() {
            super(RuleId.of("V31"), Scope.class);
        }

        @Override
        public void check(Scope scope, LocalDate today, Consumer<String> fields) {
            for (int i = 0; i < scope.subdivisions().size(); i++) {
                if (!scope.countries().contains(scope.subdivisions().get(i).country())) {
                    fields.accept("subdivisions[" + i + "]");
                }
            }
        }
    }

    /** What takes place in a part of a country names the part. */
    static final class SubdivisionGiven extends FieldsRule<Scope> {
        SubdivisionGiven() {
            super(RuleId.of("implementation.missing-subdivision"), Scope.class);
        }

        @Override
        public void check(Scope scope, LocalDate today, Consumer<String> fields) {
            if (scope.level() == Level.SUBNATIONAL && scope.subdivisions().isEmpty()) {
                fields.accept("subdivisions");
            }
        }
    }

    /** What is regional names a region or at least two countries. */
    static final class RegionGiven extends FieldsRule<Scope> {
        RegionGiven() {
            super(RuleId.of("V32"), Scope.class);
        }

        @Override
        public void check(Scope scope, LocalDate today, Consumer<String> fields) {
            if (scope.level() == Level.REGIONAL
                    && scope.regions().isEmpty()
                    && scope.countries().size() < 2) {
                fields.accept("countries");
            }
        }
    }

    /** No country and no part of one is given twice. */
    static final class PlacesOnce extends FieldsRule<Scope> {
        PlacesOnce() {
            super(RuleId.of("implementation.repeated-place"), Scope.class);
        }

        @Override
        public void check(Scope scope, LocalDate today, Consumer<String> fields) {
            AlignmentRules.repeated("countries", scope.countries(), fields);
            AlignmentRules.repeated("subdivisions", scope.subdivisions(), fields);
        }
    }

    /** Levels and fields of education are codes of ISCED; which list is meant, their place says. */
    static final class IscedCodesExist extends FieldsRule<Scope> {
        IscedCodesExist() {
            super(RuleId.of("implementation.malformed-isced"), Scope.class);
        }

        @Override
        public void check(Scope scope, LocalDate today, Consumer<String> fields) {
            unknown("educationLevels", scope.educationLevels(), Vocabulary.ISCED_2011, fields);
            unknown("educationFields", scope.educationFields(), Vocabulary.ISCED_F_2013, fields);
        }

        private static void unknown(String field, List<String> codes, String scheme, Consumer<String> fields) {
            Vocabulary vocabulary = Vocabulary.find(scheme).orElseThrow();
            for (int i = 0; i < codes.size(); i++) {
                if (vocabulary.findTerm(codes.get(i)).isEmpty()) {
                    fields.accept(field + "[" + i + "]");
                }
            }
        }
    }

    /** What takes place in an institution names an organization. */
    static final class InstitutionNamed extends FieldsRule<ImplementationRecord> {
        InstitutionNamed() {
            super(RuleId.of("V33"), ImplementationRecord.class);
        }

        @Override
        public void check(ImplementationRecord record, LocalDate today, Consumer<String> fields) {
            Agent lead = record.general().lead();
            boolean named = lead instanceof Organization
                    || record.general().participations().stream()
                            .anyMatch(participation -> participation.agent() instanceof Organization);
            if (record.scope().level() == Level.INSTITUTIONAL && !named) {
                fields.accept("general.lead");
            }
        }
    }
}
