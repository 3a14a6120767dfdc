package org.sena.referral.service.send;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.directory.api.Service;
import org.sena.privacy.api.Consent;
import org.sena.privacy.api.Consents;
import org.sena.privacy.api.DataItem;
import org.sena.privacy.api.ImmutableConsentRequest;
import org.sena.privacy.api.Purpose;
import org.sena.referral.api.OnBehalf;
import org.sena.referral.api.ReferralRequest;
import org.sena.referral.service.store.model.ReferralEntry;

/** Records what the person agreed to: one consent for each recipient and purpose. */
@Component(configurationPid = "org.sena.referral.service.Sending", service = Agreements.class)
public class Agreements {

    private final Consents consents;
    private final SenderOrganisation council;

    @Activate
    public Agreements(@Reference Consents consents, SendingConfiguration configuration) {
        this.consents = consents;
        this.council = new SenderOrganisation(Consents.COUNCIL, configuration.councilName());
    }

    /** What the council is called in the words of what goes to it. */
    public String councilName() {
        return council.name();
    }

    /** Records them all and notes them in the row, which rests on the first of them. */
    void record(
            ReferralEntry row,
            Service service,
            Beneficiary person,
            Set<DataItem> covered,
            ReferralRequest request) {
        SenderOrganisation recipient =
                new SenderOrganisation(service.organisation().id(), service.organisation().name());
        SenderOrganisation sender = person.sender().orElse(council);
        Consent referral =
                consents.give(
                        to(recipient, Purpose.REFERRAL, covered, person, request)
                                .specialCategories(request.specialCategories())
                                .build());
        row.setConsentId(referral.id());
        row.setMessageConsentId(also(Purpose.MESSAGE, recipient, covered, person, request));
        Set<DataItem> outcome = nameAndNeeds(covered);
        row.setOutcomeConsentId(also(Purpose.OUTCOME_RETURN, sender, outcome, person, request));
        row.setFeedbackConsentId(
                also(Purpose.FEEDBACK, council, Set.of(DataItem.NAME), person, request));
    }

    /** The id of a consent besides; empty when the person did not agree to it. */
    private String also(
            Purpose purpose,
            SenderOrganisation recipient,
            Set<DataItem> items,
            Beneficiary person,
            ReferralRequest request) {
        return request.alsoAgreed().contains(purpose)
                ? consents.give(to(recipient, purpose, items, person, request).build()).id()
                : "";
    }

    /** What an outcome is about: who, and which needs. */
    private static Set<DataItem> nameAndNeeds(Set<DataItem> covered) {
        Set<DataItem> items =
                covered.stream()
                        .filter(item -> item.code().startsWith("NEED:"))
                        .collect(Collectors.toCollection(TreeSet::new));
        items.add(DataItem.NAME);
        return items;
    }

    private static ImmutableConsentRequest.Builder to(
            SenderOrganisation recipient,
            Purpose purpose,
            Set<DataItem> items,
            Beneficiary person,
            ReferralRequest request) {
        ImmutableConsentRequest.Builder consent =
                ImmutableConsentRequest.builder()
                        .subjectId(person.subjectId())
                        .recipientOrganisationId(recipient.id())
                        .recipientName(recipient.name())
                        .purpose(purpose)
                        .items(items)
                        .language(request.language());
        request.onBehalf().ifPresent(behalf -> attest(consent, behalf));
        return consent;
    }

    private static void attest(ImmutableConsentRequest.Builder consent, OnBehalf behalf) {
        consent.channel(behalf.channel())
                .giver(behalf.giver())
                .relationship(behalf.relationship())
                .evidence(behalf.evidence().filter(said -> !said.isBlank()));
    }
}
