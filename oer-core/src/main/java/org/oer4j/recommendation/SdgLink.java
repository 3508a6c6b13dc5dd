package org.oer4j.recommendation;

import java.util.Comparator;
import java.util.Objects;
import java.util.regex.Pattern;
import org.oer4j.citation.EvidenceGrade;

/**
 * A Sustainable Development Goal of the 2030 Agenda, or a target of one, to which the Recommendation contributes. SDG is
 * the United Nations' own abbreviation.
 *
 * @param code the goal ({@code 4}) or the target ({@code 4.7}, {@code 4.a})
 * @param grade {@link EvidenceGrade#A} where the instrument names it, {@link EvidenceGrade#PROPOSED} where only this
 *     library does
 * @param source where it was found
 */
public record SdgLink(String code, EvidenceGrade grade, String source) implements Comparable<SdgLink> {
    /**
     * Regular expression of the codes of the 17 goals and their 169 targets (United Nations, resolution A/RES/70/1): a
     * target of a number is one of its outcomes, one of a letter a means of implementation.
     */
    public static final String CODES = "1(\\.([1-5]|[ab]))?"
            + "|2(\\.([1-5]|[a-c]))?"
            + "|3(\\.([1-9]|[a-d]))?"
            + "|4(\\.([1-7]|[a-c]))?"
            + "|5(\\.([1-6]|[a-c]))?"
            + "|6(\\.([1-6]|[ab]))?"
            + "|7(\\.([1-3]|[ab]))?"
            + "|8(\\.([1-9]|10|[ab]))?"
            + "|9(\\.([1-5]|[a-c]))?"
            + "|10(\\.([1-7]|[a-c]))?"
            + "|11(\\.([1-7]|[a-c]))?"
            + "|12(\\.([1-8]|[a-c]))?"
            + "|13(\\.([1-3]|[ab]))?"
            + "|14(\\.([1-7]|[a-c]))?"
            + "|15(\\.([1-9]|[a-c]))?"
            + "|16(\\.([1-9]|10|[ab]))?"
            + "|17(\\.([1-9]|1[0-9]))?";

    private static final Comparator<SdgLink> ORDER = Comparator.comparingInt(SdgLink::goal)
            .thenComparingInt(link -> link.code().length())
            .thenComparing(SdgLink::code)
            .thenComparing(SdgLink::grade)
            .thenComparing(SdgLink::source);
    private static final Pattern CODE = Pattern.compile(CODES);

    /**
     * Refuses what is neither a goal nor a target.
     *
     * @param code the goal or target
     * @param grade who names it
     * @param source where it was found
     * @throws IllegalArgumentException if {@code code} has another form
     */
    public SdgLink {
        if (!CODE.matcher(Objects.requireNonNull(code, "code")).matches()) {
            throw new IllegalArgumentException(
                    "'" + code + "' is no goal or target, expected one such as 4, 4.7 or 4.a");
        }
        Objects.requireNonNull(grade, "grade");
        Objects.requireNonNull(source, "source");
    }

    /**
     * The goal, or the one to which the target belongs.
     *
     * @return 1 to 17
     */
    public int goal() {
        int dot = code.indexOf('.');
        return Integer.parseInt(dot < 0 ? code : code.substring(0, dot));
    }

    /**
     * Whether this is a target rather than a goal as a whole.
     *
     * @return whether the code has a part after the dot
     */
    public boolean isTarget() {
        return code.indexOf('.') >= 0;
    }

    /** Orders by goal, the goal as a whole first, then by target. */
    @Override
    public int compareTo(SdgLink other) {
        return ORDER.compare(this, other);
    }
}
