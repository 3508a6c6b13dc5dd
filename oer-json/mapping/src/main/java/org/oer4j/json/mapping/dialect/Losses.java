package org.oer4j.json.mapping.dialect;

import java.util.ArrayList;
import java.util.List;
import org.oer4j.conformance.Finding;
import org.oer4j.conformance.RuleId;
import org.oer4j.conformance.Severity;

/**
 * What was lost on writing a dialect, as findings whose pointers lead into the native form of the resource. Used by one
 * thread, for one document.
 */
public final class Losses {
    private static final int MOST = 1000;

    private final List<Finding> all = new ArrayList<>(0);

    /** Nothing is lost yet. */
    public Losses() {}

    /**
     * The dialect has no place for a value.
     *
     * @param pointer where the value stands in the native form, such as {@code /isBasedOn/0/changes}
     * @param what the value, or the name of its member
     */
    public void leftOut(String pointer, String what) {
        add(WriteRules.LEFT_OUT, Severity.WARNING, pointer, what);
    }

    /**
     * The dialect can only say less than the record.
     *
     * @param pointer where the value stands in the native form
     * @param value the value
     * @param written what was written instead
     */
    public void reduced(String pointer, String value, String written) {
        add(WriteRules.REDUCED, Severity.INFO, pointer, value, written);
    }

    /**
     * The document is not valid in the dialect, because the record lacks something: an error.
     *
     * @param pointer where it would stand in the native form
     * @param member the name of the dialect's member
     */
    public void missing(String pointer, String member) {
        add(WriteRules.MISSING_MEMBER, Severity.ERROR, pointer, member);
    }

    /** What was kept and is written back is not missing. */
    void given(List<String> pointers) {
        all.removeIf(loss -> loss.rule().equals(WriteRules.MISSING_MEMBER)
                && pointers.contains("/" + loss.arguments().get(0)));
    }

    void notKept(String pointer) {
        add(WriteRules.NOT_KEPT, Severity.WARNING, "", pointer);
    }

    /**
     * What was lost.
     *
     * @return the findings, sorted, at most 1,000
     */
    public List<Finding> findings() {
        return all.stream().sorted().toList();
    }

    private void add(RuleId rule, Severity severity, String pointer, String... arguments) {
        if (all.size() < MOST) {
            List<String> echoed = new ArrayList<>(arguments.length);
            for (String argument : arguments) {
                echoed.add(Finding.echo(argument));
            }
            all.add(new Finding(rule, severity, null, pointer, echoed));
        }
    }
}
