package org.sena.it.referral;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
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
import org.sena.referral.api.agreement.Agreement;
import org.sena.referral.api.agreement.Agreements;
import org.sena.referral.api.agreement.ImmutableAgreementDraft;
import org.sena.referral.api.agreement.Signature;

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
                                .build())
                .status(ServiceStatus.ACTIVE)
                .referralMethod(ReferralMethod.DIRECT)
                .availability(Availability.OPEN)
                .addServiceTypes(taxonomies.serviceTypes().get(0).code())
                .addDeliveries(Delivery.VENUE)
                .addNeededItems("PHONE", "NEED:food")
                .build();
    }

    /** Stores it for an organisation that an agreement holds with. */
    Service store(Service service) {
        list(service);
        sign(service, LocalDate.now().plusYears(1));
        return service;
    }

    /** Stores it without an agreement. */
    Service list(Service service) {
        people.as(
                People.holding(Role.DIRECTORY_EDITOR),
                () -> directory.store(List.of(service.organisation()), List.of(service)));
        return service;
    }

    /** An agreement of two years with the service's organisation, the last one ending that day. */
    Agreement sign(Service service, LocalDate lastDay) {
        return people.as(
                People.holding(Role.ADMINISTRATOR),
                () -> agreements().make(draft(service, lastDay).build()));
    }

    static ImmutableAgreementDraft.Builder draft(Service service, LocalDate lastDay) {
        return ImmutableAgreementDraft.builder()
                .organisationId(service.organisation().id())
                .organisation(Signature.of("O. Example", "Chair"))
                .council(Signature.of("C. Example", "Head of service"))
                .firstDay(lastDay.minusYears(2))
                .lastDay(lastDay)
                .document("Paper of a test");
    }

    /** Looked up here, so that a test about something else need not know of agreements. */
    private static Agreements agreements() {
        BundleContext context = FrameworkUtil.getBundle(District.class).getBundleContext();
        return context.getService(context.getServiceReference(Agreements.class));
    }
}
