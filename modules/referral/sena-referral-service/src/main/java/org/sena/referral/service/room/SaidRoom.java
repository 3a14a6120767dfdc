package org.sena.referral.service.room;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.directory.api.Availability;
import org.sena.directory.api.AvailabilityListener;
import org.sena.referral.service.app.Time;
import org.sena.referral.service.store.service.ServiceRoomEntryLocalService;

/** Remembers when an organisation last said whether a service takes people. */
@Component(service = AvailabilityListener.class)
public class SaidRoom implements AvailabilityListener {

    private final ServiceRoomEntryLocalService rooms;
    private final Time time;

    @Activate
    public SaidRoom(@Reference ServiceRoomEntryLocalService rooms, @Reference Time time) {
        this.rooms = rooms;
        this.time = time;
    }

    @Override
    public void said(String serviceId, Availability availability) {
        rooms.said(serviceId, time.date());
    }
}
