package org.sena.browser.test.trace;

/**
 * Something a person said, found in clear.
 *
 * @param text what was found
 * @param place a column as {@code Table.column}, a file below the data folder, or {@code log}
 */
public record Trace(String text, String place) {}
