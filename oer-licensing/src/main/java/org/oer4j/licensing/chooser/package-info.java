/**
 * Choosing a licence of Creative Commons by answering questions, offline: what the web API of Creative Commons did until
 * it was closed. Start at {@link org.oer4j.licensing.chooser.LicenseChooser}.
 */
@NullMarked
package org.oer4j.licensing.chooser;

import org.jspecify.annotations.NullMarked;
