package org.sena.needs.service.replay;

/** Which way the gravest level of an assessment goes. */
enum Shift {
    UP,
    DOWN,
    SAME
}
