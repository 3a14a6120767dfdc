package org.sena.privacy.service.consent;

import java.time.Instant;
import java.time.ZoneOffset;
import org.sena.identity.api.Actor;
import org.sena.privacy.api.Consent;
import org.sena.privacy.api.ConsentRequest;
import org.sena.privacy.api.ConsentText;
import org.sena.privacy.api.ConsentWording;
import org.sena.privacy.api.ImmutableConsent;
import org.sena.privacy.api.ImmutableConsentText;
import org.sena.privacy.api.LawfulBasis;
import org.sena.privacy.service.hash.Sha256;

/** Makes the record of a consent from what was asked, in which words, by whom and when. */
final class ConsentDraft {

    private ConsentDraft() {}

    /** It ends by itself at the same time of day, so many calendar months (UTC) later. */
    static Consent of(
            String id,
            ConsentRequest request,
            LawfulBasis basis,
            ConsentWording wording,
            Actor actor,
            Instant now) {
        return ImmutableConsent.builder()
                .id(id)
                .subjectId(request.subjectId())
                .recipientOrganisationId(request.recipientOrganisationId())
                .recipientName(request.recipientName())
                .purpose(request.purpose())
                .items(request.items())
                .specialCategories(request.specialCategories())
                .lawfulBasis(basis)
                .wordingId(wording.id())
                .wordingHash(Sha256.hex(wording.text()))
                .language(wording.language())
                .noticeVersion(wording.noticeVersion())
                .channel(request.channel())
                .giver(request.giver())
                .relationship(request.relationship())
                .evidence(request.evidence())
                .capturedBy(actor.userId())
                .capturedByOrganisation(actor.organisationId())
                .givenAt(now)
                .expiresAt(now.atZone(ZoneOffset.UTC).plusMonths(wording.months()).toInstant())
                .supersedes(request.supersedes())
                .build();
    }

    /** The words that this consent was given to. */
    static ConsentText words(Consent consent, ConsentWording wording) {
        return ImmutableConsentText.builder()
                .hash(consent.wordingHash())
                .wordingId(wording.id())
                .language(wording.language())
                .text(wording.text())
                .validFrom(consent.givenAt())
                .build();
    }
}
