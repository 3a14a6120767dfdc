package org.sena.referral.service.send;

/** What the council is called where it refers somebody. */
public @interface SendingConfiguration {

    /** As residents and organisations read it; "the council" by default. */
    String councilName() default "the council";
}
