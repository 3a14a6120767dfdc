package org.sena.referral.service.app;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.referral.api.ImmutableMessage;
import org.sena.referral.api.Message;
import org.sena.referral.api.Party;
import org.sena.referral.api.ReferralConflictException;
import org.sena.referral.api.ReferralProblem;
import org.sena.referral.api.ReferralRefusedException;
import org.sena.referral.api.message.About;
import org.sena.referral.api.message.ImmutableNewMessage;
import org.sena.referral.api.message.Receipt;
import org.sena.referral.api.message.ThreadClosedException;
import org.sena.referral.api.message.Threads;
import org.sena.referral.api.message.Visibility;
import org.sena.referral.api.message.Voice;
import org.sena.referral.service.message.Unread;
import org.sena.referral.service.payload.RequestRules;
import org.sena.referral.service.store.model.ReferralEntry;

/** What a referral has to do with the conversation about it that the person reads along. */
@Component(service = Conversation.class)
public class Conversation {

    private static final int MOST = 100;

    private final Access access;
    private final ConsentCheck consentCheck;
    private final Threads threads;
    private final Unread unread;
    private final Trail trail;

    @Activate
    public Conversation(
            @Reference Access access,
            @Reference ConsentCheck consentCheck,
            @Reference Threads threads,
            @Reference Unread unread,
            @Reference Trail trail) {
        this.access = access;
        this.consentCheck = consentCheck;
        this.threads = threads;
        this.unread = unread;
        this.trail = trail;
    }

    public Message write(String referralId, String text, String submission) {
        Part part = access.hold(referralId, "referral.message");
        Set<ReferralProblem> problems = RequestRules.messageProblems(text);
        if (!problems.isEmpty()) {
            throw new ReferralRefusedException(problems);
        }
        if (!mayWrite(part)) {
            trail.refused("referral.message", part.row(), "STATE_" + part.state());
            throw new ReferralConflictException(referralId);
        }
        return toMessage(add(part, text, submission));
    }

    /**
     * Adds what belongs to a step.
     *
     * @throws ReferralConflictException when the actor may not write there now
     */
    public org.sena.referral.api.message.Message add(Part part, String text, String token) {
        try {
            return threads.write(
                    ImmutableNewMessage.builder()
                            .about(About.referral(part.row().getReferralId()))
                            .text(text)
                            .submission(token)
                            .build());
        } catch (ThreadClosedException e) {
            ReferralConflictException conflict =
                    new ReferralConflictException(part.row().getReferralId());
            conflict.initCause(e);
            throw conflict;
        }
    }

    /** Both sides, while it is open and the consent is active. */
    public boolean mayWrite(Part part) {
        boolean side = part.is(Party.RESIDENT) || part.is(Party.ORGANISATION);
        return side
                && part.state().isSent()
                && part.state().isOpen()
                && consentCheck.isActive(part.row());
    }

    /** The newest messages; what the other side wrote counts as read from now on. */
    public List<Message> read(Part part) {
        return threads
                .read(
                        About.referral(part.row().getReferralId()),
                        Visibility.RESIDENT_VISIBLE,
                        OptionalInt.empty(),
                        MOST)
                .messages()
                .stream()
                .map(Conversation::toMessage)
                .collect(Collectors.toUnmodifiableList());
    }

    /** How many messages the person has not read, by referral. */
    public Map<String, Integer> unreadByPerson(List<ReferralEntry> rows) {
        return unread.ofPerson(ids(rows));
    }

    /** How many messages the organisation has not read, by referral. */
    public Map<String, Integer> unreadBy(String organisationId, List<ReferralEntry> rows) {
        return unread.ofOrganisation(organisationId, ids(rows));
    }

    private static List<String> ids(List<ReferralEntry> rows) {
        return rows.stream().map(ReferralEntry::getReferralId).collect(Collectors.toList());
    }

    private static Message toMessage(org.sena.referral.api.message.Message message) {
        return ImmutableMessage.builder()
                .sequence(message.sequence())
                .from(party(message.from()))
                .organisationName(message.organisationName())
                .text(message.text().orElse(""))
                .at(message.at())
                .readAt(message.receipts().stream().findFirst().map(Receipt::firstReadAt))
                .build();
    }

    private static Party party(Voice voice) {
        switch (voice) {
            case RESIDENT:
                return Party.RESIDENT;
            case ORGANISATION:
                return Party.ORGANISATION;
            case COUNCIL:
                return Party.COUNCIL;
            default:
                return Party.SYSTEM;
        }
    }
}
