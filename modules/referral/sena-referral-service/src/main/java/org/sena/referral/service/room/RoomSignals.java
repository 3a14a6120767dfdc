package org.sena.referral.service.room;

import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.directory.api.Availability;
import org.sena.directory.api.workflow.Intake;
import org.sena.referral.api.DeclineReason;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells the directory, as SENA itself, of services whose organisations' answers say that they have
 * no room. Telling twice tells nothing new.
 */
@Component(service = RoomSignals.class)
public class RoomSignals {

    private static final Logger LOG = LoggerFactory.getLogger(RoomSignals.class);

    private final Answers answers;
    private final Intake intake;

    @Activate
    public RoomSignals(@Reference Answers answers, @Reference Intake intake) {
        this.answers = answers;
        this.intake = intake;
    }

    /** Looks at every service that declined somebody lately for want of room. */
    public void tell() {
        answers.declining().forEach(this::tell);
    }

    private void tell(String serviceId) {
        Map<String, Integer> counts = answers.of(serviceId);
        int noRoom = counts.getOrDefault(DeclineReason.NO_CAPACITY.name(), 0);
        int waitingList = counts.getOrDefault(DeclineReason.WAITING_LIST.name(), 0);
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();

        try {
            NoRoomRule.of(noRoom, waitingList, all)
                    .filter(found -> intake.noRoom(serviceId, found, why(found, counts, all)))
                    .ifPresent(found -> LOG.info("Service {} is now {}", serviceId, found));
        } catch (RuntimeException e) { // Whatever it is, the others must not wait.
            LOG.warn("Service {} can't be said to have no room", serviceId, e);
        }
    }

    private static String why(Availability found, Map<String, Integer> counts, int all) {
        int declines = counts.getOrDefault(DeclineReason.NO_CAPACITY.name(), 0);

        if (found == Availability.WAITING_LIST) {
            declines += counts.getOrDefault(DeclineReason.WAITING_LIST.name(), 0);
        }

        return declines
                + " of "
                + all
                + " answers in "
                + NoRoomRule.DAYS
                + " working days were declines for want of room";
    }
}
