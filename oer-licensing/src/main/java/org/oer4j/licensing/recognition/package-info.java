/**
 * Reading licence notations as repositories hold them. Start at
 * {@link org.oer4j.licensing.recognition.LicenseRecognizer}; the answer is a
 * {@link org.oer4j.licensing.recognition.Recognition}, which never completes a version or a port by guessing.
 *
 * <p>Addresses go through {@code CreativeCommonsAddress} and {@code AddressBook}, names through {@code NameReader}, which
 * looks words up in a {@code PhraseBook}. The words are facts in {@code META-INF/oer}.
 */
@NullMarked
package org.oer4j.licensing.recognition;

import org.jspecify.annotations.NullMarked;
