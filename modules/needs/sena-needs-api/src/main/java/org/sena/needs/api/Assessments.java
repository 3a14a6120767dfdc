package org.sena.needs.api;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sena.privacy.api.ConsentWording;

/** Keeps assessments, sealed under the person's key. */
public interface Assessments {

    /**
     * Keeps the answers of the signed-in resident. Asked again with nothing changed, it gives what
     * was kept before.
     *
     * @throws org.sena.identity.api.NotAllowedException when the actor is not a person in the
     *     records
     */
    Assessment keep(Interview interview);

    /** The actor's own, newest first. */
    List<Assessment> mine();

    /**
     * One assessment, for its person; or, as far as the person ticked, for the Resident Advice Team
     * while a consent to be contacted is active; or for the organisation whose worker answered it
     * with the person, while that consent is active. Every look by somebody else is audited.
     */
    Optional<Assessment> find(String assessmentId);

    /**
     * One assessment by its reference, as typed; whom it is shown and how is as in {@link #find}.
     */
    Optional<Assessment> findByReference(String reference);

    /**
     * What is kept of a person, newest first and as far as they ticked, for the Resident Advice
     * Team. The look is audited.
     *
     * @throws org.sena.identity.api.NotAllowedException for everybody else, and without an active
     *     consent to be contacted
     */
    List<Assessment> ofPerson(String subjectId);

    /**
     * Deletes one of the actor's own for good. A consent that was given with it ends.
     *
     * @throws org.sena.identity.api.NotAllowedException when it is not the actor's own, or is not
     *     there
     */
    void delete(String assessmentId);

    /**
     * Deletes all of the actor's own.
     *
     * @return how many there were
     */
    int deleteMine();

    /** The words a person agrees to in {@link #agreeToContact}, in that language or in English. */
    ConsentWording contactWording(Locale locale);

    /**
     * Keeps as much of the assessment as the person ticked, records the consent to be contacted and
     * tells every {@link AssessmentListener}, in one transaction. A person without an account
     * becomes a new subject.
     *
     * @return the reference to quote, for example {@code SENA-7K3M-Q2XD}
     * @throws org.sena.identity.api.NotAllowedException when the person did not agree or is signed
     *     in without being a person in the records
     */
    String agreeToContact(ContactAgreement agreement);
}
