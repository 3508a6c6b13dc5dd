package org.oer4j.examples.cli.report;

/**
 * An object with its place in the input.
 *
 * @param id what identifies it
 * @param value the object
 * @param json the object in the native form, by which two are told apart
 * @param file the file, {@code -} for standard input
 * @param line the line in it
 */
public record Submission(String id, Object value, String json, String file, int line) {}
