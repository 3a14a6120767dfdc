package org.sena.privacy.service.rights;

import java.time.LocalDate;
import java.util.Date;
import java.util.Optional;
import java.util.function.Function;
import org.sena.privacy.api.rights.ImmutableRightsRequest;
import org.sena.privacy.api.rights.RightsKind;
import org.sena.privacy.api.rights.RightsRequest;
import org.sena.privacy.api.rights.RightsState;
import org.sena.privacy.service.store.model.RightsRequestEntry;

/** Makes requests of their rows. */
final class RightsRows {

    private RightsRows() {}

    /** Without what is written in it, for lists. */
    static RightsRequest toRequest(RightsRequestEntry row) {
        return toRequest(row, written -> Optional.empty());
    }

    /**
     * @param open opens what is sealed; empty when that is gone
     */
    static RightsRequest toRequest(
            RightsRequestEntry row, Function<String, Optional<String>> open) {
        return ImmutableRightsRequest.builder()
                .id(row.getRequestId())
                .reference(row.getReference())
                .subjectId(row.getSubjectId())
                .kind(RightsKind.valueOf(row.getKind()))
                .text(present(row.getSealedText()).flatMap(open))
                .state(RightsState.valueOf(row.getRequestState()))
                .receivedAt(row.getReceivedDate().toInstant())
                .dueOn(LocalDate.parse(row.getDueDay()))
                .extensionReason(present(row.getSealedExtension()).flatMap(open))
                .answeredAt(Optional.ofNullable(row.getAnsweredDate()).map(Date::toInstant))
                .answeredBy(present(row.getAnsweredBy()))
                .answer(present(row.getSealedAnswer()).flatMap(open))
                .build();
    }

    static Optional<String> present(String text) {
        return Optional.of(text).filter(said -> !said.isEmpty());
    }
}
