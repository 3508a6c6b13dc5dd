package org.oer4j.json.mapping.oer;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.oer4j.citation.EvidenceGrade;
import org.oer4j.citation.Instrument;
import org.oer4j.json.mapping.Form;
import org.oer4j.json.mapping.Forms;
import org.oer4j.json.mapping.ObjectForm;
import org.oer4j.text.LanguageTag;
import org.oer4j.text.LocalizedText;

/** The forms of {@code org.oer4j.text} and {@code org.oer4j.citation}. */
final class TextForms {
    static final Form<LanguageTag> LANGUAGE = Forms.value(
            "BCP 47 language tag", LanguageTag::of, LanguageTag::value, "^[A-Za-z0-9]{1,8}(-[A-Za-z0-9]{1,8})*$");

    /** A language map: {@code {"en": "…", "fr": "…"}}. */
    static final Form<LocalizedText> TEXTS = Forms.as(
            Forms.map("BCP 47 language tag", LanguageTag::of, LanguageTag::value, Forms.words()),
            LocalizedText::new,
            LocalizedText::texts);

    /** A day in ISO 8601. */
    static final Form<LocalDate> DAY =
            Forms.value("ISO 8601 date", TextForms::day, LocalDate::toString, "^[0-9]{4}-[0-9]{2}-[0-9]{2}$");

    /** The letters as they are printed: A, B, C, and {@code proposed}. */
    static final Form<EvidenceGrade> GRADE = Forms.code(
            EvidenceGrade.class,
            grade -> grade == EvidenceGrade.PROPOSED ? grade.name().toLowerCase(Locale.ROOT) : grade.name());

    private static final ObjectForm<Instrument.Adoption> ADOPTION = new ObjectForm<>("Adoption") {
        private final Member<LocalDate> on = member("on", DAY, Instrument.Adoption::on);
        private final Member<String> body = required("body", Forms.words(), Instrument.Adoption::body);
        private final Member<String> session = member("session", Forms.words(), Instrument.Adoption::session);
        private final Member<String> documentCode =
                member("documentCode", Forms.words(), Instrument.Adoption::documentCode);
        private final Member<String> place = member("place", Forms.words(), Instrument.Adoption::place);

        @Override
        protected Instrument.Adoption make(Values in) {
            return new Instrument.Adoption(
                    in.get(on), in.the(body), in.get(session), in.get(documentCode), in.get(place));
        }
    };

    static final ObjectForm<Instrument> INSTRUMENT = new ObjectForm<>("Instrument") {
        private final Member<String> code = required("code", Forms.words(), Instrument::code);
        private final Member<Instrument.Kind> kind =
                required("kind", Forms.code(Instrument.Kind.class), Instrument::kind);
        private final Member<LocalizedText> title = required("title", TEXTS, Instrument::title);
        private final Member<String> version = required("version", Forms.words(), Instrument::version);
        private final Member<Instrument.Adoption> adoption = member("adoption", ADOPTION, Instrument::adoption);
        private final Member<List<LanguageTag>> languages =
                member("languages", Forms.list(LANGUAGE), Instrument::languages);
        private final Member<List<String>> follows = member("follows", Forms.list(Forms.words()), Instrument::follows);
        private final Member<List<String>> supersedes =
                member("supersedes", Forms.list(Forms.words()), Instrument::supersedes);
        private final Member<String> source = required("source", Forms.words(), Instrument::source);

        @Override
        protected Instrument make(Values in) {
            return new Instrument(
                    in.the(code),
                    in.the(kind),
                    in.the(title),
                    in.the(version),
                    in.get(adoption),
                    in.all(languages),
                    in.all(follows),
                    in.all(supersedes),
                    in.the(source));
        }
    };

    private TextForms() {}

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException notOne) {
            throw new IllegalArgumentException(notOne);
        }
    }
}
