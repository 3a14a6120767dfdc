package org.sena.advice.service.arrival;

/** How the council calls itself towards residents: the same setting as for the questionnaire. */
@interface CouncilName {

    /** In running text. */
    String councilName() default "the council";
}
