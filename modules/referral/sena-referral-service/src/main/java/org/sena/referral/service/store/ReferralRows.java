package org.sena.referral.service.store;

import java.util.Date;
import java.util.Optional;
import org.sena.referral.api.DeclineReason;
import org.sena.referral.api.ImmutableReferral;
import org.sena.referral.api.ImmutableReferralEvent;
import org.sena.referral.api.Party;
import org.sena.referral.api.Referral;
import org.sena.referral.api.ReferralEvent;
import org.sena.referral.api.ReferralState;
import org.sena.referral.api.ReferralUrgency;
import org.sena.referral.service.store.model.ReferralEntry;
import org.sena.referral.service.store.model.ReferralEventEntry;

/** From rows to values; rows never leave this bundle. */
public final class ReferralRows {

    private ReferralRows() {}

    /**
     * The referral without anything personal.
     *
     * @param unread messages the asking side has not read
     * @param declineText opened, for whom it is meant
     */
    public static Referral toReferral(ReferralEntry row, int unread, Optional<String> declineText) {
        return ImmutableReferral.builder()
                .id(row.getReferralId())
                .reference(row.getReference())
                .version(row.getRevision())
                .state(state(row))
                .subjectId(row.getSubjectId())
                .serviceId(row.getServiceId())
                .serviceName(row.getServiceName())
                .organisationId(row.getOrganisationId())
                .organisationName(row.getOrganisationName())
                .urgency(ReferralUrgency.valueOf(row.getUrgency()))
                .createdAt(row.getCreateDate().toInstant())
                .sentAt(Optional.ofNullable(row.getSentDate()).map(Date::toInstant))
                .acknowledgeBy(Optional.ofNullable(row.getAcknowledgeBy()).map(Date::toInstant))
                .decideBy(Optional.ofNullable(row.getDecideBy()).map(Date::toInstant))
                .decidedAt(Optional.ofNullable(row.getDecidedDate()).map(Date::toInstant))
                .declineReason(filled(row.getDeclineReason()).map(DeclineReason::valueOf))
                .declineText(declineText)
                .unread(unread)
                .build();
    }

    public static ReferralEvent toEvent(ReferralEventEntry row) {
        return ImmutableReferralEvent.builder()
                .at(row.getCreateDate().toInstant())
                .from(ReferralState.valueOf(row.getFromState()))
                .to(ReferralState.valueOf(row.getToState()))
                .by(Party.valueOf(row.getParty()))
                .build();
    }

    public static ReferralState state(ReferralEntry row) {
        return ReferralState.valueOf(row.getState());
    }

    /** What a column holds; an empty one holds nothing. */
    public static Optional<String> filled(String column) {
        return Optional.ofNullable(column).filter(text -> !text.isEmpty());
    }
}
