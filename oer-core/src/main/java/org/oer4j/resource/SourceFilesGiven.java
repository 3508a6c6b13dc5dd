package org.oer4j.resource;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.oer4j.conformance.CheckContext;
import org.oer4j.conformance.ConformanceRule;
import org.oer4j.conformance.ConformanceRules;
import org.oer4j.conformance.Finding;
import org.oer4j.conformance.ObjectRule;
import org.oer4j.conformance.RuleId;
import org.oer4j.facts.FactTable;

/** Warns of a resource that comes only in files in which no work is changed, such as PDF or MP4, without the files they were
 * made from. Says nothing where the type of a file is not given or not in the list. Argument: the media types. */
final class SourceFilesGiven implements ObjectRule<LearningResource> {
    private static final String FILE = "/META-INF/oer/final-form-media-types.tsv";
    private static final Set<String> FINAL_FORMS =
            FactTable.load(SourceFilesGiven.class, FILE, "media_type", "source").rows().stream()
                    .map(row -> row.required("media_type"))
                    .collect(Collectors.toUnmodifiableSet());

    @Override
    public RuleId id() {
        return RuleId.of("V56");
    }

    @Override
    public Class<LearningResource> appliesTo() {
        return LearningResource.class;
    }

    @Override
    public void check(LearningResource resource, CheckContext context, Consumer<Finding> findings) {
        ConformanceRule rule = ConformanceRules.standard().get(id());
        List<MediaObject> files = resource.technical().encodings();
        boolean closed = !files.isEmpty() && files.stream().allMatch(file -> isFinal(file.mediaType()));
        if (closed && resource.technical().sourceFiles().isEmpty()) {
            String types = files.stream()
                    .map(file -> bare(String.valueOf(file.mediaType())))
                    .distinct()
                    .sorted()
                    .collect(Collectors.joining(", "));
            findings.accept(rule.finding("/encoding", types));
        }
    }

    private static boolean isFinal(@Nullable String mediaType) {
        return mediaType != null && FINAL_FORMS.contains(bare(mediaType));
    }

    /** Without parameters, in lower case: RFC 6838, section 4.2. */
    private static String bare(String mediaType) {
        int semicolon = mediaType.indexOf(';');
        return (semicolon < 0 ? mediaType : mediaType.substring(0, semicolon))
                .strip()
                .toLowerCase(Locale.ROOT);
    }
}
