package org.sena.it.referral;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.sena.directory.api.Availability;
import org.sena.directory.api.Delivery;
import org.sena.directory.api.DirectoryImport;
import org.sena.directory.api.ImmutableOrganisation;
import org.sena.directory.api.ImmutableService;
import org.sena.directory.api.ReferralMethod;
import org.sena.directory.api.Service;
import org.sena.directory.api.ServiceStatus;
import org.sena.directory.api.Taxonomies;
import org.sena.identity.api.Role;

/** Organisations and services that exist for one test. */
final class District {

    private final People people;
    private final DirectoryImport directory;
    private final Taxonomies taxonomies;

    District(People people, DirectoryImport directory, Taxonomies taxonomies) {
        this.people = people;
        this.directory = directory;
        this.taxonomies = taxonomies;
    }

    /** A service that takes direct referrals and needs name, phone, a need and nothing else. */
    ImmutableService referable() {
        String id = UUID.randomUUID().toString();
        return ImmutableService.builder()
                .id(id)
                .name("Pantry " + id)
                .description("Food for the week.")
                .organisation(
                        ImmutableOrganisation.builder()
                                .id(UUID.randomUUID().toString())
                                .name("Larder " + id)
                                .description("Feeds people.")
                                .agreementUntil(LocalDate.now().plusYears(1))
                                .build())
                .status(ServiceStatus.ACTIVE)
                .referralMethod(ReferralMethod.DIRECT)
                .availability(Availability.OPEN)
                .addServiceTypes(taxonomies.serviceTypes().get(0).code())
                .addDeliveries(Delivery.VENUE)
                .addNeededItems("PHONE", "NEED:food")
                .build();
    }

    Service store(Service service) {
        people.as(
                People.holding(Role.DIRECTORY_EDITOR),
                () -> directory.store(List.of(service.organisation()), List.of(service)));
        return service;
    }
}
