package org.sena.referral.api;

/** What somebody may do to a referral. */
public enum ReferralCommand {
    /** Write down what is to be sent. */
    BEGIN,
    SEND,
    /** Open it for the first time; happens by itself when the organisation looks. */
    ACKNOWLEDGE,
    REQUEST_INFORMATION,
    /** Answer what the organisation asked; SENA itself ends the pause when nobody does. */
    ANSWER_INFORMATION,
    ACCEPT,
    DECLINE,
    EXPIRE,
    /** Say that the person was reached. */
    START,
    /** Note an attempt to reach the person that did not succeed. */
    RECORD_ATTEMPT,
    CLOSE_WITHOUT_CONTACT,
    COMPLETE,
    WITHDRAW,
    CANCEL,
    REOPEN,
    /** Name who looks after it; its state stays as it is. */
    ASSIGN
}
