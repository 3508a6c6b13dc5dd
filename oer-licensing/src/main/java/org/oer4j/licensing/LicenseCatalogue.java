package org.oer4j.licensing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An immutable set of licences and statements, found by id or by canonical address.
 *
 * <p>{@link #standard()} holds all 610 licences and tools of Creative Commons (every version, port and IGO), the free documentation,
 * art, software and data licences that educational resources carry, and the statements that are no licences. An embedder
 * who needs more calls {@link #with}, which gives a new catalogue and leaves this one as it is.
 *
 * <p>Nothing is read after the catalogue is made, and nothing from a network. Catalogues are safe for use by many threads.
 */
public final class LicenseCatalogue {
    /** The version of the facts, stated in every plan and summary that rests on them. */
    private static final String STANDARD_VERSION = "2026-11";

    private final String version;
    private final List<License> licenses;
    private final Map<String, Integer> indexById;
    private final Map<String, License> byUri;
    private final Map<String, List<License>> byFamily;

    private LicenseCatalogue(String version, List<License> licenses) {
        this.version = version;
        this.licenses = Collections.unmodifiableList(licenses);
        this.indexById = new HashMap<>(licenses.size() * 2);
        this.byUri = new HashMap<>(licenses.size() * 2);
        Map<String, List<License>> families = new HashMap<>();
        for (int i = 0; i < licenses.size(); i++) {
            License license = licenses.get(i);
            if (indexById.put(key(license.id().value()), i) != null) {
                throw new IllegalArgumentException(
                        "'" + license.id() + "' is already in the catalogue, expected an id of its own");
            }
            if (!license.uri().isEmpty()) {
                byUri.putIfAbsent(license.uri(), license);
            }
            List<License> members = families.get(license.family());
            if (members == null) {
                members = new ArrayList<>();
                families.put(license.family(), members);
            }
            members.add(license);
        }
        // No lambda here: the first one of a program costs more than the rest of this constructor.
        for (Map.Entry<String, List<License>> family : families.entrySet()) {
            family.setValue(Collections.unmodifiableList(family.getValue()));
        }
        this.byFamily = families;
    }

    /**
     * The catalogue that comes with the library. It is read once, at the first call; every call gives the same value.
     *
     * @return the standard catalogue
     */
    public static LicenseCatalogue standard() {
        return Standard.CATALOGUE;
    }

    /**
     * A catalogue that also holds licences of the embedder's own.
     *
     * @param more the licences to add
     * @return a new catalogue
     * @throws IllegalArgumentException if an id is already taken, whatever its case
     */
    public LicenseCatalogue with(License... more) {
        List<License> all = new ArrayList<>(licenses);
        all.addAll(List.of(more));
        return new LicenseCatalogue(version + "+" + more.length, all);
    }

    /**
     * A catalogue that also holds the licences of providers.
     *
     * @param providers the providers, for instance a {@link java.util.ServiceLoader}; asked once, in order
     * @return a new catalogue
     * @throws IllegalArgumentException if a provider's licence has an id that is already taken; it names the provider
     */
    public LicenseCatalogue withProviders(Iterable<? extends Provider> providers) {
        LicenseCatalogue catalogue = this;
        for (Provider provider : providers) {
            try {
                catalogue = catalogue.with(provider.licenses().toArray(License[]::new));
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException(
                        "the provider " + provider.getClass().getName() + " is refused: " + e.getMessage(), e);
            }
        }
        return catalogue;
    }

    /**
     * The version of the facts: year and month of the standard catalogue, with the number of licences added to it.
     *
     * @return for example {@code 2026-11}
     */
    public String version() {
        return version;
    }

    /**
     * Every entry, Creative Commons first, then the others by id.
     *
     * @return the entries in an order that stays the same
     */
    public List<License> all() {
        return licenses;
    }

    /**
     * The number of entries, one more than the greatest {@linkplain #indexOf index}.
     *
     * @return the number of entries
     */
    public int size() {
        return licenses.size();
    }

    /**
     * Finds an entry by id. SPDX ids are matched whatever their case, as the SPDX specification asks.
     *
     * @param id the id
     * @return the entry, or empty where the catalogue has none
     */
    public Optional<License> find(String id) {
        return Optional.ofNullable(findOrNull(id));
    }

    /**
     * Finds an entry by id.
     *
     * @param id the id
     * @return the entry, or empty where the catalogue has none
     */
    public Optional<License> find(LicenseId id) {
        return find(id.value());
    }

    /**
     * The entry with an id that must be there.
     *
     * @param id the id
     * @return the entry
     * @throws IllegalArgumentException if the catalogue has no such entry
     */
    public License get(String id) {
        License license = findOrNull(id);
        if (license == null) {
            throw new IllegalArgumentException("'" + id
                    + "' is not in the catalogue, expected an id such as CC-BY-4.0; find() answers without exception");
        }
        return license;
    }

    /**
     * Finds an entry by its canonical address, letter by letter. To read addresses as repositories write them, use the
     * recogniser.
     *
     * @param uri the canonical address
     * @return the entry, or empty where no entry has this address
     */
    public Optional<License> findByUri(String uri) {
        return Optional.ofNullable(byUri.get(uri));
    }

    /**
     * The entries of a family: all versions and ports.
     *
     * @param family the id without version and port, for example {@code CC-BY-SA}; a narrower stem such as {@code
     *     GFDL-1.3} gives the entries whose id continues it
     * @return the entries in the catalogue's order, empty for an unknown family
     */
    public List<License> family(String family) {
        List<License> members = byFamily.get(family);
        if (members != null) {
            return members;
        }
        String stem = family + "-";
        return licenses.stream()
                .filter(license -> license.id().value().startsWith(stem))
                .toList();
    }

    /**
     * The place of an entry in {@link #all()}, for tables that are indexed by licence.
     *
     * @param license an entry of this catalogue
     * @return the index, from 0
     * @throws IllegalArgumentException if this catalogue does not hold the licence
     */
    public int indexOf(License license) {
        Integer index = indexById.get(key(license.id().value()));
        if (index == null) {
            throw new IllegalArgumentException("'" + license.id() + "' is not in this catalogue");
        }
        return index;
    }

    private @Nullable License findOrNull(String id) {
        Integer index = indexById.get(key(id));
        return index == null ? null : licenses.get(index);
    }

    private static String key(String id) {
        return id.toLowerCase(Locale.ROOT);
    }

    /** Returns the version and the number of entries. */
    @Override
    public String toString() {
        return "LicenseCatalogue " + version + " (" + licenses.size() + ")";
    }

    /**
     * Licences of an embedder's own, for {@link LicenseCatalogue#withProviders}. Nothing is looked up by itself: an
     * embedder who wants providers found on the class path or module path passes {@code
     * ServiceLoader.load(LicenseCatalogue.Provider.class)}, and so decides whose licences are trusted.
     */
    public interface Provider {
        /**
         * The licences to add.
         *
         * @return licences whose ids the catalogue does not hold yet
         */
        List<License> licenses();
    }

    /** Defers reading the files until somebody asks for the standard catalogue. */
    private static final class Standard {
        static final LicenseCatalogue CATALOGUE = read();

        private static LicenseCatalogue read() {
            List<License> all = CreativeCommonsTools.load();
            all.addAll(LicenseTable.load());
            return new LicenseCatalogue(STANDARD_VERSION, all);
        }
    }
}
