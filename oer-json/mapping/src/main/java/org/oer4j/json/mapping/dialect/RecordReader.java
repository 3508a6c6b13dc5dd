package org.oer4j.json.mapping.dialect;

import org.oer4j.json.mapping.ReadResult;

/**
 * Reads one record of many.
 *
 * @param <T> the type of record
 */
@FunctionalInterface
interface RecordReader<T> {
    /**
     * Reads the bytes of one record.
     *
     * @param json holds them
     * @param from where they begin
     * @param length how many there are
     * @param line the line of the input in which they begin
     */
    ReadResult<T> read(byte[] json, int from, int length, int line);
}
