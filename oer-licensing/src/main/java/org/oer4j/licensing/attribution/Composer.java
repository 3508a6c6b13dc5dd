package org.oer4j.licensing.attribution;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.oer4j.licensing.License;
import org.oer4j.licensing.LicenseTitles;
import org.oer4j.text.UriSyntax;

/** Puts the layers of an attribution into sentences of a language, with values in a format. */
final class Composer {
    private final Sentences sentences;
    private final LicenseTitles titles;
    private final Deeds deeds;
    private final Markup markup;

    Composer(Sentences sentences, LicenseTitles titles, Deeds deeds, Markup markup) {
        this.sentences = sentences;
        this.titles = titles;
        this.deeds = deeds;
        this.markup = markup;
    }

    String compose(Attribution attribution) {
        return markup.document(paragraph(attribution.layer(), Form.WORK, attribution.profile()), sentences);
    }

    private Paragraph paragraph(AttributionLayer layer, Form form, AttributionProfile profile) {
        String text = profile == AttributionProfile.TULLU_B ? labels(layer, form) : statement(layer, form);
        return new Paragraph(
                layer,
                text,
                layer.adaptedFrom().stream()
                        .map(source -> paragraph(source, Form.ADAPTED, profile))
                        .toList(),
                layer.parts().stream()
                        .map(part -> paragraph(part, Form.PART, profile))
                        .toList());
    }

    private String statement(AttributionLayer layer, Form form) {
        List<String> text = new ArrayList<>();
        text.add(mainSentence(layer, form));
        add(text, "credit-line", Slot.Role.CREDIT_LINE, layer.work().notices().creditLine());
        if (!layer.changes().notes().isEmpty()) {
            text.add(sentences.say("changes", changes(layer.changes())));
        } else if (layer.changes().modified() && form != Form.ADAPTED) {
            // "adapted from" says already that there are changes
            text.add(sentences.say("changes-unlisted"));
        }
        notices(layer, text);
        return joined(text, "sentences");
    }

    private void notices(AttributionLayer layer, List<String> text) {
        CreditNotices notices = layer.work().notices();
        add(text, "copyright-notice", Slot.Role.COPYRIGHT_NOTICE, notices.copyrightNotice());
        add(text, "last-updated", Slot.Role.LAST_UPDATED, notices.lastUpdated());
        if (notices.disclaimer() != null) {
            text.add(sentences.say("disclaimer", markup.value(disclaimer(notices.disclaimer()))));
        }
        if (layer.statement() != null) {
            text.add(markup.value(Slot.of(Slot.Role.STATEMENT, layer.statement(), null)));
        }
    }

    private String joined(List<String> pieces, String key) {
        String text = pieces.get(0);
        for (String piece : pieces.subList(1, pieces.size())) {
            text = sentences.say(key, text, piece);
        }
        return text;
    }

    private void add(List<String> text, String key, Slot.Role role, @Nullable String value) {
        if (value != null) {
            text.add(sentences.say(key, markup.value(Slot.of(role, unstopped(value), null))));
        }
    }

    /** The notice itself, or the page that holds it. */
    private static Slot disclaimer(String notice) {
        return UriSyntax.isWebAddress(notice)
                ? Slot.of(Slot.Role.DISCLAIMER, notice, notice)
                : Slot.of(Slot.Role.DISCLAIMER, unstopped(notice), null);
    }

    /** The sentence brings its own full stop. */
    private static String unstopped(String value) {
        boolean stopped = value.length() > 1 && (value.endsWith(".") || value.endsWith("。")) && !value.endsWith("..");
        return stopped ? value.substring(0, value.length() - 1).strip() : value;
    }

    private String mainSentence(AttributionLayer layer, Form form) {
        CreditedWork work = layer.work();
        String creators = creators(work);
        Slot title = title(work);
        String pattern = title == null ? "" : title.role() == Slot.Role.TITLE ? "title" : "address";
        String by = creators == null ? "" : "creator";
        String fields = pattern + (pattern.isEmpty() || by.isEmpty() ? "" : "-") + by;
        return sentences.say(
                shape(layer, form) + "." + layer.license().kind().code() + "." + (fields.isEmpty() ? "none" : fields),
                title == null ? null : markup.value(title),
                creators,
                licenses(layer.license(), form));
    }

    private static String shape(AttributionLayer layer, Form form) {
        if (form == Form.ADAPTED) {
            return "adapted";
        }
        if (layer.isMixed()) {
            return "except";
        }
        // "this work" would be the one that the part stands in
        return form == Form.PART && layer.work().title() == null ? "part" : "work";
    }

    private @Nullable Slot title(CreditedWork work) {
        String title = work.title();
        String url = work.url();
        if (title != null) {
            return Slot.of(Slot.Role.TITLE, title, url).quoted(sentences.say("quoted", "{0}"));
        }
        return url == null ? null : Slot.of(Slot.Role.ADDRESS, url, url);
    }

    /** The licensor's own line wins: it is said in a sentence of its own, and no names beside it. */
    private @Nullable String creators(CreditedWork work) {
        if (work.notices().creditLine() != null || work.creators().isEmpty()) {
            return null;
        }
        return sentences.and(work.creators().stream()
                .map(party -> markup.value(Slot.of(Slot.Role.CREATOR, party.name(), party.url())))
                .toList());
    }

    private String licenses(CreditedLicense license, Form form) {
        if (license.alternatives().isEmpty()) {
            return stated(license);
        }
        return sentences.or(license.alternatives().stream()
                .map(arm -> sentences.and(
                        arm.stream().map(one -> markup.value(slot(one, form))).toList()))
                .toList());
    }

    private Slot slot(License license, Form form) {
        Slot.Role role = form == Form.WORK ? Slot.Role.LICENSE : Slot.Role.OTHER_LICENSE;
        String deed = deeds.address(license, sentences.locale());
        return new Slot(
                role,
                license.names().shortName(),
                deed.isEmpty() ? null : deed,
                license.uri(),
                titles.of(license),
                "{0}");
    }

    private String stated(CreditedLicense license) {
        String words = license.asStated();
        if (words == null) {
            return "";
        }
        String uri = license.notations().get(0);
        return markup.value(Slot.of(Slot.Role.STATED, words, uri.equals(words) ? null : uri)
                .quoted(sentences.say("quoted-words", "{0}")));
    }

    private String changes(ChangeNotes changes) {
        List<String> notes = changes.notes().stream()
                .map(note -> markup.value(Slot.of(Slot.Role.CHANGE, unstopped(note), null)))
                .toList();
        return joined(notes, "list.semicolon");
    }

    /** TULLU-B: a list with labels instead of sentences. */
    private String labels(AttributionLayer layer, Form form) {
        CreditedWork work = layer.work();
        List<String> fields = new ArrayList<>();
        if (work.title() != null) {
            Slot title = Slot.of(Slot.Role.TITLE, work.title(), null).quoted(sentences.say("quoted", "{0}"));
            fields.add(sentences.say("tullu.title", markup.value(title)));
        }
        String creators = creators(work);
        String line = work.notices().creditLine();
        if (line != null) {
            fields.add(sentences.say("tullu.author", markup.value(Slot.of(Slot.Role.CREDIT_LINE, line, null))));
        } else if (creators != null) {
            fields.add(sentences.say("tullu.author", creators));
        }
        boolean unstated = layer.license().kind() == CreditedLicense.Kind.UNSTATED;
        String key = layer.isMixed() ? "tullu.license-except" : "tullu.license";
        fields.add(unstated ? sentences.say("tullu.unstated") : sentences.say(key, licenses(layer.license(), form)));
        if (work.url() != null) {
            Slot address = Slot.of(Slot.Role.ADDRESS, work.url(), work.url());
            fields.add(sentences.say("tullu.source", markup.value(address)));
        }
        if (!layer.changes().notes().isEmpty()) {
            fields.add(sentences.say("tullu.changes", changes(layer.changes())));
        } else if (layer.changes().modified()) {
            fields.add(sentences.say("tullu.changes-unlisted"));
        }
        String list = joined(fields, "list.semicolon");
        String labelled = form == Form.ADAPTED ? sentences.say("tullu.adapted", list) : list;
        List<String> notices = new ArrayList<>();
        notices(layer, notices);
        return notices.isEmpty() ? labelled : sentences.say("tullu.notices", labelled, joined(notices, "sentences"));
    }

    /** What a paragraph is about. */
    private enum Form {
        WORK,
        ADAPTED,
        PART
    }
}
