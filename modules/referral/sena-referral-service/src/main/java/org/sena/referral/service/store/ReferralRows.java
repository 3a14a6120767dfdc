package org.sena.referral.service.store;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sena.referral.api.DeclineReason;
import org.sena.referral.api.ImmutableOutcome;
import org.sena.referral.api.ImmutableReferral;
import org.sena.referral.api.ImmutableReferralEvent;
import org.sena.referral.api.NeedResult;
import org.sena.referral.api.Outcome;
import org.sena.referral.api.OutcomeCode;
import org.sena.referral.api.Party;
import org.sena.referral.api.ReferralCommand;
import org.sena.referral.api.ReferralEvent;
import org.sena.referral.api.ReferralState;
import org.sena.referral.api.ReferralUrgency;
import org.sena.referral.service.store.model.ReferralEntry;
import org.sena.referral.service.store.model.ReferralEventEntry;

/** From rows to values; rows never leave this bundle. */
public final class ReferralRows {

    private ReferralRows() {}

    /**
     * The referral without anything personal. What only some may read is left out: the words of a
     * decline, who looks after it by name, and how many messages are unread.
     *
     * @param now for whether it is overdue
     */
    public static ImmutableReferral toReferral(ReferralEntry row, Instant now) {
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
                .sentAt(moment(row.getSentDate()))
                .acknowledgeBy(moment(row.getAcknowledgeBy()))
                .decideBy(moment(row.getDecideBy()))
                .decidedAt(moment(row.getDecidedDate()))
                .firstContactBy(moment(row.getFirstContactBy()))
                .pausedAt(moment(row.getPausedDate()))
                .endedAt(endedAt(row))
                .dueBy(moment(row.getDueDate()))
                .overdue(moment(row.getDueDate()).filter(now::isAfter).isPresent())
                .ownerId(filled(row.getOwnerId()))
                .senderOrganisationId(filled(row.getSenderOrganisationId()))
                .senderOrganisationName(filled(row.getSenderOrganisationName()))
                .redirectedFrom(filled(row.getRedirectedFrom()))
                .declineReason(filled(row.getDeclineReason()).map(DeclineReason::valueOf))
                .unread(0)
                .build();
    }

    /** Codes of the needs that it names. */
    public static Set<String> needs(ReferralEntry row) {
        return filled(row.getNeedCodes()).map(codes -> Set.of(codes.split(" "))).orElse(Set.of());
    }

    /** Results as their column keeps them. */
    public static String write(List<NeedResult> results) {
        return results.stream()
                .map(result -> result.needCode() + "=" + result.met())
                .collect(Collectors.joining(" "));
    }

    /** The outcome, if it ended with one, with its opened note. */
    public static Optional<Outcome> outcome(ReferralEntry row, Optional<String> note) {
        return filled(row.getOutcome())
                .map(
                        code ->
                                ImmutableOutcome.builder()
                                        .code(OutcomeCode.valueOf(code))
                                        .needResults(results(row))
                                        .note(note)
                                        .build());
    }

    private static List<NeedResult> results(ReferralEntry row) {
        return filled(row.getNeedResults()).stream()
                .flatMap(column -> Stream.of(column.split(" ")))
                .map(result -> result.split("="))
                .map(pair -> NeedResult.of(pair[0], NeedResult.Met.valueOf(pair[1])))
                .collect(Collectors.toUnmodifiableList());
    }

    public static Optional<Instant> endedAt(ReferralEntry row) {
        return moment(row.getEndedDate());
    }

    private static Optional<Instant> moment(Date column) {
        return Optional.ofNullable(column).map(Date::toInstant);
    }

    public static ReferralEvent toEvent(ReferralEventEntry row) {
        return ImmutableReferralEvent.builder()
                .at(row.getCreateDate().toInstant())
                .from(ReferralState.valueOf(row.getFromState()))
                .to(ReferralState.valueOf(row.getToState()))
                .by(Party.valueOf(row.getParty()))
                .command(ReferralCommand.valueOf(row.getCommand()))
                .version(row.getRevision())
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
