package org.sena.privacy.service.override;

import java.util.Date;
import java.util.Optional;
import org.sena.privacy.api.FieldCipher;
import org.sena.privacy.api.UnreadableFieldException;
import org.sena.privacy.api.override.EmergencyOverride;
import org.sena.privacy.api.override.ImmutableEmergencyOverride;
import org.sena.privacy.api.override.ImmutableOverrideRequest;
import org.sena.privacy.api.override.OverrideBasis;
import org.sena.privacy.api.override.OverrideVerdict;
import org.sena.privacy.service.store.model.OverrideEntry;

/** Between an override and its row. */
final class OverrideRows {

    private static final String UNREADABLE = "-";

    private OverrideRows() {}

    static EmergencyOverride toOverride(OverrideEntry row, FieldCipher cipher) {
        return ImmutableEmergencyOverride.builder()
                .id(row.getOverrideId())
                .request(
                        ImmutableOverrideRequest.builder()
                                .subjectId(row.getSubjectId())
                                .entity(row.getObjectKind())
                                .entityId(row.getObjectId())
                                .recipientOrganisationId(text(row.getRecipientOrganisationId()))
                                .basis(OverrideBasis.valueOf(row.getBasis()))
                                .risk(opened(row, row.getSealedRisk(), cipher))
                                .subjectTold(row.getSubjectToldDate() != null)
                                .notToldReason(text(row.getNotToldReason()))
                                .build())
                .actorId(row.getActorId())
                .openedAt(row.getOpenedDate().toInstant())
                .reviewBy(row.getReviewByDate().toInstant())
                .reviewedBy(text(row.getReviewedBy()))
                .reviewedAt(Optional.ofNullable(row.getReviewedDate()).map(Date::toInstant))
                .verdict(text(row.getVerdict()).map(OverrideVerdict::valueOf))
                .note(text(row.getSealedNote()).map(note -> opened(row, note, cipher)))
                .subjectToldAt(Optional.ofNullable(row.getSubjectToldDate()).map(Date::toInstant))
                .notToldReason(text(row.getNotToldReason()))
                .build();
    }

    private static Optional<String> text(String text) {
        return Optional.of(text).filter(said -> !said.isEmpty());
    }

    /** The record stays when the person's key is gone. */
    private static String opened(OverrideEntry row, String written, FieldCipher cipher) {
        try {
            return cipher.open(row.getSubjectId(), written);
        } catch (UnreadableFieldException e) {
            return UNREADABLE;
        }
    }
}
