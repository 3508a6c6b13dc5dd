package org.oer4j.examples.benchmarks.generator;

import java.io.OutputStream;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.oer4j.examples.benchmarks.generator.Works.Work;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.json.JsonFactory;

/** Writes records as lines of AMB 20231019, with schema.org's members where AMB has none. */
final class RecordWriter {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
            .rootValueSeparator(new SerializedString(""))
            .build();

    private static final LocalDate FIRST_DAY = LocalDate.of(2014, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 6, 30);
    private static final List<String> DAYS = LongStream.rangeClosed(0, LAST_DAY.toEpochDay() - FIRST_DAY.toEpochDay())
            .mapToObj(day -> FIRST_DAY.plusDays(day).toString())
            .toList();

    private static final List<String> TYPES =
            List.of("assessment", "lesson_plan", "script", "slide", "text", "textbook", "worksheet");
    private static final List<String> EDITABLE = List.of(
            "application/vnd.oasis.opendocument.text",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "text/html",
            "text/markdown");
    private static final List<String> FEATURES =
            List.of("alternativeText", "displayTransformability", "largePrint", "readingOrder", "structuralNavigation");

    private final RepositorySettings.Form form;
    private final Ids ids;
    private final Works works;
    private final JsonGenerator json;

    RecordWriter(RepositorySettings.Form form, Ids ids, Works works, OutputStream out) {
        this.form = form;
        this.ids = ids;
        this.works = works;
        this.json = FACTORY.createGenerator(ObjectWriteContext.empty(), out);
    }

    /** Writes a record and the end of its line. */
    void write(Planned planned) {
        Work work = works.of(planned.index);
        String id = planned.id != null ? planned.id : ids.of(planned.index);
        json.writeStartObject();
        if (form == RepositorySettings.Form.AMB) {
            writeAmb(planned, work, id);
        } else {
            text(Member.ID, id);
            text(Member.NAME, work.topic());
            writeLicense(planned, work.random());
            writeSources(planned, work);
            writeParts(planned);
        }
        json.writeEndObject();
        json.writeRaw('\n');
    }

    void flush() {
        json.flush();
    }

    private void writeAmb(Planned planned, Work work, String id) {
        SplittableRandom random = work.random();
        boolean isWhole = !planned.parts.isEmpty();
        writeContext(work.language());
        text(Member.ID, id);
        startArray(Member.TYPE);
        json.writeString("LearningResource");
        if (isWhole) {
            json.writeString("Course");
        }
        json.writeEndArray();
        text(Member.NAME, planned.defects.contains(ViolationKind.ATTRIBUTION_TITLE) ? "" : work.title());
        text(Member.DESCRIPTION, works.description(work, random));
        if (!planned.defects.contains(ViolationKind.ATTRIBUTION_CREATOR)) {
            writeCreators(work, random);
        }
        writePublisher(work);
        String modified = writeDates(random);
        if (!planned.defects.contains(ViolationKind.LANGUAGE_MISSING)) {
            startArray(Member.IN_LANGUAGE);
            json.writeString(work.language());
            json.writeEndArray();
        }
        writeEducation(work, isWhole, random);
        writeEncodings(planned, work, random);
        writeLicense(planned, random);
        writeSources(planned, work);
        writeParts(planned);
        writeAccess(planned);
        if (!planned.defects.contains(ViolationKind.ACCESSIBILITY_MISSING)) {
            writeAccessibility(random);
        }
        if (random.nextInt(3) == 0) {
            writePage(work, id, modified);
        }
    }

    private void writeContext(String language) {
        startArray(Member.CONTEXT);
        json.writeString("https://w3id.org/kim/amb/context.jsonld");
        json.writeStartObject();
        text(Member.LANGUAGE, language);
        json.writeEndObject();
        json.writeEndArray();
    }

    private void writeCreators(Work work, SplittableRandom random) {
        startArray(Member.CREATOR);
        json.writeStartObject();
        text(Member.TYPE, "Person");
        text(Member.NAME, work.author());
        if (random.nextInt(3) == 0) {
            int college = 1 + random.nextInt(60);
            json.writeName(Member.AFFILIATION);
            json.writeStartObject();
            text(Member.TYPE, "Organization");
            text(Member.ID, "https://college.example.edu/" + college);
            text(Member.NAME, "Example College " + college);
            json.writeEndObject();
        }
        json.writeEndObject();
        for (int more = random.nextInt(4); more > 2; more--) {
            writePerson(works.person(random));
        }
        json.writeEndArray();
    }

    private void writePerson(String name) {
        json.writeStartObject();
        text(Member.TYPE, "Person");
        text(Member.NAME, name);
        json.writeEndObject();
    }

    private void writePublisher(Work work) {
        startArray(Member.PUBLISHER);
        json.writeStartObject();
        text(Member.TYPE, "Organization");
        text(Member.ID, work.provider().address());
        text(Member.NAME, work.provider().name());
        json.writeEndObject();
        json.writeEndArray();
    }

    /** Created, published, modified, in this order; gives the last of them. */
    private String writeDates(SplittableRandom random) {
        int created = random.nextInt(DAYS.size() - 600);
        int published = created + random.nextInt(200);
        String modified = DAYS.get(published + random.nextInt(400));
        text(Member.DATE_CREATED, DAYS.get(created));
        text(Member.DATE_PUBLISHED, DAYS.get(published));
        text(Member.DATE_MODIFIED, modified);
        return modified;
    }

    private void writeEducation(Work work, boolean isWhole, SplittableRandom random) {
        startArray(Member.ABOUT);
        startConcept(work.subject().id());
        json.writeName(Member.PREF_LABEL);
        json.writeStartObject();
        text(Member.DE, works.germanLabel(work.subject()));
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndArray();
        if (random.nextBoolean()) {
            startArray(Member.EDUCATIONAL_LEVEL);
            startConcept("https://w3id.org/kim/educationalLevel/level_" + (1 + random.nextInt(7)));
            json.writeEndObject();
            json.writeEndArray();
        }
        startArray(Member.LEARNING_RESOURCE_TYPE);
        startConcept("https://w3id.org/kim/hcrt/" + (isWhole ? "course" : Works.any(TYPES, random)));
        json.writeEndObject();
        json.writeEndArray();
        startArray(Member.KEYWORDS);
        json.writeString(work.topic());
        json.writeString(work.subject().label());
        json.writeEndArray();
    }

    /** A file that can be changed, and for some records one that is easily printed. */
    private void writeEncodings(Planned planned, Work work, SplittableRandom random) {
        String address = work.provider().address() + Long.toString(planned.index, 36);
        boolean formats = !planned.defects.contains(ViolationKind.FORMAT_MISSING);
        startArray(Member.ENCODING);
        writeEncoding(address + "/source", formats ? Works.any(EDITABLE, random) : null, random);
        if (random.nextInt(3) == 0) {
            writeEncoding(address + "/print", formats ? "application/pdf" : null, random);
        }
        json.writeEndArray();
    }

    private void writeEncoding(String address, @Nullable String mediaType, SplittableRandom random) {
        json.writeStartObject();
        text(Member.TYPE, "MediaObject");
        text(Member.CONTENT_URL, address);
        if (mediaType != null) {
            text(Member.ENCODING_FORMAT, mediaType);
        }
        text(Member.CONTENT_SIZE, Integer.toString(20_000 + random.nextInt(9_000_000)));
        if (random.nextInt(4) == 0) {
            HexFormat hex = HexFormat.of();
            text(
                    Member.SHA256,
                    hex.toHexDigits(random.nextLong())
                            + hex.toHexDigits(random.nextLong())
                            + hex.toHexDigits(random.nextLong())
                            + hex.toHexDigits(random.nextLong()));
        }
        json.writeEndObject();
    }

    /**
     * Some records name their licence beside its address, as the address has it unless a contradiction was planted. Rare
     * licences are never named: readers may take the short name of one for another's, such as CC SA 2.0 JP.
     */
    private void writeLicense(Planned planned, SplittableRandom random) {
        boolean named = random.nextInt(4) == 0 && planned.license.weight() > 0;
        if (planned.licenseAddress == null) {
            return;
        }
        json.writeName(Member.LICENSE);
        json.writeStartObject();
        text(Member.ID, planned.licenseAddress);
        if (planned.licenseName != null) {
            text(Member.NAME, planned.licenseName);
        } else if (named
                && form == RepositorySettings.Form.AMB
                && planned.licenseAddress.equals(planned.license.uri())) {
            text(Member.NAME, planned.license.shortName());
        }
        json.writeEndObject();
    }

    private void writeSources(Planned planned, Work work) {
        if (planned.sources.isEmpty()) {
            return;
        }
        startArray(Member.IS_BASED_ON);
        for (Planned.Source source : planned.sources) {
            writeSource(planned, source, work);
        }
        json.writeEndArray();
    }

    /** Half of the sources in the repository come with their licence, and those elsewhere always. */
    private void writeSource(Planned planned, Planned.Source source, Work work) {
        boolean whole = form == RepositorySettings.Form.AMB;
        boolean inside = source.place() == Planned.Source.Place.INSIDE;
        Work origin = whole || !inside ? works.of(source.index()) : null;
        json.writeStartObject();
        if (source.place() != Planned.Source.Place.UNKNOWN) {
            text(Member.ID, inside || source.id() == null ? ids.of(source.index()) : source.id());
        }
        if (origin != null) {
            text(Member.NAME, origin.title());
        }
        if (whole && origin != null) {
            startArray(Member.CREATOR);
            writePerson(origin.author());
            json.writeEndArray();
        }
        if (source.license() != null && (!inside || whole && work.random().nextBoolean())) {
            json.writeName(Member.LICENSE);
            json.writeStartObject();
            text(Member.ID, source.license().uri());
            json.writeEndObject();
        }
        if (whole && !planned.defects.contains(ViolationKind.CHANGES_MISSING)) {
            startArray(Member.CHANGES);
            json.writeString(works.change(work, work.random()));
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private void writeParts(Planned planned) {
        if (!planned.parts.isEmpty()) {
            startArray(Member.HAS_PART);
            planned.parts.forEach(this::writeRelated);
            json.writeEndArray();
        }
        if (planned.whole != null) {
            startArray(Member.IS_PART_OF);
            writeRelated(planned.whole);
            json.writeEndArray();
        }
    }

    private void writeRelated(Planned related) {
        json.writeStartObject();
        text(Member.ID, ids.of(related.index));
        if (form == RepositorySettings.Form.AMB) {
            text(Member.NAME, works.of(related.index).title());
        }
        json.writeEndObject();
    }

    private void writeAccess(Planned planned) {
        boolean login = planned.defects.contains(ViolationKind.NOT_OPEN_LOGIN);
        json.writeName(Member.CONDITIONS_OF_ACCESS);
        startConcept("http://w3id.org/kim/conditionsOfAccess/" + (login ? "login" : "no_login"));
        json.writeEndObject();
        json.writeName(Member.IS_ACCESSIBLE_FOR_FREE);
        json.writeBoolean(!planned.defects.contains(ViolationKind.NOT_OPEN_COST));
    }

    private void writeAccessibility(SplittableRandom random) {
        texts(Member.ACCESS_MODE, "textual", "visual");
        texts(Member.ACCESSIBILITY_FEATURE, Works.any(FEATURES, random));
        texts(Member.ACCESSIBILITY_HAZARD, "none");
    }

    private void writePage(Work work, String id, String modified) {
        startArray(Member.MAIN_ENTITY_OF_PAGE);
        json.writeStartObject();
        text(Member.ID, id + ".html");
        text(Member.TYPE, "WebContent");
        json.writeName(Member.PROVIDER);
        json.writeStartObject();
        text(Member.ID, work.provider().address());
        text(Member.NAME, work.provider().name());
        json.writeEndObject();
        text(Member.DATE_MODIFIED, modified);
        json.writeEndObject();
        json.writeEndArray();
    }

    private void startConcept(String id) {
        json.writeStartObject();
        text(Member.TYPE, "Concept");
        text(Member.ID, id);
    }

    private void startArray(SerializedString member) {
        json.writeName(member);
        json.writeStartArray();
    }

    private void text(SerializedString member, String value) {
        json.writeName(member);
        json.writeString(value);
    }

    private void texts(SerializedString member, String... values) {
        startArray(member);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }
}
