/**
 * Repositories of any size in which it is known what is wrong: AMB records, one a line, and a manifest of every violation
 * that was planted. They are what an audit is measured and checked with. Start at {@link
 * org.oer4j.examples.benchmarks.generator.RepositoryGenerator}; the command is {@link
 * org.oer4j.examples.benchmarks.generator.GenerateRepository}.
 *
 * <p>Nothing here asks {@code org.oer4j.licensing}, so that a check of the library against these data is not circular. Which
 * adaptations are permitted and forbidden is read from {@code adapter.csv}, a copy of the project's gold table; which
 * licences are open or retired from {@code licenses.tsv}.
 *
 * <p>A repository is planned in blocks of 1,024 records, and a block is a pure function of the settings and its number. So
 * record n is made without those before it, memory does not grow with the size, and the whole blocks of a repository are the
 * same in every longer one.
 */
package org.oer4j.examples.benchmarks.generator;
