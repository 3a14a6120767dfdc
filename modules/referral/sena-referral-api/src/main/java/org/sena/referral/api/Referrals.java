package org.sena.referral.api;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sena.privacy.api.DataItem;

/**
 * The life of a referral. Every method looks at who is acting; every read by an organisation looks
 * at the consent again.
 */
public interface Referrals {

    /**
     * The items that the service can receive at all: what it needs, its name always among them.
     *
     * @throws ServiceNotReferableException when the service takes no direct referrals now
     */
    Set<DataItem> itemsNeeded(String serviceId);

    /**
     * Drafts, records the consent and sends, in one transaction. The payload is what was agreed and
     * is needed. A person without an account becomes a new subject and gets an access code.
     *
     * @throws ReferralRefusedException when the request has mistakes; nothing was stored
     * @throws ServiceNotReferableException when the service takes no direct referrals now
     * @throws OpenReferralExistsException when this person has an open referral to this service
     */
    SentReferral send(ReferralRequest request);

    /**
     * What the council is called in the words of the consents that go to it: to the outcome and to
     * questions about the help.
     */
    String councilName();

    /** The actor's own referrals, newest first. */
    List<Referral> mine();

    /** The referrals of the actor's organisation, newest first, drafts left out. */
    List<Referral> inbox();

    /**
     * One referral as the actor may see it. Opening it for the first time acknowledges it for the
     * organisation; reading it marks the messages read.
     *
     * @param referral its id or its reference
     * @throws NoSuchReferralException also when the actor has no part in it
     */
    ReferralDetail open(String referral);

    /**
     * @throws ReferralConflictException when somebody else was faster or the state does not allow
     *     it
     */
    Referral accept(String referralId, long version);

    /**
     * @param text what the reason OTHER needs
     * @throws ReferralRefusedException when the text is missing or too long
     * @throws ReferralConflictException when somebody else was faster or the state does not allow
     *     it
     */
    Referral decline(String referralId, long version, DeclineReason reason, Optional<String> text);

    /**
     * The resident takes it back; the organisation's access and the consent end at once.
     *
     * @param version what the person saw; that it changed since then does not hold them back
     * @throws ReferralConflictException when it has ended already
     */
    Referral withdraw(String referralId, long version);

    /**
     * Adds a message to the thread, seen by the resident and the organisation.
     *
     * @param text 1 to 2,000 characters
     * @param submission a token of the page, so that a form sent twice adds one message
     * @throws ReferralRefusedException when the text is empty or too long
     * @throws ReferralConflictException when nobody may write in its state
     * @throws TooManyAttemptsException after 30 messages of one person in an hour
     */
    Message write(String referralId, String text, String submission);

    /**
     * The subject behind a reference and its access code.
     *
     * @return empty when they do not belong together; asking too often is refused for a while
     * @throws TooManyAttemptsException when this reference was tried too often
     */
    Optional<String> subject(String reference, String accessCode);
}
