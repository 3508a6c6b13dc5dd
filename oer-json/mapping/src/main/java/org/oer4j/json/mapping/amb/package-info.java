/**
 * AMB, the metadata profile of the German-speaking OER services (Allgemeines Metadatenprofil für Bildungsressourcen, by
 * the KIM group of DINI): every rule of its published JSON Schemas as a check of our own, so that no schema engine is
 * needed. Start at {@link org.oer4j.json.mapping.amb.AmbDialect}.
 */
@NullMarked
package org.oer4j.json.mapping.amb;

import org.jspecify.annotations.NullMarked;
