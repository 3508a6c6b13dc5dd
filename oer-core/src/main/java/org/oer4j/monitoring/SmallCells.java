package org.oer4j.monitoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.oer4j.monitoring.ConsolidatedReport.Count;
import org.oer4j.monitoring.ConsolidatedReport.Denominator;
import org.oer4j.monitoring.ConsolidatedReport.Figure;

/** Hides the figures of regions in which so few countries gave an answer that it tells of each of them. */
final class SmallCells {
    private SmallCells() {}

    static List<Figure> hidden(List<Figure> figures, int smallest) {
        List<Figure> shown = new ArrayList<>(figures);
        shown.replaceAll(figure -> isRegional(figure) && isSmall(figure, smallest) ? figure.hide() : figure);
        for (Figure figure : figures) {
            if (figure.denominator().region() == null) {
                hideASecond(shown, figure);
            }
        }
        return shown;
    }

    /** A single hidden region would be the total less the others. */
    private static void hideASecond(List<Figure> figures, Figure total) {
        List<Figure> regions = figures.stream()
                .filter(figure -> isRegional(figure)
                        && figure.definition().equals(total.definition())
                        && figure.denominator().kind() == total.denominator().kind())
                .toList();
        long hidden = regions.stream().filter(Figure::hidden).count();
        Optional<Figure> next = regions.stream()
                .filter(figure -> !figure.hidden() && figure.denominator().size() > 0)
                .min(Comparator.comparingInt(figure -> figure.denominator().size()));
        if (hidden == 1 && next.isPresent()) {
            figures.replaceAll(figure -> figure.equals(next.get()) ? figure.hide() : figure);
        }
    }

    private static boolean isRegional(Figure figure) {
        Denominator denominator = figure.denominator();
        return denominator.region() != null;
    }

    /** Nobody tells nothing of anybody. */
    private static boolean isSmall(Figure figure, int smallest) {
        return figure.counts().stream().anyMatch(count -> isSmall(count, smallest));
    }

    private static boolean isSmall(Count count, int smallest) {
        return List.of(count.yes(), count.partial(), count.no(), count.notApplicable(), count.noAnswer()).stream()
                .anyMatch(number -> number > 0 && number < smallest);
    }
}
