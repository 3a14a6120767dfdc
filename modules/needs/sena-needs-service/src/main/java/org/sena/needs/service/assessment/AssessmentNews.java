package org.sena.needs.service.assessment;

import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.sena.needs.api.Assessment;
import org.sena.needs.api.AssessmentListener;
import org.sena.privacy.api.Consent;
import org.sena.privacy.api.ContactDetails;

/** Tells the listeners what happened to a person's assessments. */
@Component(service = AssessmentNews.class)
public class AssessmentNews {

    @Reference(
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile List<AssessmentListener> listeners;

    void contactAgreed(
            Assessment assessment, ContactDetails contact, Consent consent, String reference) {
        listeners.forEach(
                listener -> listener.contactAgreed(assessment, contact, consent, reference));
    }

    /**
     * @param earlier of the same person, newest first
     */
    void kept(Assessment assessment, List<Assessment> earlier) {
        Optional<Assessment> before =
                earlier.stream()
                        .filter(one -> one.questionnaire().equals(assessment.questionnaire()))
                        .filter(one -> !Frozen.saysTheSame(one, assessment))
                        .findFirst();

        listeners.forEach(listener -> listener.kept(assessment, before));
    }
}
