package org.oer4j.json.mapping.h5p;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.oer4j.actor.Agent;
import org.oer4j.actor.Person;
import org.oer4j.json.mapping.TokenSink;
import org.oer4j.json.mapping.dialect.Losses;
import org.oer4j.json.mapping.dialect.MemberWriter;
import org.oer4j.json.mapping.readback.LicenseCode;
import org.oer4j.resource.Contribution;
import org.oer4j.resource.DeclaredLicense;
import org.oer4j.resource.Derivation;
import org.oer4j.resource.General;
import org.oer4j.resource.LearningResource;
import org.oer4j.resource.Lifecycle;
import org.oer4j.time.PartialDate;
import org.oer4j.time.PartialDateTime;

/** Writes one file; what the schema would refuse is left out. */
final class H5pWriter {
    private static final Pattern ROLE = Pattern.compile("\\w+");

    private final MemberWriter writer;
    private final Losses losses;
    private final Locale preferred;
    private final H5pDialect.@Nullable Library library;

    H5pWriter(TokenSink out, Losses losses, Locale preferred, H5pDialect.@Nullable Library library) {
        this.writer = new MemberWriter(out);
        this.losses = losses;
        this.preferred = preferred;
        this.library = library;
    }

    void write(LearningResource resource) {
        writer.object(() -> {
            General general = resource.general();
            String title =
                    general.names() == null ? general.name() : general.names().in(preferred);
            if (title == null || !H5pReader.LINE.matcher(title).matches()) {
                losses.missing("/name", "title");
            } else {
                writer.text("title", title);
            }
            List<String> languages = general.languages();
            writer.text("language", "und");
            writer.text("defaultLanguage", languages.isEmpty() ? null : languages.get(0));
            libraries(general.additionalTypes());
            List<Derivation> sources = resource.isBasedOn();
            Derivation source = sources.isEmpty() ? null : sources.get(0);
            authors(resource, source == null ? List.of() : source.creators());
            license(resource.license());
            Integer year = resource.rights().copyrightYear();
            writer.whole("yearFrom", year == null ? null : Long.valueOf(year));
            String id = source == null ? null : source.id();
            writer.text("source", id != null && H5pReader.SOURCE.matcher(id).matches() ? id : null);
            changes(resource.lifecycle().changes());
        });
    }

    private void libraries(List<String> types) {
        if (library == null) {
            String main = types.stream()
                    .filter(type -> H5pReader.LIBRARY.matcher(type).matches())
                    .findFirst()
                    .orElse(null);
            writer.text("mainLibrary", main);
            if (main == null) {
                losses.missing("/additionalType", "mainLibrary");
            }
            losses.missing("", "embedTypes");
            losses.missing("", "preloadedDependencies");
            return;
        }
        writer.text("mainLibrary", library.machineName());
        writer.texts("embedTypes", List.of("iframe"));
        writer.objects("preloadedDependencies", List.of(library), (one, at) -> {
            writer.text("machineName", one.machineName());
            writer.whole("majorVersion", (long) one.major());
            writer.whole("minorVersion", (long) one.minor());
        });
    }

    private record Author(String name, String role) {}

    private void authors(LearningResource resource, List<Agent> originators) {
        List<Author> authors = new ArrayList<>();
        resource.creators().forEach(agent -> authors.add(new Author(agent.name(), "Author")));
        for (Contribution contribution : resource.lifecycle().contributors()) {
            String role = contribution.role();
            if (role != null && ROLE.matcher(role).matches() && contribution.agent() instanceof Person) {
                authors.add(new Author(contribution.agent().name(), role));
            }
        }
        originators.forEach(agent -> authors.add(new Author(agent.name(), "Originator")));
        writer.objects(
                "authors",
                authors.stream()
                        .filter(author -> H5pReader.LINE.matcher(author.name).matches() && !author.name.isBlank())
                        .toList(),
                (author, at) -> {
                    writer.text("name", author.name);
                    writer.text("role", author.role);
                });
    }

    /** A code of the list, and a version of the list; a port cannot be said, and without it this were another licence. */
    private void license(@Nullable DeclaredLicense license) {
        if (license == null) {
            return;
        }
        String words = license.assertedAs();
        if (license.uri() == null && words != null && H5pReader.LICENSES.containsKey(words)) {
            writer.text("license", words.equals(H5pReader.UNDISCLOSED) ? null : words);
            return;
        }
        Optional<LicenseCode> code = LicenseCode.find(license);
        if (code.isEmpty() || code.get().jurisdiction() != null) {
            return;
        }
        String version = code.get().version();
        for (Map.Entry<String, String> entry : H5pReader.LICENSES.entrySet()) {
            if (entry.getValue().equals(code.get().elements())
                    && (version == null || H5pReader.VERSIONS.contains(version))) {
                writer.text("license", entry.getKey());
                writer.text("licenseVersion", entry.getKey().endsWith(" 1.0") ? null : version);
                return;
            }
        }
    }

    /** The schema wants day, author and note of each change. */
    private void changes(List<Lifecycle.Change> changes) {
        List<Lifecycle.Change> complete = changes.stream()
                .filter(change -> day(change.date()) != null)
                .filter(change -> change.author() != null
                        && H5pReader.LINE.matcher(change.author()).matches()
                        && !change.author().isBlank())
                .filter(change -> change.note().length() <= H5pReader.MOST_CHARACTERS)
                .toList();
        writer.objects("changes", complete, (change, at) -> {
            writer.text("date", day(change.date()));
            writer.text("author", change.author());
            writer.text("log", change.note());
        });
    }

    private static @Nullable String day(@Nullable PartialDateTime moment) {
        PartialDate date = moment == null ? null : moment.date();
        if (date == null || date.month() == null || date.day() == null) {
            return null;
        }
        int year = date.year() - H5pReader.CENTURY;
        return year < 0 || year > 99
                ? null
                : String.format(Locale.ROOT, "%02d-%02d-%02d 00:00:00", date.day(), date.month(), year);
    }
}
