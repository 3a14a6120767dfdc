package org.sena.notification.api;

/** When somebody wants to be told. */
public enum Timing {
    /** Each notice in a message of its own, as soon as it is there. */
    AT_ONCE,
    /** All notices of a day in one message, at an hour of one's own choice. */
    DAILY,
    /** Not at all; urgent notices and {@link Topic#DUTIES} come nevertheless. */
    NEVER
}
