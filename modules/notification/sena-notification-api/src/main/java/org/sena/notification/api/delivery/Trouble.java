package org.sena.notification.api.delivery;

/** Why a letter was not delivered the last time. */
public enum Trouble {
    /** The mail server, GOV.UK Notify or the case system did not answer. */
    AWAY,
    /** It answered that something is wrong on its side. */
    BROKEN,
    /** It asked us to come again later. */
    BUSY,
    /** It does not let us in: a key or a password is wrong, or our clock. */
    NOT_LET_IN,
    /** It refuses this letter. */
    REFUSED,
    /** It may have been delivered: nobody can tell, and it is not sent again by itself. */
    IN_DOUBT,
    /** There is nobody any more with an address of their own. */
    NOBODY,
    /** Our own settings are not complete. */
    NOT_SET_UP,
    /** The case system's address leads into a private network. */
    PRIVATE_ADDRESS,
    /** The case system leads on to another address, where we do not follow. */
    LEADS_ELSEWHERE,
    /** The case system shows no certificate that we trust. */
    CERTIFICATE,
    /** The connection to the case system was switched off. */
    SWITCHED_OFF
}
