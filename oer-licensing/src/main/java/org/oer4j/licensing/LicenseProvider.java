package org.oer4j.licensing;

import java.util.List;

/**
 * Licences of an embedder's own, for {@link LicenseCatalogue#withProviders}. Nothing is looked up by itself: an embedder
 * who wants providers found on the class path or module path passes
 * {@code ServiceLoader.load(LicenseProvider.class)}, and so decides whose licences are trusted.
 */
public interface LicenseProvider {
    /**
     * The licences to add.
     *
     * @return licences whose ids the catalogue does not hold yet
     */
    List<License> licenses();
}
