package org.sena.privacy.api.processing;

import java.util.List;
import org.immutables.value.Value;
import org.sena.privacy.api.retention.RetentionRule;

/** What one module processes: its part of the record that article 30 of the UK GDPR asks for. */
@Value.Immutable
public interface ProcessingRecord {

    /** {@code needs}; a context can have several records, one a module. */
    String context();

    /** In words for people: "Questionnaires and assessments". */
    String title();

    /** What for, in a sentence or two. */
    String purpose();

    /** Tables and other places. */
    List<ProcessedStore> stores();

    /** The retention rules that it brings, with the periods it came with. */
    List<RetentionRule> rules();
}
