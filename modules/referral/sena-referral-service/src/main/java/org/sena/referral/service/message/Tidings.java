package org.sena.referral.service.message;

import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.notification.api.ImmutableNotice;
import org.sena.notification.api.Notifications;
import org.sena.notification.api.Recipient;
import org.sena.privacy.api.Consents;
import org.sena.referral.api.message.Matter;
import org.sena.referral.api.message.Voice;
import org.sena.referral.service.store.model.MessageEntry;
import org.sena.referral.service.store.model.ParticipantEntry;
import org.sena.referral.service.store.service.MessageEntryLocalService;

/** Tells the sides that read it that there is a message: its matter and a link, never a word. */
@Component(service = Tidings.class)
public class Tidings {

    private static final String KIND = "referral.message";

    private static final String GUESTS = "organisation/conversations?p_r_p_referral=";

    private final Notifications notifications;
    private final MessageEntryLocalService messages;

    @Activate
    public Tidings(
            @Reference Notifications notifications, @Reference MessageEntryLocalService messages) {
        this.notifications = notifications;
        this.messages = messages;
    }

    void tell(Standing standing, MessageEntry message, List<ParticipantEntry> readers) {
        for (ParticipantEntry reader : readers) {
            if (Voice.valueOf(reader.getVoice()) == Voice.COUNCIL) {
                // The council is many: only those of it who wrote here are waiting for an answer.
                messages.authors(message.getThreadId(), Consents.COUNCIL)
                        .forEach(user -> tell(standing, message, reader, Recipient.user(user)));
            } else if (Voice.valueOf(reader.getVoice()) == Voice.RESIDENT) {
                tell(standing, message, reader, Recipient.subject(standing.matter().subjectId()));
            } else {
                tell(standing, message, reader, Recipient.organisation(reader.getSideId()));
            }
        }
    }

    private void tell(
            Standing standing, MessageEntry message, ParticipantEntry reader, Recipient to) {
        Matter matter = standing.matter();
        notifications.tell(
                ImmutableNotice.builder()
                        .key("message:" + message.getMessageId() + ":" + to.id())
                        .kind(KIND)
                        .to(to)
                        .reference(matter.reference())
                        .link(link(matter, reader))
                        .about(matter.id())
                        .build());
    }

    private static String link(Matter matter, ParticipantEntry reader) {
        if (reader.getSideId().equals(Side.PERSON)) {
            return matter.residentLink();
        }
        if (reader.getSideId().equals(matter.hostOrganisationId())) {
            return matter.hostLink();
        }
        return reader.getGuest() ? GUESTS + matter.reference() : matter.senderLink();
    }
}
