package org.sena.privacy.service.consent;

import java.time.Instant;
import java.time.ZoneOffset;
import org.sena.identity.api.Actor;
import org.sena.privacy.api.Consent;
import org.sena.privacy.api.ConsentRequest;
import org.sena.privacy.api.ConsentWording;
import org.sena.privacy.api.ImmutableConsent;
import org.sena.privacy.service.hash.Sha256;

/** Makes the record of a consent from what was asked, in which words, by whom and when. */
final class ConsentDraft {

    private ConsentDraft() {}

    /** It ends by itself at the same time of day, so many calendar months (UTC) later. */
    static Consent of(
            String id, ConsentRequest request, ConsentWording wording, Actor actor, Instant now) {
        return ImmutableConsent.builder()
                .id(id)
                .subjectId(request.subjectId())
                .recipientOrganisationId(request.recipientOrganisationId())
                .purpose(request.purpose())
                .items(request.items())
                .specialCategories(request.specialCategories())
                .wordingId(wording.id())
                .wordingHash(Sha256.hex(wording.text()))
                .language(wording.language())
                .noticeVersion(wording.noticeVersion())
                .channel(request.channel())
                .giver(request.giver())
                .relationship(request.relationship())
                .capturedBy(actor.userId())
                .givenAt(now)
                .expiresAt(now.atZone(ZoneOffset.UTC).plusMonths(wording.months()).toInstant())
                .build();
    }
}
