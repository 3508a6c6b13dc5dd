package org.oer4j.json.mapping.oer;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.oer4j.implementation.BeneficiaryCount;
import org.oer4j.implementation.Indicator;
import org.oer4j.implementation.PolicyDocument;
import org.oer4j.json.mapping.Form;
import org.oer4j.json.mapping.Forms;
import org.oer4j.json.mapping.ObjectForm;
import org.oer4j.resource.DeclaredLicense;
import org.oer4j.text.LocalizedText;
import org.oer4j.time.PartialDate;
import org.oer4j.time.Period;

/** The forms of what came of an implementation: indicators, counts of persons, policies. */
final class ResultForms {
    private static final ObjectForm<Indicator.Ratio> RATIO = new ObjectForm<>("Ratio") {
        private final Member<BigDecimal> numerator = required("numerator", Forms.decimal(), Indicator.Ratio::numerator);
        private final Member<BigDecimal> denominator =
                required("denominator", Forms.decimal(), Indicator.Ratio::denominator);
        private final Member<Indicator.DenominatorKind> denominatorKind = required(
                "denominatorKind",
                ProgressForms.open(
                        "kind of denominator", Indicator.DenominatorKind::new, Indicator.DenominatorKind::code),
                Indicator.Ratio::denominatorKind);

        @Override
        protected Indicator.Ratio make(Values in) {
            return new Indicator.Ratio(in.the(numerator), in.the(denominator), in.the(denominatorKind));
        }
    };
    private static final ObjectForm<Indicator.Measurement> MEASUREMENT = new ObjectForm<>("Measurement") {
        private final Member<BigDecimal> value = member("value", Forms.decimal(), Indicator.Measurement::value);
        private final Member<LocalizedText> text = member("text", TextForms.TEXTS, Indicator.Measurement::text);
        private final Member<Indicator.Ratio> ratio = member("ratio", RATIO, Indicator.Measurement::ratio);
        private final Member<PartialDate> date = member("date", TimeForms.DATE, Indicator.Measurement::date);
        private final Member<Period> period = member("period", TimeForms.PERIOD, Indicator.Measurement::period);
        private final Member<Map<String, String>> dimensions =
                member("dimensions", codes(Forms.text()), Indicator.Measurement::dimensions);
        private final Member<Indicator.ObservationStatus> status =
                member("status", Forms.code(Indicator.ObservationStatus.class), Indicator.Measurement::status);
        private final Member<String> source = member("source", Forms.text(), Indicator.Measurement::source);
        private final Member<LocalizedText> comment =
                member("comment", TextForms.TEXTS, Indicator.Measurement::comment);

        @Override
        protected Indicator.@Nullable Measurement make(Values in) {
            if (in.get(value) == null && in.get(text) == null && in.get(ratio) == null) {
                in.missing(value);
                return null;
            }
            return new Indicator.Measurement(
                    in.get(value),
                    in.get(text),
                    in.get(ratio),
                    in.get(date),
                    in.get(period),
                    in.or(dimensions, Map.of()),
                    in.get(status),
                    in.get(source),
                    in.get(comment));
        }
    };
    static final ObjectForm<Indicator> INDICATOR = new ObjectForm<>("Indicator") {
        private final Member<String> code = required("code", Forms.words(), Indicator::code);
        private final Member<LocalizedText> name = required("name", TextForms.TEXTS, Indicator::name);
        private final Member<Indicator.Measure> measure =
                required("measure", Forms.code(Indicator.Measure.class), Indicator::measure);
        private final Member<String> unit = member("unit", Forms.text(), Indicator::unit);
        private final Member<LocalizedText> description =
                member("description", TextForms.TEXTS, Indicator::description);
        private final Member<Indicator.ResultLevel> resultLevel =
                member("resultLevel", Forms.code(Indicator.ResultLevel.class), Indicator::resultLevel);
        private final Member<Indicator.Purpose> purpose =
                member("purpose", Forms.code(Indicator.Purpose.class), Indicator::purpose);
        private final Member<Boolean> ascending = member("ascending", Forms.truth(), Indicator::ascending);
        private final Member<Boolean> aggregatable = member("aggregatable", Forms.truth(), Indicator::aggregatable);
        private final Member<String> reference = member("reference", Forms.text(), Indicator::reference);
        private final Member<List<Indicator.Measurement>> baselines =
                member("baselines", Forms.list(MEASUREMENT), Indicator::baselines);
        private final Member<List<Indicator.Measurement>> targets =
                member("targets", Forms.list(MEASUREMENT), Indicator::targets);
        private final Member<List<Indicator.Measurement>> observations =
                member("observations", Forms.list(MEASUREMENT), Indicator::observations);

        @Override
        protected Indicator make(Values in) {
            return new Indicator(
                    in.the(code),
                    in.the(name),
                    in.the(measure),
                    in.get(unit),
                    in.get(description),
                    in.get(resultLevel),
                    in.get(purpose),
                    in.get(ascending),
                    in.get(aggregatable),
                    in.get(reference),
                    in.all(baselines),
                    in.all(targets),
                    in.all(observations));
        }
    };
    private static final ObjectForm<BeneficiaryCount.Breakdown> BREAKDOWN = new ObjectForm<>("Breakdown") {
        private final Member<BeneficiaryCount.Dimension> dimension = required(
                "dimension",
                ProgressForms.open("dimension", BeneficiaryCount.Dimension::new, BeneficiaryCount.Dimension::code),
                BeneficiaryCount.Breakdown::dimension);
        private final Member<Map<String, Long>> counts =
                member("counts", codes(Forms.integer()), BeneficiaryCount.Breakdown::counts);
        private final Member<Long> unknown = member("unknown", Forms.integer(), BeneficiaryCount.Breakdown::unknown);
        private final Member<Boolean> overlapping =
                member("overlapping", Forms.truth(), BeneficiaryCount.Breakdown::overlapping);
        private final Member<Boolean> complete =
                member("complete", Forms.truth(), BeneficiaryCount.Breakdown::complete);

        @Override
        protected BeneficiaryCount.Breakdown make(Values in) {
            return new BeneficiaryCount.Breakdown(
                    in.the(dimension),
                    in.or(counts, Map.of()),
                    in.get(unknown),
                    in.or(overlapping, false),
                    in.or(complete, false));
        }
    };
    static final ObjectForm<BeneficiaryCount> BENEFICIARY_COUNT = new ObjectForm<>("BeneficiaryCount") {
        private final Member<String> category = required("category", Forms.words(), BeneficiaryCount::category);
        private final Member<Long> total = required("total", Forms.integer(), BeneficiaryCount::total);
        private final Member<BeneficiaryCount.Measured> measured = member(
                "measured",
                ProgressForms.open("way of reaching", BeneficiaryCount.Measured::new, BeneficiaryCount.Measured::code),
                BeneficiaryCount::measured);
        private final Member<PartialDate> asOf = member("asOf", TimeForms.DATE, BeneficiaryCount::asOf);
        private final Member<Boolean> estimate = member("estimate", Forms.truth(), BeneficiaryCount::estimate);
        private final Member<List<BeneficiaryCount.Breakdown>> breakdowns =
                member("breakdowns", Forms.list(BREAKDOWN), BeneficiaryCount::breakdowns);

        @Override
        protected BeneficiaryCount make(Values in) {
            return new BeneficiaryCount(
                    in.the(category),
                    in.the(total),
                    in.get(measured),
                    in.get(asOf),
                    in.or(estimate, false),
                    in.all(breakdowns));
        }
    };
    static final ObjectForm<PolicyDocument> POLICY_DOCUMENT = new ObjectForm<>("PolicyDocument") {
        private final Member<LocalizedText> title = required("title", TextForms.TEXTS, PolicyDocument::title);
        private final Member<String> url = member("url", Forms.text(), PolicyDocument::url);
        private final Member<String> documentType = member("documentType", Forms.text(), PolicyDocument::documentType);
        private final Member<String> scope = member("scope", Forms.text(), PolicyDocument::scope);
        private final Member<String> governanceLevel =
                member("governanceLevel", Forms.text(), PolicyDocument::governanceLevel);
        private final Member<List<String>> focus = member("focus", Forms.list(Forms.words()), PolicyDocument::focus);
        private final Member<PolicyDocument.Status> status =
                member("status", Forms.code(PolicyDocument.Status.class), PolicyDocument::status);
        private final Member<PartialDate> adoptedOn = member("adoptedOn", TimeForms.DATE, PolicyDocument::adoptedOn);
        private final Member<PartialDate> endsOn = member("endsOn", TimeForms.DATE, PolicyDocument::endsOn);
        private final Member<PolicyDocument.OpenLicenseMandate> openLicenseMandate = member(
                "openLicenseMandate",
                Forms.code(PolicyDocument.OpenLicenseMandate.class),
                PolicyDocument::openLicenseMandate);
        private final Member<List<DeclaredLicense>> licensesNamed =
                member("licensesNamed", Forms.list(DescriptionForms.DECLARED_LICENSE), PolicyDocument::licensesNamed);
        private final Member<Boolean> fundingAllocated =
                member("fundingAllocated", Forms.truth(), PolicyDocument::fundingAllocated);
        private final Member<Boolean> evaluationPlanned =
                member("evaluationPlanned", Forms.truth(), PolicyDocument::evaluationPlanned);
        private final Member<Set<PolicyDocument.OpenPolicy>> alignedWith = member(
                "alignedWith", Forms.set(Forms.code(PolicyDocument.OpenPolicy.class)), PolicyDocument::alignedWith);
        private final Member<Boolean> privacyProvisions =
                member("privacyProvisions", Forms.truth(), PolicyDocument::privacyProvisions);
        private final Member<List<String>> basedOn =
                member("basedOn", Forms.list(Forms.idOf("id")), PolicyDocument::basedOn);

        @Override
        protected PolicyDocument make(Values in) {
            return new PolicyDocument(
                    in.the(title),
                    in.get(url),
                    in.get(documentType),
                    in.get(scope),
                    in.get(governanceLevel),
                    in.all(focus),
                    in.get(status),
                    in.get(adoptedOn),
                    in.get(endsOn),
                    in.get(openLicenseMandate),
                    in.all(licensesNamed),
                    in.get(fundingAllocated),
                    in.get(evaluationPlanned),
                    in.or(alignedWith, Set.of()),
                    in.get(privacyProvisions),
                    in.all(basedOn));
        }
    };

    private ResultForms() {}

    /** An object whose members are codes. */
    static <V> Form<Map<String, V>> codes(Form<V> value) {
        return Forms.map("code", ResultForms::words, code -> code, value);
    }

    private static String words(String code) {
        if (code.isBlank()) {
            throw new IllegalArgumentException("the code '" + code + "' is blank");
        }
        return code;
    }
}
