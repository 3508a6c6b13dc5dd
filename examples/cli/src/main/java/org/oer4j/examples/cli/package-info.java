/**
 * The command {@code oer}. Thin on purpose: it reads lines and tables, asks the libraries and prints; whatever is decided
 * about a licence is decided there.
 */
package org.oer4j.examples.cli;
