package org.oer4j.licensing.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.oer4j.facts.FactTable;

/**
 * The words of licence titles in other languages than English. The words for elements and versions of all languages are
 * read together, since they tell the language of a title; the names of jurisdictions are read language by language, when
 * a title in that language first asks for one.
 */
final class ForeignWords {
    /** The languages of a word are the bits of a number. */
    private static final int MAX_LANGUAGES = 64;

    private final PhraseBook book;
    private final PhraseTrie words;
    private final List<String> languages = new ArrayList<>();
    private final AtomicReferenceArray<PhraseTrie> jurisdictions;

    ForeignWords(PhraseBook book) {
        this.book = book;
        List<FactTable.Row> rows = PhraseBook.words("license-words.tsv").rows();
        PhraseTrie.Builder phrases = new PhraseTrie.Builder();
        // Elements first: a word that is also a filler in some language is an element.
        for (boolean elements : new boolean[] {true, false}) {
            for (FactTable.Row row : rows) {
                int meaning = book.word(row);
                boolean element = (meaning & PhraseBook.KIND) == PhraseBook.WORD;
                if (element == elements) {
                    PhraseTrie.Node node = phrases.node(row.required("phrase"));
                    node.meaning = joined(node.meaning, meaning);
                    node.tags |= 1L << language(row);
                }
            }
        }
        this.words = phrases.build();
        this.jurisdictions = new AtomicReferenceArray<>(languages.size());
    }

    private int language(FactTable.Row row) {
        String tag = row.required("language");
        int hyphen = tag.indexOf('-');
        String language = hyphen < 0 ? tag : tag.substring(0, hyphen);
        int known = languages.indexOf(language);
        if (known >= 0) {
            return known;
        }
        if (languages.size() == MAX_LANGUAGES) {
            throw row.failure("'" + language + "' is one language more than " + MAX_LANGUAGES);
        }
        languages.add(language);
        return languages.size() - 1;
    }

    private static int joined(int before, int meaning) {
        if (before == PhraseTrie.NONE || before == meaning) {
            return meaning;
        }
        int kind = before & PhraseBook.KIND;
        if (kind == PhraseBook.WORD && (meaning & PhraseBook.KIND) == PhraseBook.WORD) {
            int both = before ^ meaning;
            boolean onlyCredit = (both & 0xF) == CreativeCommonsIndex.BY && (before & PhraseBook.ELEMENTS_UNSURE) == 0;
            return onlyCredit
                    ? (before & meaning) | PhraseBook.WORD | PhraseBook.CREDIT_UNSURE
                    : before | PhraseBook.ELEMENTS_UNSURE;
        }
        // "Public domain" is also the title of the retired dedication; by itself it names no tool.
        return (meaning & PhraseBook.KIND) == PhraseBook.PUBLIC_DOMAIN && kind == PhraseBook.LICENSE ? meaning : before;
    }

    /** The words; their tags are the languages, as bits, in which a phrase was found. */
    PhraseTrie words() {
        return words;
    }

    /** All languages, as bits. */
    long allLanguages() {
        return languages.size() == MAX_LANGUAGES ? -1L : (1L << languages.size()) - 1;
    }

    /** The names of jurisdictions in a language, by the place of its bit. */
    PhraseTrie jurisdictions(int language) {
        PhraseTrie names = jurisdictions.get(language);
        if (names == null) {
            PhraseTrie.Builder phrases = new PhraseTrie.Builder();
            for (FactTable.Row row :
                    PhraseBook.jurisdictionNames(languages.get(language)).rows()) {
                phrases.add(row.required("phrase"), book.jurisdiction(row));
            }
            names = phrases.build();
            jurisdictions.set(language, names);
        }
        return names;
    }
}
