package org.sena.identity.api;

/** What a signed-in person may be trusted with. A person can hold several. */
public enum Role {
    /** Somebody who lives in the council's area, acting for themselves. */
    RESIDENT,
    /** Works for a recognised organisation and answers its referrals. */
    ORGANISATION_WORKER,
    /** Answers for a recognised organisation: its team, its services, reopening referrals. */
    ORGANISATION_MANAGER,
    /** Member of the council's Resident Advice Team. */
    ADVISER,
    /** Leads the Resident Advice Team; owns the scoring matrix. */
    ADVICE_LEAD,
    /** Keeps the directory true. */
    DIRECTORY_EDITOR,
    /** Vouches for the directory's records of some service types or areas. */
    DIRECTORY_ASSURER,
    /** Sees gaps and demand, never a person. */
    COMMISSIONER,
    /** Answers for every disclosure; reads the audit trail. */
    INFORMATION_GOVERNANCE,
    /** Sets the product up. */
    ADMINISTRATOR
}
