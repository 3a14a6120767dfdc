package org.sena.directory.api.exchange;

import org.immutables.value.Value;

/** How a file is to be read. */
@Value.Immutable
public interface FileLayout {

    Format format();

    /** {@code UTF-8}, {@code UTF-16LE}, {@code UTF-16BE} or {@code windows-1252}; CSV only. */
    @Value.Default
    default String charset() {
        return "UTF-8";
    }

    /** Between the cells: comma, semicolon, tab or bar; CSV only. */
    @Value.Default
    default String separator() {
        return ",";
    }

    /** Name of the sheet; XLSX only. */
    @Value.Default
    default String sheet() {
        return "";
    }

    /** The row that holds the names of the columns, from 1. */
    @Value.Default
    default int headerRow() {
        return 1;
    }

    /** What kind of file it is, by what it holds and not by what it is called. */
    enum Format {
        CSV,
        XLSX
    }
}
