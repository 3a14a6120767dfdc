package org.sena.referral.api.message;

import java.util.List;
import java.util.OptionalInt;

/**
 * Conversations about a matter. Every method looks at who is acting, and at the consents, again.
 *
 * <p>Writing methods join the caller's transaction; {@link #write} with files should not be called
 * within one, because the files are scanned first.
 */
public interface Threads {

    /**
     * The threads that the actor takes part in, the resident-visible one first. Threads are there
     * from the first look on.
     *
     * @throws NoSuchThreadException when there is no such matter for this actor
     */
    List<MessageThread> of(About about);

    /** The threads that the actor's organisation was let into, newest first; at most 200. */
    List<MessageThread> joined();

    /**
     * Messages, newest page first. What the actor may read counts as read by their side from now
     * on.
     *
     * @param before the sequence before which to look; empty: the newest
     * @param most 1 to 100
     * @throws NoSuchThreadException when there is no such thread for this actor
     */
    MessagePage read(About about, Visibility visibility, OptionalInt before, int most);

    /**
     * Adds a message and tells the other sides that there is one.
     *
     * @throws MessageRefusedException when it has mistakes; nothing was stored
     * @throws NoSuchThreadException when there is no such thread for this actor
     * @throws ThreadClosedException when this actor may not write there now
     * @throws org.sena.referral.api.TooManyAttemptsException after 30 messages of one person in an
     *     hour
     */
    Message write(NewMessage message);

    /**
     * Lets another organisation into a thread. The person must have agreed before (purpose
     * MESSAGE); it reads what is written from then on.
     *
     * @throws MessageRefusedException when the organisation is unknown, in already, or not agreed
     *     to
     * @throws NoSuchThreadException when there is no such thread for this actor
     * @throws ThreadClosedException when this actor may not write there now
     */
    MessageThread add(About about, Visibility visibility, String organisationId);

    /**
     * The person lets another organisation into the resident-visible thread: records their consent
     * (purpose MESSAGE) and adds it, both or neither.
     *
     * @param language BCP 47 tag of the words they read
     * @throws MessageRefusedException when the organisation is unknown or in already
     * @throws NoSuchThreadException when the actor is not the person
     * @throws ThreadClosedException when nobody may write there now
     */
    MessageThread invite(About about, String organisationId, String language);

    /**
     * A file of a message; each look is recorded.
     *
     * @throws NoSuchThreadException when there is none, or not for this actor now
     */
    AttachmentContent attachment(String attachmentId);

    /** True when files are taken at all now: a scanner is set up and answers. */
    boolean takesFiles();

    /**
     * Removes the threads of a matter with all that is in them, for the retention job of the
     * context that owns it. A second time changes nothing.
     *
     * @throws org.sena.identity.api.NotAllowedException for anybody but SENA itself
     */
    void forget(About about);
}
