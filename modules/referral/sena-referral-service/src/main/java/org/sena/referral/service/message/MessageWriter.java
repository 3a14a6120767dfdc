package org.sena.referral.service.message;

import java.util.List;
import org.sena.referral.api.message.About;
import org.sena.referral.api.message.Message;
import org.sena.referral.api.message.NewMessage;
import org.sena.referral.api.message.Visibility;
import org.sena.referral.service.message.file.CheckedFile;

/** Writes one message in one transaction. */
public interface MessageWriter {

    /** Looks whether the actor may write, before any file is looked into. */
    void mayWrite(About about, Visibility visibility);

    /** Writes it, or gives back what the same form wrote before. */
    Message write(NewMessage message, List<CheckedFile> files);
}
