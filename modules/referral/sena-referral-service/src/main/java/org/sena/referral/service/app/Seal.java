package org.sena.referral.service.app;

import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.privacy.api.FieldCipher;
import org.sena.references.AccessCodes;
import org.sena.referral.service.payload.PayloadText;
import org.sena.referral.service.store.ReferralRows;
import org.sena.referral.service.store.model.ReferralEntry;

/** Seals what a person said and opens it again; keeps keyed digests of what must be found. */
@Component(service = Seal.class)
public class Seal {

    private final FieldCipher cipher;

    @Activate
    public Seal(@Reference FieldCipher cipher) {
        this.cipher = cipher;
    }

    public void sealPayload(ReferralEntry row, PayloadText payload) {
        row.setPayload(cipher.seal(row.getSubjectId(), payload.write()));
    }

    /** What is shared; nothing once its time was over. */
    public PayloadText payload(ReferralEntry row) {
        return opened(row, row.getPayload())
                .map(PayloadText::read)
                .orElseGet(() -> new PayloadText(List.of(), Optional.empty()));
    }

    /** What the page of a draft keeps. */
    public void sealDraft(ReferralEntry row, String content) {
        row.setPayload(cipher.seal(row.getSubjectId(), content));
    }

    public String draft(ReferralEntry row) {
        return cipher.open(row.getSubjectId(), row.getPayload());
    }

    /** A text about the person; an empty one stays empty. */
    public String sealed(ReferralEntry row, Optional<String> text) {
        return text.filter(said -> !said.isBlank())
                .map(said -> cipher.seal(row.getSubjectId(), said))
                .orElse("");
    }

    /** The way back from {@link #sealed}. */
    public Optional<String> opened(ReferralEntry row, String column) {
        return ReferralRows.filled(column).map(text -> cipher.open(row.getSubjectId(), text));
    }

    /** Finds a command again that the same actor sent before. */
    public String tokenIndex(String actorId, String token) {
        return cipher.blindIndex("referral.command", actorId + " " + token);
    }

    /** Finds a form again that was sent before. */
    public String submissionIndex(String submission) {
        return cipher.blindIndex("referral.submission", submission);
    }

    /** The access code that belongs to a form; the same each time. */
    public String accessCode(String submission) {
        return AccessCodes.of(cipher.blindIndex("referral.access-code.seed", submission));
    }

    /** What is kept of a reference and its access code. */
    public String accessIndex(String reference, String accessCode) {
        return cipher.blindIndex("referral.access-code", reference + " " + accessCode);
    }
}
