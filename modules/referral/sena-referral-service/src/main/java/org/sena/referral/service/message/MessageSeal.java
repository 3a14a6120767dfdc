package org.sena.referral.service.message;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.privacy.api.FieldCipher;

/** Seals what is said under the key of the person it is about. */
@Component(service = MessageSeal.class)
public class MessageSeal {

    private final FieldCipher cipher;

    @Activate
    public MessageSeal(@Reference FieldCipher cipher) {
        this.cipher = cipher;
    }

    String seal(String subjectId, String text) {
        return cipher.seal(subjectId, text);
    }

    String open(String subjectId, String text) {
        return cipher.open(subjectId, text);
    }

    /** Finds a form of an actor again that was sent before. */
    String submissionIndex(String actorId, String submission) {
        return cipher.blindIndex("message.submission", actorId + " " + submission);
    }
}
