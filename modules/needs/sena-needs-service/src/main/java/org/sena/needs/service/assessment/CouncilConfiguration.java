package org.sena.needs.service.assessment;

/** How the council calls itself towards residents: the setting of the whole site. */
@interface CouncilConfiguration {

    /** Whose Resident Advice Team it is, in running text; "the council" by default. */
    String councilName() default "the council";
}
