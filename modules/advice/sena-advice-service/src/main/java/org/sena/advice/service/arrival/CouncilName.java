package org.sena.advice.service.arrival;

/** How the council calls itself towards residents: the setting of the whole site. */
@interface CouncilName {

    /** In running text. */
    String councilName() default "the council";
}
