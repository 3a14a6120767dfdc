package org.sena.referral.service.message;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.referral.api.message.About;
import org.sena.referral.api.message.Matter;
import org.sena.referral.api.message.ThreadAbout;
import org.sena.referral.api.message.Visibility;
import org.sena.referral.service.store.model.ParticipantEntry;
import org.sena.referral.service.store.model.ThreadEntry;
import org.sena.referral.service.store.service.ParticipantEntryLocalService;
import org.sena.referral.service.store.service.ThreadEntryLocalService;

/** Finds the row of a thread, or makes it with those who take part from the start. */
@Component(service = ThreadRooms.class)
public class ThreadRooms {

    private final ThreadEntryLocalService threads;
    private final ParticipantEntryLocalService participants;
    private final Now now;

    @Activate
    public ThreadRooms(
            @Reference ThreadEntryLocalService threads,
            @Reference ParticipantEntryLocalService participants,
            @Reference Now now) {
        this.threads = threads;
        this.participants = participants;
        this.now = now;
    }

    Optional<ThreadEntry> find(String kind, Matter matter, Visibility visibility, boolean hold) {
        return threads.idOf(kind, matter.id(), visibility.name())
                .map(id -> hold ? threads.lock(id) : threads.fresh(id));
    }

    /** Makes it when it is not there; the matter is held meanwhile, so that there is only one. */
    ThreadEntry get(
            ThreadAbout owner, About about, Matter matter, Visibility visibility, boolean hold) {
        return find(about.kind(), matter, visibility, hold)
                .orElseGet(
                        () -> {
                            owner.matter(matter.id(), true);
                            return find(about.kind(), matter, visibility, hold)
                                    .orElseGet(() -> make(about.kind(), matter, visibility));
                        });
    }

    private ThreadEntry make(String kind, Matter matter, Visibility visibility) {
        ThreadEntry row = threads.createThreadEntry(UUID.randomUUID().toString());
        row.setAboutKind(kind);
        row.setAboutId(matter.id());
        row.setReference(matter.reference());
        row.setVisibility(visibility.name());
        row.setSubjectId(matter.subjectId());
        row.setCreateDate(now.date());
        ThreadEntry made = threads.addThreadEntry(row);
        Map<String, Side> sides = new LinkedHashMap<>();
        if (visibility == Visibility.RESIDENT_VISIBLE) {
            put(sides, Side.person());
        }
        put(sides, Side.host(matter));
        Side.sender(matter).ifPresent(side -> put(sides, side));
        put(sides, Side.council());
        sides.values().forEach(side -> join(made, side, side.name(), Optional.empty(), false));
        return made;
    }

    private static void put(Map<String, Side> sides, Side side) {
        sides.putIfAbsent(side.id(), side);
    }

    /** Adds a side that reads from the next message on. */
    ParticipantEntry join(
            ThreadEntry thread,
            Side side,
            String organisationName,
            Optional<String> consentId,
            boolean guest) {
        ParticipantEntry row = participants.unsaved();
        row.setThreadId(thread.getThreadId());
        row.setAboutId(thread.getAboutId());
        row.setVoice(side.voice().name());
        row.setSideId(side.id());
        row.setOrganisationName(organisationName);
        row.setConsentId(consentId.orElse(""));
        row.setGuest(guest);
        row.setJoinedDate(now.date());
        row.setJoinedAfter(thread.getLastNumber());
        return participants.addParticipantEntry(row);
    }
}
