package org.sena.referral.service.app;

import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.privacy.api.FieldCipher;
import org.sena.references.AccessCodes;
import org.sena.referral.service.payload.PayloadText;
import org.sena.referral.service.store.ReferralRows;
import org.sena.referral.service.store.model.ReferralEntry;
import org.sena.referral.service.store.model.ReferralMessageEntry;

/** Seals what a person said and opens it again; keeps keyed digests of what must be found. */
@Component(service = Seal.class)
public class Seal {

    private final FieldCipher cipher;

    @Activate
    public Seal(@Reference FieldCipher cipher) {
        this.cipher = cipher;
    }

    void sealPayload(ReferralEntry row, PayloadText payload) {
        row.setPayload(cipher.seal(row.getSubjectId(), payload.write()));
    }

    PayloadText payload(ReferralEntry row) {
        return PayloadText.read(cipher.open(row.getSubjectId(), row.getPayload()));
    }

    void sealDeclineText(ReferralEntry row, String text) {
        row.setDeclineText(cipher.seal(row.getSubjectId(), text));
    }

    Optional<String> declineText(ReferralEntry row) {
        return ReferralRows.filled(row.getDeclineText())
                .map(text -> cipher.open(row.getSubjectId(), text));
    }

    void sealBody(ReferralEntry row, ReferralMessageEntry message, String text) {
        message.setBody(cipher.seal(row.getSubjectId(), text));
    }

    String body(ReferralEntry row, ReferralMessageEntry message) {
        return cipher.open(row.getSubjectId(), message.getBody());
    }

    /** Finds a form again that was sent before. */
    String submissionIndex(String submission) {
        return cipher.blindIndex("referral.submission", submission);
    }

    /** The access code that belongs to a form; the same each time. */
    String accessCode(String submission) {
        return AccessCodes.of(cipher.blindIndex("referral.access-code.seed", submission));
    }

    /** What is kept of a reference and its access code. */
    String accessIndex(String reference, String accessCode) {
        return cipher.blindIndex("referral.access-code", reference + " " + accessCode);
    }
}
