package org.sena.referral.api.agreement;

/** There is no agreement with this id. */
public class NoSuchAgreementException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NoSuchAgreementException(String agreementId) {
        super("No agreement: " + agreementId);
    }
}
