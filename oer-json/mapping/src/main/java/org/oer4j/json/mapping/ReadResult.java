package org.oer4j.json.mapping;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.oer4j.conformance.Finding;
import org.oer4j.conformance.Severity;

/**
 * What came out of reading one text: the value as far as one could be made, and everything that was met on the way.
 *
 * @param value the value; null if there is none, for example because the text breaks off or has no id
 * @param problems what was met, in the order of the text
 * @param line the line of the input in which the record begins, counted from 1
 * @param kept the members that the reader did not know, to be written back
 * @param <T> the type of the value
 */
public record ReadResult<T>(@Nullable T value, List<Problem> problems, int line, KeptMembers kept) {
    /**
     * Sorts and copies the problems.
     *
     * @param value the value, or null
     * @param problems what was met
     * @param line the line in which the record begins
     * @param kept the members that the reader did not know
     * @throws IllegalArgumentException if there is neither a value nor a problem that says why, or if {@code line} is
     *     less than 1
     */
    public ReadResult {
        Objects.requireNonNull(kept, "kept");
        problems = problems == null ? List.of() : problems.stream().sorted().toList();
        if (value == null && problems.isEmpty()) {
            throw new IllegalArgumentException("value and problems are both absent, expected a problem that says why");
        }
        if (line < 1) {
            throw new IllegalArgumentException("line '" + line + "' is expected to be at least 1");
        }
    }

    /**
     * A result of which nothing was kept.
     *
     * @param value the value, or null
     * @param problems what was met
     * @param line the line in which the record begins
     * @throws IllegalArgumentException if there is neither a value nor a problem that says why, or if {@code line} is
     *     less than 1
     */
    public ReadResult(@Nullable T value, List<Problem> problems, int line) {
        this(value, problems, line, KeptMembers.NONE);
    }

    /**
     * The result of a text that cannot be read at all.
     *
     * @param why what is wrong with it
     * @param line the line of the input in which it begins
     * @param <T> the type of the value that is not there
     * @return no value, and one problem
     */
    public static <T> ReadResult<T> unreadable(UnreadableJsonException why, int line) {
        Finding finding = new Finding(why.rule(), Severity.ERROR, null, "", List.of(Finding.echo(why.detail())));
        return new ReadResult<>(null, List.of(new Problem(finding, why.line(), why.column())), line);
    }

    /**
     * Whether the value may be used as it is.
     *
     * @return true if there is a value and no problem is an error
     */
    public boolean isOk() {
        return value != null
                && problems.stream().noneMatch(problem -> problem.finding().severity() == Severity.ERROR);
    }
}
