package org.sena.directory.api.workflow;

import java.util.List;
import org.immutables.value.Value;

/** One part of a record that differs between two versions. */
@Value.Immutable
public interface Change {

    /** Property of the record, as in Open Referral UK: {@code name}, {@code schedules}. */
    String part();

    /** What was there, one plain line each; empty when there was nothing. */
    List<String> before();

    /** What is proposed, one plain line each; empty when it is taken away. */
    List<String> after();
}
