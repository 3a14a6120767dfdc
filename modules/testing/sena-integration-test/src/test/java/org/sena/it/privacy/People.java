package org.sena.it.privacy;

import java.util.UUID;
import org.sena.identity.api.Actor;
import org.sena.identity.api.ImmutableActor;
import org.sena.identity.api.Role;
import org.sena.privacy.api.Consents;
import org.sena.privacy.api.DataItem;
import org.sena.privacy.api.ImmutableConsentRequest;
import org.sena.privacy.api.Purpose;

/** Who acts in these tests, and what a person agrees to. */
final class People {

    private People() {}

    static String newSubject() {
        return UUID.randomUUID().toString();
    }

    static Actor user(Role role) {
        return ImmutableActor.builder()
                .userId("test-" + role)
                .displayName("Somebody")
                .addRoles(role)
                .organisationId("org-1")
                .build();
    }

    static ImmutableConsentRequest consentOf(String subjectId) {
        return ImmutableConsentRequest.builder()
                .subjectId(subjectId)
                .recipientOrganisationId(Consents.COUNCIL)
                .recipientName("Huntingdonshire District Council")
                .purpose(Purpose.PROACTIVE_CONTACT)
                .addItems(DataItem.NAME, DataItem.PHONE, DataItem.need("DEBT"))
                .language("en-GB")
                .build();
    }
}
