package org.sena.referral.api.agreement;

import java.util.List;

/**
 * The council's agreements with recognised organisations. They are the truth about who may receive
 * referrals; what the directory says of an agreement is shown and nothing more. For administrators
 * and the lead of the Resident Advice Team, except {@link #mine}.
 */
public interface Agreements {

    /**
     * Every organisation that has or had an agreement, those that need somebody's attention first:
     * over with referrals in hand, then by the day on which agreements run out.
     */
    List<Standing> standings();

    /** One organisation's standing, with or without agreements. */
    Standing standing(String organisationId);

    /** All agreements with an organisation, the newest first. */
    List<Agreement> ofOrganisation(String organisationId);

    /**
     * @throws NoSuchAgreementException when there is none
     */
    Agreement find(String agreementId);

    /**
     * Records a signed agreement; a renewal is one more.
     *
     * @throws AgreementRefusedException when it has mistakes
     */
    Agreement make(AgreementDraft draft);

    /**
     * Ends an agreement before its last day. The organisation and the council are told.
     *
     * @throws NoSuchAgreementException when there is none
     * @throws AgreementRefusedException when it is over, or the ending has mistakes
     */
    Agreement end(String agreementId, Ending ending);

    /** What stands and what is missing before people are referred to the organisation. */
    Onboarding onboarding(String organisationId);

    /** Keeps what was noted, in place of what was there. */
    Onboarding note(OnboardingRecord record);

    /**
     * How the actor's own organisation stands.
     *
     * @throws org.sena.identity.api.NotAllowedException when the actor works for none
     */
    Standing mine();
}
