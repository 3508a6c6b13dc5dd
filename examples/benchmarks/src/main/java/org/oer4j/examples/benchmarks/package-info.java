/** Measurements with JMH: {@code java -jar examples/benchmarks/target/benchmarks.jar}. */
package org.oer4j.examples.benchmarks;
