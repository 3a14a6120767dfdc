package org.sena.referral.service.app;

import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.referral.api.ImmutableMessage;
import org.sena.referral.api.Message;
import org.sena.referral.api.Party;
import org.sena.referral.api.ReferralConflictException;
import org.sena.referral.api.ReferralProblem;
import org.sena.referral.api.ReferralRefusedException;
import org.sena.referral.api.TooManyAttemptsException;
import org.sena.referral.service.payload.RequestRules;
import org.sena.referral.service.store.ReferralRows;
import org.sena.referral.service.store.model.ReferralEntry;
import org.sena.referral.service.store.model.ReferralMessageEntry;
import org.sena.referral.service.store.service.ReferralMessageEntryLocalService;

/** The thread of a referral: sealed, only ever added to, numbered without gaps. */
@Component(service = Conversation.class)
public class Conversation {

    private static final String DEED = "referral.message";

    private static final int MOST_PER_HOUR = 30;

    @Reference private Access access;

    @Reference private ConsentCheck consentCheck;

    @Reference private ReferralMessageEntryLocalService messages;

    @Reference private Seal seal;

    @Reference private Outbox outbox;

    @Reference private Trail trail;

    @Reference private Time time;

    public Message write(String referralId, String text, String submission) {
        Part part = access.hold(referralId, DEED);
        Set<ReferralProblem> problems = RequestRules.messageProblems(text);
        if (!problems.isEmpty()) {
            throw new ReferralRefusedException(problems);
        }
        if (!mayWrite(part)) {
            trail.refused(DEED, part.row(), "STATE_" + part.state());
            throw new ReferralConflictException(referralId);
        }
        String index = seal.submissionIndex(part.actorId() + " " + submission);
        Optional<ReferralMessageEntry> before =
                messages.bySubmission(part.row().getReferralId(), index);
        return before.map(row -> toMessage(part.row(), row))
                .orElseGet(() -> told(part, append(part, text, index)));
    }

    private Message told(Part part, Message message) {
        outbox.tellOther(part, "MESSAGE");
        trail.did(DEED, part.row());
        return message;
    }

    /** Adds what belongs to a step: the step is told and audited, and this with it. */
    public void add(Part part, String text, String token) {
        append(part, text, seal.submissionIndex(part.actorId() + " " + token));
    }

    private Message append(Part part, String text, String submissionIndex) {
        Date hourAgo = Date.from(time.now().minus(Duration.ofHours(1)));
        if (messages.countSince(part.actorId(), hourAgo) >= MOST_PER_HOUR) {
            trail.refused(DEED, part.row(), "TOO_MANY");
            throw new TooManyAttemptsException(part.row().getReferralId());
        }
        ReferralEntry row = part.row();
        ReferralMessageEntry message = messages.unsaved();
        message.setReferralId(row.getReferralId());
        message.setParty(part.party().name());
        message.setAuthorId(part.actorId());
        message.setOrganisationName(part.is(Party.ORGANISATION) ? row.getOrganisationName() : "");
        message.setConsentId(row.getConsentId());
        message.setSubmissionIndex(submissionIndex);
        message.setCreateDate(time.date());
        seal.sealBody(row, message, text);
        return toMessage(row, messages.append(message));
    }

    /** Both sides, while it is open and the consent is active. */
    public boolean mayWrite(Part part) {
        boolean side = part.is(Party.RESIDENT) || part.is(Party.ORGANISATION);
        return side
                && part.state().isSent()
                && part.state().isOpen()
                && consentCheck.isActive(part.row());
    }

    /** All messages; what the other side wrote counts as read from now on. */
    public List<Message> read(Part part) {
        ReferralEntry row = part.row();
        messages.markRead(row.getReferralId(), other(part.party()).name(), time.date());
        return messages.ofReferral(row.getReferralId()).stream()
                .map(message -> toMessage(row, message))
                .collect(Collectors.toList());
    }

    /** How many messages the reader's side has not read, by referral. */
    public Map<String, Integer> unread(List<ReferralEntry> rows, Party reader) {
        List<String> ids =
                rows.stream().map(ReferralEntry::getReferralId).collect(Collectors.toList());
        return messages.countUnread(ids, other(reader).name());
    }

    private static Party other(Party party) {
        return party == Party.RESIDENT ? Party.ORGANISATION : Party.RESIDENT;
    }

    private Message toMessage(ReferralEntry row, ReferralMessageEntry message) {
        return ImmutableMessage.builder()
                .sequence(message.getPosition())
                .from(Party.valueOf(message.getParty()))
                .organisationName(ReferralRows.filled(message.getOrganisationName()))
                .text(seal.body(row, message))
                .at(message.getCreateDate().toInstant())
                .readAt(Optional.ofNullable(message.getReadDate()).map(Date::toInstant))
                .build();
    }
}
