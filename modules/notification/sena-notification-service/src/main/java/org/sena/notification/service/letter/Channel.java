package org.sena.notification.service.letter;

/** What a letter leaves by. */
public enum Channel {
    /** To a person: by the mail server or by GOV.UK Notify. */
    EMAIL,
    /** To an organisation's case system. */
    WEBHOOK
}
