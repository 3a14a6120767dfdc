package org.sena.notification.api.delivery;

/** Where a letter, a message to one person or a call of one webhook, stands. */
public enum LetterState {
    /** It is to be delivered when it is due. */
    WAITING,
    /** It is being handed over; or it was when a node was killed, and is asked after. */
    SENDING,
    /** It was handed over, once. */
    SENT,
    /** It needs somebody's decision: it could not be delivered, or may have been. */
    FAILED,
    /** It is not delivered: somebody decided so, or there is nobody to deliver it to any more. */
    GIVEN_UP
}
