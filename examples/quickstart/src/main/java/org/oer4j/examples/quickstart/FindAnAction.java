package org.oer4j.examples.quickstart;

import java.util.Locale;
import org.oer4j.recommendation.AreaOfAction;
import org.oer4j.recommendation.Recommendation;
import org.oer4j.recommendation.RecommendedAction;

/** What does the Recommendation ask for in a place that somebody writes down in some way? */
public final class FindAnAction {
    private FindAnAction() {}

    public static void main(String[] args) {
        // snippet:begin
        Recommendation recommendation = Recommendation.of2019();

        System.out.println(recommendation.get("§ 12 c").ref());
        AreaOfAction area =
                AreaOfAction.find("Developing supportive policy for OER").orElseThrow();
        for (RecommendedAction action : recommendation.actionsIn(area)) {
            System.out.println(
                    action.ref() + " " + action.title().in(Locale.ENGLISH) + " (evidence " + action.grade() + ")");
        }
        // snippet:end
    }
}
