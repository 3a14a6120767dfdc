package org.sena.it.access;

import org.sena.identity.api.Actor;

/** Somebody who tries a deed. */
record Player(Who who, Actor actor) {

    static Player of(Who who) {
        return new Player(who, who.newcomer());
    }

    /** The person of that side: this one, if it is them, or else somebody like them. */
    Actor personOf(Side side) {
        return side.person() == who ? actor : side.person().newcomer();
    }

    /** One adviser: this one, if they are of the advice team, or else somebody who is. */
    Actor adviser() {
        return who == Who.ADVISER || who == Who.ADVICE_LEAD ? actor : Who.ADVISER.newcomer();
    }
}
