package org.sena.advice.api;

import java.util.Locale;
import org.sena.privacy.api.ConsentWording;

/** Lets advisers put people into the queue who phoned, wrote or came. */
public interface ManualEntries {

    /** What to read out before the person agrees to be contacted. */
    ConsentWording wording(Locale locale);

    /**
     * Records the consent or the other basis and puts the person into the queue.
     *
     * @throws NoSuchItemException when nobody has the reference
     * @throws org.sena.identity.api.NotAllowedException when the person neither agreed nor is there
     *     another basis
     */
    QueueItem add(ManualEntry entry);
}
