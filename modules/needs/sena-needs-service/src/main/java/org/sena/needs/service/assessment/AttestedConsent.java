package org.sena.needs.service.assessment;

import java.util.List;
import java.util.Optional;
import org.sena.directory.api.Need;
import org.sena.needs.api.AssistanceRequest;
import org.sena.needs.api.Questionnaire;
import org.sena.privacy.api.ConsentRequest;
import org.sena.privacy.api.DataItem;
import org.sena.privacy.api.Giver;
import org.sena.privacy.api.ImmutableConsentRequest;
import org.sena.privacy.api.Purpose;

/** What a person agrees to who answers together with a worker. */
final class AttestedConsent {

    private AttestedConsent() {}

    /** Covers what may be asked and what may come out of it; nothing is known of either yet. */
    static ConsentRequest of(
            AssistanceRequest request,
            String subjectId,
            String recipientId,
            String recipientName,
            Optional<Questionnaire> questionnaire,
            List<Need> needs) {
        ImmutableConsentRequest.Builder consent =
                ImmutableConsentRequest.builder()
                        .subjectId(subjectId)
                        .recipientOrganisationId(recipientId)
                        .recipientName(recipientName)
                        .purpose(Purpose.ASSISTANCE)
                        .language(request.language())
                        .channel(request.channel())
                        .giver(Giver.ATTESTED);

        questionnaire.ifPresent(
                asked -> asked.questions().forEach(q -> consent.addItems(DataItem.answer(q.id()))));
        needs.forEach(need -> consent.addItems(DataItem.need(need.code())));

        return consent.build();
    }
}
