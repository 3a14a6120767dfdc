package org.sena.referral.service.message;

import java.util.Collection;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.referral.service.store.service.ParticipantEntryLocalService;

/** How much a side has not read, for lists of many matters. */
@Component(service = Unread.class)
public class Unread {

    private final ParticipantEntryLocalService participants;

    @Activate
    public Unread(@Reference ParticipantEntryLocalService participants) {
        this.participants = participants;
    }

    /** By matter; those without anything unread are left out. */
    public Map<String, Integer> ofPerson(Collection<String> aboutIds) {
        return participants.unread(Side.PERSON, aboutIds);
    }

    /** By matter; those without anything unread are left out. */
    public Map<String, Integer> ofOrganisation(String organisationId, Collection<String> aboutIds) {
        return participants.unread(organisationId, aboutIds);
    }
}
