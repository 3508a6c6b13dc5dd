package org.oer4j.examples.cli;

import java.io.InputStream;
import java.io.PrintWriter;

/**
 * What a run reads and writes.
 *
 * @param in standard input
 * @param out standard output
 * @param err standard error, for errors and progress
 */
record Streams(InputStream in, Output out, PrintWriter err) {}
