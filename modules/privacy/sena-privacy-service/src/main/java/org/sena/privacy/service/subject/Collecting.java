package org.sena.privacy.service.subject;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.sena.privacy.api.subject.Disclosure;
import org.sena.privacy.api.subject.Erasure;
import org.sena.privacy.api.subject.ImmutableDisclosure;
import org.sena.privacy.api.subject.RecordSection;
import org.sena.privacy.api.subject.SubjectRecords;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Goes round the contexts. */
final class Collecting {

    /** Its consents end first, so that the others know that there are none. */
    private static final String FIRST = "privacy";

    private static final Logger LOG = LoggerFactory.getLogger(Collecting.class);

    private final List<SubjectRecords> contexts;

    Collecting(List<SubjectRecords> contexts) {
        this.contexts = new ArrayList<>(contexts);
        this.contexts.sort(
                Comparator.<SubjectRecords, Boolean>comparing(one -> !one.context().equals(FIRST))
                        .thenComparing(SubjectRecords::context));
    }

    /** A context that breaks off is named, and the others are still asked. */
    Disclosure collect(String subjectId, Instant now) {
        ImmutableDisclosure.Builder all =
                ImmutableDisclosure.builder().subjectId(subjectId).collectedAt(now);

        for (SubjectRecords context : contexts) {
            try {
                List<RecordSection> sections = context.ofSubject(subjectId);

                all.addAllSections(sections);
            } catch (RuntimeException e) { // Whatever it is, the person must be told of the gap.
                LOG.error("Subject access: {} does not answer", context.context(), e);
                all.addMissing(context.context());
            }
        }

        return all.build();
    }

    /** All or nothing: what breaks off here breaks off the transaction. */
    Erasure forget(String subjectId) {
        int removed = 0;
        List<String> kept = new ArrayList<>();

        for (SubjectRecords context : contexts) {
            Erasure erasure = context.forget(subjectId);

            removed += erasure.removed();
            kept.addAll(erasure.kept());
        }

        return Erasure.of(removed, kept);
    }
}
