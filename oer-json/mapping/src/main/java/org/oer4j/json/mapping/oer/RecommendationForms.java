package org.oer4j.json.mapping.oer;

import java.util.List;
import java.util.Set;
import org.oer4j.citation.EvidenceGrade;
import org.oer4j.json.mapping.Form;
import org.oer4j.json.mapping.Forms;
import org.oer4j.json.mapping.ObjectForm;
import org.oer4j.recommendation.AreaOfAction;
import org.oer4j.recommendation.Definition;
import org.oer4j.recommendation.Level;
import org.oer4j.recommendation.ListedProvision;
import org.oer4j.recommendation.MonitoringProvision;
import org.oer4j.recommendation.Paragraph;
import org.oer4j.recommendation.ProvisionRef;
import org.oer4j.recommendation.RecommendedAction;
import org.oer4j.recommendation.SdgLink;
import org.oer4j.recommendation.Sector;
import org.oer4j.recommendation.StakeholderGroup;
import org.oer4j.text.LocalizedText;

/** The forms of {@code org.oer4j.recommendation}. */
final class RecommendationForms {
    /** A place in an instrument, in any notation that is understood; written {@code OER2019/12.c}. */
    static final Form<ProvisionRef> REF =
            Forms.value("provision such as OER2019/12.c", ProvisionRef::parse, ProvisionRef::toString, null);

    /** An area by its Roman number; names are understood too. */
    static final Form<AreaOfAction> AREA =
            Forms.value("area of action i to v", RecommendationForms::area, AreaOfAction::roman, "^(i|ii|iii|iv|v)$");

    static final Form<Level> LEVEL = Forms.code(Level.class);
    static final Form<Sector> SECTOR = Forms.code(Sector.class);

    static final ObjectForm<Definition> DEFINITION = new ObjectForm<>("Definition") {
        private final Member<ProvisionRef> ref = required("ref", REF, Definition::ref);
        private final Member<LocalizedText> term = required("term", TextForms.TEXTS, Definition::term);
        private final Member<LocalizedText> acronym = member("acronym", TextForms.TEXTS, Definition::acronym);
        private final Member<LocalizedText> meaning = required("meaning", TextForms.TEXTS, Definition::meaning);
        private final Member<EvidenceGrade> grade = required("grade", TextForms.GRADE, Definition::grade);
        private final Member<String> source = required("source", Forms.words(), Definition::source);

        @Override
        protected Definition make(Values in) {
            return new Definition(
                    in.the(ref), in.the(term), in.get(acronym), in.the(meaning), in.the(grade), in.the(source));
        }
    };

    static final ObjectForm<Paragraph> PARAGRAPH = new ObjectForm<>("Paragraph") {
        private final Member<ProvisionRef> ref = required("ref", REF, Paragraph::ref);
        private final Member<AreaOfAction> area = member("area", AREA, Paragraph::area);
        private final Member<LocalizedText> gist = required("gist", TextForms.TEXTS, Paragraph::gist);
        private final Member<EvidenceGrade> grade = required("grade", TextForms.GRADE, Paragraph::grade);
        private final Member<String> source = required("source", Forms.words(), Paragraph::source);

        @Override
        protected Paragraph make(Values in) {
            return new Paragraph(in.the(ref), in.get(area), in.the(gist), in.the(grade), in.the(source));
        }
    };

    static final ObjectForm<RecommendedAction> RECOMMENDED_ACTION = new ObjectForm<>("RecommendedAction") {
        private final Member<ProvisionRef> ref = required("ref", REF, RecommendedAction::ref);
        private final Member<AreaOfAction> area = required("area", AREA, RecommendedAction::area);
        private final Member<LocalizedText> title = required("title", TextForms.TEXTS, RecommendedAction::title);
        private final Member<LocalizedText> gist = required("gist", TextForms.TEXTS, RecommendedAction::gist);
        private final Member<Set<Level>> levels = member("levels", Forms.set(LEVEL), RecommendedAction::levels);
        private final Member<Boolean> addedAfterDraft =
                required("addedAfterDraft", Forms.truth(), RecommendedAction::addedAfterDraft);
        private final Member<EvidenceGrade> grade = required("grade", TextForms.GRADE, RecommendedAction::grade);
        private final Member<EvidenceGrade> letterGrade =
                required("letterGrade", TextForms.GRADE, RecommendedAction::letterGrade);
        private final Member<String> source = required("source", Forms.words(), RecommendedAction::source);

        @Override
        protected RecommendedAction make(Values in) {
            return new RecommendedAction(
                    in.the(ref),
                    in.the(area),
                    in.the(title),
                    in.the(gist),
                    in.or(levels, Set.of()),
                    in.the(addedAfterDraft),
                    in.the(grade),
                    in.the(letterGrade),
                    in.the(source));
        }
    };

    static final ObjectForm<MonitoringProvision> MONITORING_PROVISION = new ObjectForm<>("MonitoringProvision") {
        private final Member<ProvisionRef> ref = required("ref", REF, MonitoringProvision::ref);
        private final Member<MonitoringProvision.Kind> kind =
                required("kind", Forms.code(MonitoringProvision.Kind.class), MonitoringProvision::kind);
        private final Member<LocalizedText> title = required("title", TextForms.TEXTS, MonitoringProvision::title);
        private final Member<LocalizedText> gist = required("gist", TextForms.TEXTS, MonitoringProvision::gist);
        private final Member<EvidenceGrade> grade = required("grade", TextForms.GRADE, MonitoringProvision::grade);
        private final Member<String> source = required("source", Forms.words(), MonitoringProvision::source);

        @Override
        protected MonitoringProvision make(Values in) {
            return new MonitoringProvision(
                    in.the(ref), in.the(kind), in.the(title), in.the(gist), in.the(grade), in.the(source));
        }
    };

    static final ObjectForm<ListedProvision> LISTED_PROVISION = new ObjectForm<>("ListedProvision") {
        private final Member<ProvisionRef> ref = required("ref", REF, ListedProvision::ref);
        private final Member<AreaOfAction> area = member("area", AREA, ListedProvision::area);
        private final Member<EvidenceGrade> grade = required("grade", TextForms.GRADE, ListedProvision::grade);
        private final Member<String> source = required("source", Forms.words(), ListedProvision::source);

        @Override
        protected ListedProvision make(Values in) {
            return new ListedProvision(in.the(ref), in.get(area), in.the(grade), in.the(source));
        }
    };

    static final ObjectForm<SdgLink> SDG_LINK = new ObjectForm<>("SdgLink") {
        private final Member<String> code = required("code", Forms.words(), SdgLink::code);
        private final Member<EvidenceGrade> grade = required("grade", TextForms.GRADE, SdgLink::grade);
        private final Member<String> source = required("source", Forms.words(), SdgLink::source);

        @Override
        protected SdgLink make(Values in) {
            return new SdgLink(in.the(code), in.the(grade), in.the(source));
        }
    };

    static final ObjectForm<StakeholderGroup> STAKEHOLDER_GROUP = new StakeholderGroupForm();

    private RecommendationForms() {}

    private static AreaOfAction area(String text) {
        return AreaOfAction.find(text)
                .orElseThrow(() -> new IllegalArgumentException("'" + text + "' is no area, expected i to v"));
    }

    /** A group may have kinds, which are groups. */
    private static final class StakeholderGroupForm extends ObjectForm<StakeholderGroup> {
        private final Member<String> code = required("code", Forms.words(), StakeholderGroup::code);
        private final Member<LocalizedText> name = required("name", TextForms.TEXTS, StakeholderGroup::name);
        private final Member<String> portalTerm = member("portalTerm", Forms.words(), StakeholderGroup::portalTerm);
        private final Member<List<StakeholderGroup>> kinds = member("kinds", Forms.list(this), StakeholderGroup::kinds);
        private final Member<Set<Sector>> sectors = member("sectors", Forms.set(SECTOR), StakeholderGroup::sectors);
        private final Member<EvidenceGrade> grade = required("grade", TextForms.GRADE, StakeholderGroup::grade);
        private final Member<String> source = required("source", Forms.words(), StakeholderGroup::source);

        StakeholderGroupForm() {
            super("StakeholderGroup");
        }

        @Override
        protected StakeholderGroup make(Values in) {
            return new StakeholderGroup(
                    in.the(code),
                    in.the(name),
                    in.get(portalTerm),
                    in.all(kinds),
                    in.or(sectors, Set.of()),
                    in.the(grade),
                    in.the(source));
        }
    }
}
