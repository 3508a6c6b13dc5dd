package org.oer4j.licensing.attribution;

/**
 * Where a credited work stands in the native JSON form of a resource. The form says less of a source or part than of the
 * resource itself; what it has no member for is missed at the work as a whole.
 */
enum CreditPlace {
    /** The resource itself, the whole document. */
    WORK(""),
    /** A source, an element of {@code isBasedOn}. */
    SOURCE("/isBasedOn/"),
    /** A work that stands in the resource, an element of {@code part}. */
    PART("/part/");

    private final String list;

    CreditPlace(String list) {
        this.list = list;
    }

    /** The JSON Pointer of an element of the list, in a document or an element of it. */
    String of(String pointer, int index) {
        return pointer + list + index;
    }

    /** Where the form holds an element of a credit, as the end of a JSON Pointer. */
    String member(CreditElement element) {
        return switch (element) {
            case TITLE -> "/name";
            case AUTHOR, PRINCIPAL_AUTHORS -> "/creator";
            case SOURCE -> this == WORK ? "/url" : "/id";
            case LICENSE_TEXT -> "/license";
            case CHANGES -> this == SOURCE ? "/changes" : "";
            case COPYRIGHT_NOTICE -> this == WORK ? "/copyrightNotice" : "";
            case LAST_UPDATED -> this == WORK ? "/dateModified" : "";
            case DISCLAIMER, HISTORY, ORIGINALS -> "";
        };
    }
}
