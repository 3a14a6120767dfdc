package org.sena.referral.web.ask;

import java.util.EnumSet;
import java.util.Set;

/** The pages on the way to a referral, in order. */
enum Step {
    ACCOUNT("account"),
    CONTACT("contact"),
    SAFE("safe"),
    REASON("reason"),
    SHARING("sharing"),
    ALSO("also");

    private final String view;

    Step(String view) {
        this.view = view;
    }

    String view() {
        return view;
    }

    /** The steps to look at again when this one was changed. */
    Set<Step> shakes() {
        switch (this) {
            case CONTACT:
                return EnumSet.of(SAFE, SHARING);
            case SAFE:
            case REASON:
                return EnumSet.of(SHARING);
            default:
                return EnumSet.noneOf(Step.class);
        }
    }
}
