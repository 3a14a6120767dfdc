package org.sena.privacy.api.processing;

import java.util.List;
import org.immutables.value.Value;

/** One place where a context keeps something: a table, or a file, a session, an index. */
@Value.Immutable
public interface ProcessedStore {

    /** The entity as in {@code service.xml}; for another place its name: "Session". */
    String name();

    /** What is kept there, in words for people. */
    String what();

    /** Why it is kept. */
    String why();

    /** Whose data it is: "Residents", "Staff"; "Nobody" when it holds nothing personal. */
    String people();

    /** Who receives it outside the context; "Nobody" when it stays. */
    String recipients();

    /** Articles of the UK GDPR: "6(1)(e)"; "None needed" when it holds nothing personal. */
    String lawfulBasis();

    /** Codes of the retention rules; empty when it holds nothing personal. */
    List<String> rules();

    /** Every column of the table; empty for another place. */
    List<ProcessedColumn> columns();

    /** The most personal of its columns; what another place was said to be. */
    Personal personal();
}
