package org.oer4j.examples.cli.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.oer4j.examples.cli.page.DataTable;
import org.oer4j.examples.cli.page.Run;
import org.oer4j.examples.cli.page.Words;
import org.oer4j.recommendation.AreaOfAction;
import org.oer4j.recommendation.MonitoringProvision;
import org.oer4j.recommendation.ProvisionRef;
import org.oer4j.recommendation.Recommendation;
import org.oer4j.recommendation.RecommendedAction;
import tools.jackson.databind.JsonNode;

/** What the sections of the page are made of. */
abstract class Parts {
    final JsonNode summary;
    final PageTexts texts;

    Parts(JsonNode summary, PageTexts texts) {
        this.summary = summary;
        this.texts = texts;
    }

    Words body(String key, Run... arguments) {
        return new Words(texts.runs(key, arguments), "body");
    }

    Words definition(String key, Run... arguments) {
        return new Words(texts.runs(key, arguments), "definition");
    }

    /** Columns of a table, the keys of numbers marked with a {@code #}. */
    List<DataTable.Column> columns(String... keys) {
        return Stream.of(keys)
                .map(key -> key.startsWith("#")
                        ? new DataTable.Column(texts.text(key.substring(1)), true)
                        : new DataTable.Column(texts.text(key), false))
                .toList();
    }

    static DataTable.Cell cell(Run... runs) {
        return new DataTable.Cell(List.of(runs));
    }

    static DataTable.Cell cell(String text) {
        return cell(Run.of(text));
    }

    /** The places of the items of an array in the summary. */
    List<String> items(String pointer) {
        return IntStream.range(0, summary.at(pointer).size())
                .mapToObj(i -> pointer + "/" + i)
                .toList();
    }

    /** The places of the members of an object in the summary. */
    List<String> members(String pointer) {
        List<String> members = new ArrayList<>();
        for (String name : summary.at(pointer).propertyNames()) {
            members.add(pointer + "/" + name.replace("~", "~0").replace("/", "~1"));
        }
        return members;
    }

    /** The name of the member that a pointer leads to. */
    static String name(String pointer) {
        return pointer.substring(pointer.lastIndexOf('/') + 1)
                .replace("~1", "/")
                .replace("~0", "~");
    }

    /** A text of the summary; what is not known is a dash. */
    String string(String pointer) {
        JsonNode value = summary.at(pointer);
        return value.isNull() || value.isMissingNode() ? PageTexts.UNKNOWN : value.stringValue();
    }

    boolean is(String pointer) {
        return summary.at(pointer).booleanValue();
    }

    String yesOrNo(String pointer) {
        return texts.text(is(pointer) ? "yes" : "no");
    }

    /** The words for a code or a region, where it has any: codes that users make up have none. */
    String coded(String group, String code) {
        for (String key : List.of(group + "." + code, "region." + code)) {
            if (texts.has(key)) {
                return texts.text(key);
            }
        }
        return code;
    }

    /** A row of a table of coverage or gaps. */
    String rowName(String row) {
        if (row.isEmpty()) {
            return texts.text("everywhere");
        }
        return texts.has("region." + row) ? texts.text("region." + row) : texts.country(row);
    }

    static String anchor(ProvisionRef ref) {
        return "action-" + (ref.item().isEmpty() ? ref.place() : ref.place() + "." + ref.item());
    }

    /** The title of an area, action or item, with its place before it. */
    String title(ProvisionRef ref) {
        String place = ref.item().isEmpty() ? ref.place() : ref.place() + "." + ref.item();
        String key = "provision." + place;
        String words = texts.has(key) ? texts.text(key) : titleInEnglish(ref);
        return words.isEmpty() ? place : place + " " + words;
    }

    private String titleInEnglish(ProvisionRef ref) {
        for (AreaOfAction area : AreaOfAction.values()) {
            if (area.ref().equals(ref)) {
                return area.names().in(texts.locale());
            }
        }
        return Recommendation.of2019()
                .provisions()
                .find(ref)
                .map(provision -> provision instanceof RecommendedAction action
                        ? action.title().in(texts.locale())
                        : provision instanceof MonitoringProvision monitoring
                                ? monitoring.title().in(texts.locale())
                                : "")
                .orElse("");
    }
}
