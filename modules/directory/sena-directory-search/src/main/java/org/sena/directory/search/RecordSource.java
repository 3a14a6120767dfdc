package org.sena.directory.search;

import java.util.function.Consumer;

/** All records, one after the other, so that nobody holds them whole. */
public interface RecordSource {

    void forEach(Consumer<? super IndexRecord> reader);
}
