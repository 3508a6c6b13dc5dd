package org.oer4j.json.mapping.known;

import java.util.List;
import java.util.Optional;
import org.oer4j.json.mapping.amb.AmbDialect;
import org.oer4j.json.mapping.amb.AmbVersion;
import org.oer4j.json.mapping.datacite.DataCiteDialect;
import org.oer4j.json.mapping.dialect.Dialect;
import org.oer4j.json.mapping.dublincore.DublinCoreDialect;
import org.oer4j.json.mapping.h5p.H5pDialect;
import org.oer4j.json.mapping.mediawiki.MediaWikiDialect;
import org.oer4j.json.mapping.oer.NativeDialect;
import org.oer4j.json.mapping.openverse.OpenverseDialect;
import org.oer4j.json.mapping.schemaorg.SchemaOrgDialect;
import org.oer4j.json.mapping.zenodo.ZenodoDialect;

/** The dialects of this library; one with versions stands here in its newest published one. */
public final class Dialects {
    private static final List<Dialect> ALL = List.of(
            NativeDialect.OER,
            AmbDialect.of(AmbVersion.V20231019),
            SchemaOrgDialect.SCHEMA_ORG,
            DublinCoreDialect.DUBLIN_CORE,
            DataCiteDialect.DATACITE,
            H5pDialect.H5P,
            OpenverseDialect.OPENVERSE,
            ZenodoDialect.ZENODO,
            MediaWikiDialect.MEDIAWIKI);

    private Dialects() {}

    /**
     * Every dialect.
     *
     * @return the dialects, the native form first
     */
    public static List<Dialect> all() {
        return ALL;
    }

    /**
     * A dialect by its code.
     *
     * @param code for example {@code amb}
     * @return the dialect, or empty where there is none
     */
    public static Optional<Dialect> find(String code) {
        return ALL.stream().filter(dialect -> dialect.code().equals(code)).findFirst();
    }
}
