/**
 * Choosing a licence of Creative Commons by answering questions, offline: what the web API of Creative Commons did until it
 * was closed. Start at {@link org.oer4j.licensing.chooser.LicenseChooser}: {@code classes} and {@code issue} are shaped as
 * the web API was, so that a platform that called it needs a small adapter (docs/dspace-license-chooser.md has DSpace's).
 */
@NullMarked
package org.oer4j.licensing.chooser;

import org.jspecify.annotations.NullMarked;
