package org.oer4j.licensing.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.oer4j.resource.DeclaredLicense;

/**
 * The licence statements of a repository, each worked out once. A bounded number is kept, none of them longer than 400
 * characters; what goes beyond is worked out whenever it is met, with the same answer.
 */
final class Statements {
    private static final int LONGEST = 400;

    private final LicenseIssues reader;
    private final int most;
    private final List<Statement> kept = new ArrayList<>();
    private final Map<String, Statement> byUri = new HashMap<>();
    private final Map<Words, Statement> byWords = new HashMap<>();
    private final Statement missing;

    Statements(LicenseIssues reader, int most) {
        this.reader = reader;
        this.most = most;
        this.missing = reader.read(null);
        keep(missing);
    }

    /** The statement, kept if there is room. */
    Statement of(@Nullable DeclaredLicense declared) {
        return declared == null ? missing : of(declared.uri(), declared.assertedAs());
    }

    /** The statement that was made, or that nothing was. */
    Statement of(@Nullable String uri, @Nullable String assertedAs) {
        if (uri == null && assertedAs == null) {
            return missing;
        }
        Words words = uri == null || assertedAs != null ? new Words(uri, assertedAs) : null;
        Statement known = words == null ? byUri.get(uri) : byWords.get(words);
        if (known != null) {
            return known;
        }
        Statement made = reader.read(new DeclaredLicense(uri, assertedAs));
        if (kept.size() < most && length(uri) + length(assertedAs) <= LONGEST) {
            keep(made);
            remember(made, uri, assertedAs);
        }
        return made;
    }

    /** Keeps a statement of another audit, even beyond what one audit keeps; gives its number here. */
    int adopt(Statement other) {
        DeclaredLicense stated = other.stated;
        if (stated == null) {
            return missing.number;
        }
        Statement known = of(stated);
        if (known.number < 0) {
            keep(known);
            remember(known, stated.uri(), stated.assertedAs());
        }
        return known.number;
    }

    private void remember(Statement statement, @Nullable String uri, @Nullable String assertedAs) {
        if (uri == null || assertedAs != null) {
            byWords.put(new Words(uri, assertedAs), statement);
        } else {
            byUri.put(uri, statement);
        }
    }

    private void keep(Statement statement) {
        statement.number = kept.size();
        kept.add(statement);
    }

    private static int length(@Nullable String text) {
        return text == null ? 0 : text.length();
    }

    Statement missing() {
        return missing;
    }

    int size() {
        return kept.size();
    }

    Statement get(int number) {
        return kept.get(number);
    }

    private record Words(@Nullable String uri, @Nullable String assertedAs) {}
}
