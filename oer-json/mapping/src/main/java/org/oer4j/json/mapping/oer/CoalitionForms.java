package org.oer4j.json.mapping.oer;

import java.util.List;
import java.util.Set;
import org.oer4j.actor.Agent;
import org.oer4j.actor.Coalition;
import org.oer4j.actor.Membership;
import org.oer4j.actor.WorkPlanItem;
import org.oer4j.actor.WorkingGroup;
import org.oer4j.json.mapping.Form;
import org.oer4j.json.mapping.Forms;
import org.oer4j.json.mapping.ObjectForm;
import org.oer4j.recommendation.AreaOfAction;
import org.oer4j.text.LocalizedText;
import org.oer4j.time.PartialDate;
import org.oer4j.time.Period;

/** The forms of those of {@code org.oer4j.actor} who work together; who they are is in {@link ActorForms}. */
final class CoalitionForms {
    private static final Form<Coalition.Principle> PRINCIPLE =
            Forms.value("principle such as gender-equality", Coalition.Principle::new, Coalition.Principle::code, null);

    static final ObjectForm<Membership> MEMBERSHIP = new ObjectForm<>("Membership") {
        private final Member<org.oer4j.actor.Member> member = required("member", ActorForms.MEMBER, Membership::member);
        private final Member<Membership.Role> role =
                required("role", Forms.code(Membership.Role.class), Membership::role);
        private final Member<Period> period = required("period", TimeForms.PERIOD, Membership::period);
        private final Member<Membership.Capacity> capacity =
                member("capacity", Forms.code(Membership.Capacity.class), Membership::capacity);

        @Override
        protected Membership make(Values in) {
            return new Membership(in.the(member), in.the(role), in.the(period), in.get(capacity));
        }
    };

    private static final Form<List<Membership>> MEMBERSHIPS = Forms.list(MEMBERSHIP);

    static final ObjectForm<WorkingGroup> WORKING_GROUP = new ObjectForm<>("WorkingGroup") {
        private final Member<String> id = required("id", Forms.words(), WorkingGroup::id);
        private final Member<LocalizedText> names = member("names", TextForms.TEXTS, WorkingGroup::names);
        private final Member<WorkingGroup.Kind> kind =
                required("kind", Forms.code(WorkingGroup.Kind.class), WorkingGroup::kind);
        private final Member<AreaOfAction> area = member("area", RecommendationForms.AREA, WorkingGroup::area);
        private final Member<String> theme = member("theme", Forms.text(), WorkingGroup::theme);
        private final Member<List<Membership>> memberships =
                member("memberships", MEMBERSHIPS, WorkingGroup::memberships);
        private final Member<Period> period = member("period", TimeForms.PERIOD, WorkingGroup::period);

        @Override
        protected WorkingGroup make(Values in) {
            return new WorkingGroup(
                    in.the(id),
                    in.get(names),
                    in.the(kind),
                    in.get(area),
                    in.get(theme),
                    in.all(memberships),
                    in.get(period));
        }
    };

    private static final ObjectForm<WorkPlanItem.Milestone> STEP = new ObjectForm<>("WorkPlanMilestone") {
        private final Member<String> title = required("title", Forms.words(), WorkPlanItem.Milestone::title);
        private final Member<PartialDate> due = member("due", TimeForms.DATE, WorkPlanItem.Milestone::due);
        private final Member<PartialDate> done = member("done", TimeForms.DATE, WorkPlanItem.Milestone::done);

        @Override
        protected WorkPlanItem.Milestone make(Values in) {
            return new WorkPlanItem.Milestone(in.the(title), in.get(due), in.get(done));
        }
    };

    static final ObjectForm<WorkPlanItem> WORK_PLAN_ITEM = new ObjectForm<>("WorkPlanItem") {
        private final Member<String> title = required("title", Forms.words(), WorkPlanItem::title);
        private final Member<AreaOfAction> area = member("area", RecommendationForms.AREA, WorkPlanItem::area);
        private final Member<org.oer4j.actor.Member> owner = member("owner", ActorForms.MEMBER, WorkPlanItem::owner);
        private final Member<Period> planned = member("planned", TimeForms.PERIOD, WorkPlanItem::planned);
        private final Member<WorkPlanItem.Status> status =
                required("status", Forms.code(WorkPlanItem.Status.class), WorkPlanItem::status);
        private final Member<List<WorkPlanItem.Milestone>> milestones =
                member("milestones", Forms.list(STEP), WorkPlanItem::milestones);

        @Override
        protected WorkPlanItem make(Values in) {
            return new WorkPlanItem(
                    in.the(title), in.get(area), in.get(owner), in.get(planned), in.the(status), in.all(milestones));
        }
    };

    private static final ObjectForm<Coalition.Origin> ORIGIN = new ObjectForm<>("Origin") {
        private final Member<Coalition.Origin.Step> step =
                required("step", Forms.code(Coalition.Origin.Step.class), Coalition.Origin::step);
        private final Member<LocalizedText> text = required("text", TextForms.TEXTS, Coalition.Origin::text);
        private final Member<Period> period = member("period", TimeForms.PERIOD, Coalition.Origin::period);
        private final Member<String> record = member("record", Forms.text(), Coalition.Origin::record);

        @Override
        protected Coalition.Origin make(Values in) {
            return new Coalition.Origin(in.the(step), in.the(text), in.get(period), in.get(record));
        }
    };

    private static final ObjectForm<Coalition.GovernanceBody> BODY = new ObjectForm<>("GovernanceBody") {
        private final Member<String> name = required("name", Forms.words(), Coalition.GovernanceBody::name);
        private final Member<List<Membership>> memberships =
                member("memberships", MEMBERSHIPS, Coalition.GovernanceBody::memberships);

        @Override
        protected Coalition.GovernanceBody make(Values in) {
            return new Coalition.GovernanceBody(in.the(name), in.all(memberships));
        }
    };

    static final ObjectForm<Coalition> COALITION = new ObjectForm<>("Coalition") {
        private final Member<String> id = required("id", Forms.words(), Coalition::id);
        private final Member<LocalizedText> names = member(
                "names", TextForms.TEXTS, coalition -> coalition.charter().names());
        private final Member<Set<Coalition.Kind>> kinds = required(
                "kinds",
                Forms.set(Forms.code(Coalition.Kind.class)),
                coalition -> coalition.charter().kinds());
        private final Member<PartialDate> launchedOn = member(
                "launchedOn", TimeForms.DATE, coalition -> coalition.charter().launchedOn());
        private final Member<String> url =
                member("url", Forms.text(), coalition -> coalition.charter().url());
        private final Member<List<Coalition.Principle>> principles = member(
                "principles",
                Forms.list(PRINCIPLE),
                coalition -> coalition.charter().principles());
        private final Member<AreaOfAction> embodiesArea = member(
                "embodiesArea",
                RecommendationForms.AREA,
                coalition -> coalition.charter().embodiesArea());
        private final Member<List<Coalition.Origin>> origins = member(
                "origins", Forms.list(ORIGIN), coalition -> coalition.charter().origins());
        private final Member<Agent> convener = member(
                "convener", ActorForms.AGENT, coalition -> coalition.bodies().convener());
        private final Member<List<Membership>> memberships = member(
                "memberships", MEMBERSHIPS, coalition -> coalition.bodies().memberships());
        private final Member<List<Coalition.GovernanceBody>> governance = member(
                "governance", Forms.list(BODY), coalition -> coalition.bodies().governance());
        private final Member<List<WorkingGroup>> workingGroups = member(
                "workingGroups",
                Forms.list(WORKING_GROUP),
                coalition -> coalition.bodies().workingGroups());
        private final Member<List<WorkPlanItem>> workPlan =
                member("workPlan", Forms.list(WORK_PLAN_ITEM), Coalition::workPlan);

        @Override
        protected Coalition make(Values in) {
            return new Coalition(
                    in.the(id),
                    new Coalition.Charter(
                            in.get(names),
                            in.the(kinds),
                            in.get(launchedOn),
                            in.get(url),
                            in.all(principles),
                            in.get(embodiesArea),
                            in.all(origins)),
                    new Coalition.Bodies(
                            in.get(convener), in.all(memberships), in.all(governance), in.all(workingGroups)),
                    in.all(workPlan));
        }
    };

    private CoalitionForms() {}
}
