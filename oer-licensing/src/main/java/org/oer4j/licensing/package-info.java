/**
 * What is known about licences. Start at {@link org.oer4j.licensing.LicenseCatalogue}: every Creative Commons tool of
 * every version, port and IGO, CC0 and the Public Domain Mark, the other open licences that educational resources carry,
 * and the statements that look like licences and are none. A question about licences is answered by a
 * {@link org.oer4j.licensing.Verdict}: permitted, prohibited or undetermined, each with
 * {@linkplain org.oer4j.licensing.Reason reasons}.
 */
@NullMarked
package org.oer4j.licensing;

import org.jspecify.annotations.NullMarked;
