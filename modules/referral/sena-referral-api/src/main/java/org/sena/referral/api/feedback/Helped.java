package org.sena.referral.api.feedback;

/** Whether the person got the help they needed. */
public enum Helped {
    YES,
    PARTLY,
    NO
}
