package org.sena.advice.api;

/** Finds a person again, and shows everything the team may know of one. For advisers only. */
public interface PersonFiles {

    /**
     * People whom the team may contact and to whom everything given belongs, exactly. Nothing is
     * compared but keyed digests; the audit trail holds a digest of what was looked for.
     *
     * @throws PersonSearchRefusedException when what is given does not tell people apart
     */
    PersonPage search(PersonCriteria criteria);

    /**
     * Everything about the person of an item. The look is audited with its reason, in the words of
     * which the person can read it.
     *
     * @throws NoSuchItemException when there is no such item
     * @throws org.sena.identity.api.NotAllowedException when nothing allows it: no consent to be
     *     contacted and no other basis, or {@link LookReason#CALLING} by somebody who has not taken
     *     them
     */
    PersonFile open(String itemId, LookReason reason);
}
