package org.sena.directory.service;

import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.directory.api.Provenance;
import org.sena.directory.api.RecordKind;
import org.sena.directory.service.store.Author;
import org.sena.directory.service.store.RecordRows;
import org.sena.directory.service.store.RecordWriter;

/** Takes records out; an organisation takes its services along. */
@Component(service = Withdrawal.class)
public class Withdrawal {

    @Reference private RecordRows rows;
    @Reference private RecordWriter writer;

    /**
     * In the caller's transaction.
     *
     * @return ids of what was there
     */
    public Map<RecordKind, Set<String>> withdraw(
            RecordKind kind,
            Set<String> ids,
            String reason,
            String origin,
            Author author,
            Instant now) {
        Provenance provenance = BatchRecords.from(origin, now);
        Map<RecordKind, Set<String>> withdrawn = new EnumMap<>(RecordKind.class);
        Set<String> ofKind =
                rows.kinds(ids).entrySet().stream()
                        .filter(entry -> entry.getValue() == kind)
                        .map(Map.Entry::getKey)
                        .collect(toSet());

        if (kind == RecordKind.ORGANISATION) {
            withdrawn.put(
                    RecordKind.SERVICE,
                    writer.withdraw(rows.servicesOf(ofKind), reason, author, provenance, now));
        }

        withdrawn.put(kind, writer.withdraw(ofKind, reason, author, provenance, now));

        return withdrawn;
    }
}
