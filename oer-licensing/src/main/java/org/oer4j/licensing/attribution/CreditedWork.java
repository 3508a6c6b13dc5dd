package org.oer4j.licensing.attribution;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.oer4j.resource.LearningResource;

/**
 * What a credit says about a work: title, author and source of "TASL", and the notices that came with it. The licence is
 * concluded separately.
 *
 * @param title the title, one line, or null
 * @param creators who is credited, in the order of credit
 * @param url where the work is, or null; only {@code http} and {@code https} become links
 * @param notices what the licensor supplied besides
 * @param notSupplied what the licensor is known not to have supplied, so that its absence is no fault: the licences ask for
 *     the title and the names "if supplied"
 * @param hasParts whether it holds parts under other terms
 */
public record CreditedWork(
        @Nullable String title,
        List<CreditedParty> creators,
        @Nullable String url,
        CreditNotices notices,
        Set<CreditElement> notSupplied,
        boolean hasParts) {
    /**
     * Makes one line of title and address, and copies the lists.
     *
     * @param title the title, or null
     * @param creators who is credited
     * @param url where the work is, or null
     * @param notices what the licensor supplied besides
     * @param notSupplied what the licensor is known not to have supplied
     * @param hasParts whether it holds parts under other terms
     */
    public CreditedWork {
        title = PlainLine.of(title);
        creators = List.copyOf(creators);
        url = PlainLine.of(url);
        Objects.requireNonNull(notices, "notices");
        EnumSet<CreditElement> elements = EnumSet.noneOf(CreditElement.class);
        elements.addAll(notSupplied);
        notSupplied = Collections.unmodifiableSet(elements);
    }

    /**
     * Begins a work.
     *
     * @return a builder that holds nothing
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The work that a resource describes: its title, the names of its creators (the id of one whose name is not known),
     * its address (the id where that is a web address), its notices and the day of its last change.
     *
     * @param resource the resource
     * @return the work
     */
    public static CreditedWork of(LearningResource resource) {
        return ResourceCredits.work(resource);
    }

    /** Gathers the fields of a work; not thread-safe. Blank values are the same as none. */
    public static final class Builder {
        private @Nullable String title;
        private final List<CreditedParty> creators = new ArrayList<>();
        private @Nullable String url;
        private @Nullable String copyrightNotice;
        private @Nullable String disclaimer;
        private @Nullable String creditLine;
        private @Nullable String lastUpdated;
        private final Set<CreditElement> notSupplied = EnumSet.noneOf(CreditElement.class);
        private boolean hasParts;

        private Builder() {}

        /**
         * Sets the title.
         *
         * @param title the title, or null for none
         * @return this builder
         */
        public Builder title(@Nullable String title) {
            this.title = title;
            return this;
        }

        /**
         * Adds a name to credit.
         *
         * @param name the name; a blank one is passed over
         * @return this builder
         */
        public Builder creator(String name) {
            return creator(name, null);
        }

        /**
         * Adds a name to credit, with an address.
         *
         * @param name the name; a blank one is passed over
         * @param url where the party is found, or null
         * @return this builder
         */
        public Builder creator(String name, @Nullable String url) {
            if (PlainLine.of(name) != null) {
                creators.add(new CreditedParty(name, url, false));
            }
            return this;
        }

        /**
         * Adds a creator who asked not to be credited.
         *
         * @param name the name, which is never written
         * @return this builder
         * @throws IllegalArgumentException if the name is blank
         */
        public Builder withdrawn(String name) {
            creators.add(new CreditedParty(name, null, true));
            return this;
        }

        /**
         * Sets where the work is.
         *
         * @param url the address, or null for none
         * @return this builder
         */
        public Builder url(@Nullable String url) {
            this.url = url;
            return this;
        }

        /**
         * Sets the copyright notice.
         *
         * @param notice the notice, or null for none
         * @return this builder
         */
        public Builder copyrightNotice(@Nullable String notice) {
            this.copyrightNotice = notice;
            return this;
        }

        /**
         * Sets the notice that refers to the disclaimer of warranties.
         *
         * @param notice the notice or its address, or null for none
         * @return this builder
         */
        public Builder disclaimer(@Nullable String notice) {
            this.disclaimer = notice;
            return this;
        }

        /**
         * Sets the credit line that the licensor demands; it stands in place of the names.
         *
         * @param line the line, or null for none
         * @return this builder
         */
        public Builder creditLine(@Nullable String line) {
            this.creditLine = line;
            return this;
        }

        /**
         * Sets when the work was last updated.
         *
         * @param date the date as found, or null for none
         * @return this builder
         */
        public Builder lastUpdated(@Nullable String date) {
            this.lastUpdated = date;
            return this;
        }

        /**
         * Says what the licensor is known not to have supplied, such as a title.
         *
         * @param elements the elements
         * @return this builder
         */
        public Builder notSupplied(CreditElement... elements) {
            notSupplied.addAll(List.of(elements));
            return this;
        }

        /**
         * Says whether the work holds parts under other terms.
         *
         * @param parts true if it does
         * @return this builder
         */
        public Builder hasParts(boolean parts) {
            this.hasParts = parts;
            return this;
        }

        /**
         * Makes the work.
         *
         * @return the work
         */
        public CreditedWork build() {
            CreditNotices notices = new CreditNotices(copyrightNotice, disclaimer, creditLine, lastUpdated);
            return new CreditedWork(title, creators, url, notices, notSupplied, hasParts);
        }
    }
}
