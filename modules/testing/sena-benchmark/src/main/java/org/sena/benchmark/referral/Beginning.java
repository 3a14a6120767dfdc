package org.sena.benchmark.referral;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.directory.api.Directory;
import org.sena.directory.api.ImmutableServiceSearch;
import org.sena.directory.api.ReferralMethod;
import org.sena.directory.api.Service;
import org.sena.identity.api.Actor;
import org.sena.identity.api.CurrentActor;
import org.sena.identity.api.ImmutableActor;
import org.sena.identity.api.Role;
import org.sena.privacy.api.ContactMethod;
import org.sena.privacy.api.DataItem;
import org.sena.privacy.api.ImmutableContactDetails;
import org.sena.privacy.api.ImmutableSafeContact;
import org.sena.privacy.api.SafeContact;
import org.sena.referral.api.Casework;
import org.sena.referral.api.Command;
import org.sena.referral.api.DeclineReason;
import org.sena.referral.api.ImmutableReferralRequest;
import org.sena.referral.api.PayloadItem;
import org.sena.referral.api.Referral;
import org.sena.referral.api.ReferralUrgency;
import org.sena.referral.api.Referrals;
import org.sena.referral.api.message.About;
import org.sena.referral.api.message.ImmutableNewMessage;
import org.sena.referral.api.message.Threads;

/** What is copied: a referral with a message, and one that was declined and went to the queue. */
@Component(service = Beginning.class)
public class Beginning {

    @Reference private Casework casework;
    @Reference private CurrentActor currentActor;
    @Reference private Directory directory;
    @Reference private Referrals referrals;
    @Reference private Threads threads;

    /** A referral to the organisation, with one message of the person. */
    Referral sent(String organisationId) {
        Actor resident = resident();
        Referral sent = send(organisationId, resident);

        currentActor.supplyAs(
                resident,
                () ->
                        threads.write(
                                ImmutableNewMessage.builder()
                                        .about(About.referral(sent.id()))
                                        .text("Synthetic: is there a place next week?")
                                        .submission(UUID.randomUUID().toString())
                                        .build()));

        return sent;
    }

    /** A referral that the organisation declined. */
    Referral declined(String organisationId) {
        Referral sent = send(organisationId, resident());
        Actor worker =
                ImmutableActor.builder()
                        .userId("benchmark-worker")
                        .displayName("Worker")
                        .addRoles(Role.ORGANISATION_WORKER)
                        .organisationId(organisationId)
                        .build();
        Referral opened = currentActor.supplyAs(worker, () -> referrals.open(sent.id()).referral());

        return currentActor.supplyAs(
                worker,
                () ->
                        casework.decline(
                                Command.on(opened, UUID.randomUUID().toString()),
                                DeclineReason.OUT_OF_AREA,
                                Optional.empty()));
    }

    private Referral send(String organisationId, Actor resident) {
        Service service = service(organisationId);
        Set<DataItem> needed = referrals.itemsNeeded(service.id());
        List<PayloadItem> offered =
                needed.stream()
                        .filter(item -> item.code().contains(":"))
                        .map(item -> PayloadItem.of(item, "Need", "Synthetic"))
                        .collect(Collectors.toList());

        return currentActor
                .supplyAs(
                        resident,
                        () ->
                                referrals.send(
                                        ImmutableReferralRequest.builder()
                                                .serviceId(service.id())
                                                .contact(
                                                        ImmutableContactDetails.builder()
                                                                .name("Synthetic Person")
                                                                .phone("01632 960001")
                                                                .email("person@example.org")
                                                                .safeContact(safe())
                                                                .build())
                                                .reason("Synthetic")
                                                .offered(offered)
                                                .agreedItems(needed)
                                                .urgency(ReferralUrgency.NORMAL)
                                                .language("en")
                                                .submission(UUID.randomUUID().toString())
                                                .build()))
                .referral();
    }

    private static SafeContact safe() {
        return ImmutableSafeContact.builder()
                .addMethods(ContactMethod.PHONE)
                .leaveMessage(SafeContact.Leave.NO)
                .build();
    }

    private Service service(String organisationId) {
        return directory
                .search(ImmutableServiceSearch.builder().addOrganisationIds(organisationId).build())
                .services()
                .stream()
                .filter(one -> one.referralMethod() == ReferralMethod.DIRECT)
                .findFirst()
                .orElseThrow();
    }

    private static Actor resident() {
        String id = UUID.randomUUID().toString();

        return ImmutableActor.builder()
                .userId("benchmark-" + id)
                .displayName("Resident")
                .addRoles(Role.RESIDENT)
                .subjectId(id)
                .build();
    }
}
