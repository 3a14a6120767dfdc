package org.sena.privacy.api.processing;

import java.util.List;

/**
 * The record of processing of the whole suite, read from the {@code META-INF/sena/processing.json}
 * of the bundles that are running. It holds nothing personal.
 */
public interface RecordOfProcessing {

    /** In the order of context and title; the rules with the periods in force. */
    List<ProcessingRecord> records();
}
