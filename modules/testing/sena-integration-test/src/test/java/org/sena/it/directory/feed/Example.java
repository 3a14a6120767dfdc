package org.sena.it.directory.feed;

import java.time.LocalDate;
import java.util.UUID;
import org.sena.directory.api.Availability;
import org.sena.directory.api.Delivery;
import org.sena.directory.api.ImmutableOrganisation;
import org.sena.directory.api.ImmutableService;
import org.sena.directory.api.ReferralMethod;
import org.sena.directory.api.Service;
import org.sena.directory.api.ServiceStatus;
import org.sena.identity.api.Actor;
import org.sena.identity.api.ImmutableActor;
import org.sena.identity.api.Role;

/** A service that nobody else uses. Synthetic. */
final class Example {

    static final Actor EDITOR =
            ImmutableActor.builder().userId("it-editor").addRoles(Role.DIRECTORY_EDITOR).build();

    private Example() {}

    static Service service() {
        return ImmutableService.builder()
                .id(UUID.randomUUID().toString())
                .name("Harpsichord airing")
                .description("We open the lid once a week. Made up for a test.")
                .organisation(
                        ImmutableOrganisation.builder()
                                .id(UUID.randomUUID().toString())
                                .name("Lid Lifters")
                                .description("Made up for a test.")
                                .build())
                .status(ServiceStatus.ACTIVE)
                .referralMethod(ReferralMethod.NONE)
                .availability(Availability.OPEN)
                .addServiceTypes("food-bank")
                .addDeliveries(Delivery.PHONE)
                .addNeededItems("PHONE")
                .phone("01632 960997")
                .assuredOn(LocalDate.now())
                .build();
    }
}
