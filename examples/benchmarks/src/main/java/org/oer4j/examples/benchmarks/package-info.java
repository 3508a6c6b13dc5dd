/**
 * Measurements. With JMH: {@code java -jar examples/benchmarks/target/benchmarks.jar}. Of whole files: {@link
 * org.oer4j.examples.benchmarks.TokenScan}, the floor under everything that reads JSON lines, on repositories that the
 * package {@code generator} writes.
 */
package org.oer4j.examples.benchmarks;
