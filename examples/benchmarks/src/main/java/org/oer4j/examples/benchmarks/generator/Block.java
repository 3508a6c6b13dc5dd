package org.oer4j.examples.benchmarks.generator;

import java.util.List;

/**
 * A run of records that were planned together.
 *
 * @param first the place of the first record in the repository, from 0
 * @param records the records in the order of the file
 * @param violations what is wrong with them, in the order of the manifest
 */
record Block(long first, List<Planned> records, List<Violation> violations) {}
