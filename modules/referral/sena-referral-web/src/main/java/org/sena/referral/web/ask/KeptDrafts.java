package org.sena.referral.web.ask;

import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.identity.api.Actor;
import org.sena.identity.api.CurrentActor;
import org.sena.referral.api.OpenReferralExistsException;
import org.sena.referral.api.ReferralDraft;
import org.sena.referral.api.ReferralDrafts;
import org.sena.referral.api.ServiceNotReferableException;
import org.sena.web.kit.SharedSession;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What somebody has written so far: in the session, and for a resident who signed in also sealed
 * for 24 hours, so that they can go on elsewhere. A visitor leaves no trace.
 */
@Component(service = KeptDrafts.class)
public class KeptDrafts {

    private static final Logger LOG = LoggerFactory.getLogger(KeptDrafts.class);

    private final CurrentActor currentActor;
    private final ReferralDrafts drafts;

    @Activate
    public KeptDrafts(@Reference CurrentActor currentActor, @Reference ReferralDrafts drafts) {
        this.currentActor = currentActor;
        this.drafts = drafts;
    }

    /** True when what is written now is kept beyond the session. */
    boolean keeps() {
        Actor actor = currentActor.get();

        return actor.userId().isPresent() && actor.subjectId().isPresent();
    }

    /** Goes on with the draft for that service, from this session or an earlier one. */
    Draft begin(SharedSession session, String serviceId) {
        Optional<String> kept =
                keeps() ? drafts.find(serviceId).map(ReferralDraft::content) : Optional.empty();
        Draft draft = Drafts.begin(session, serviceId, kept.map(Draft::read));
        Draft instead =
                Drafts.insteadOf(session)
                        .map(referral -> draft.with(Draft.INSTEAD_OF, referral))
                        .orElse(draft);

        Drafts.keep(session, instead);

        return instead;
    }

    /** In the session at once; elsewhere as far as there can be one. */
    void keep(SharedSession session, Draft draft) {
        Drafts.keep(session, draft);

        if (keeps()) {
            try {
                drafts.save(draft.service(), draft.write());
            } catch (OpenReferralExistsException | ServiceNotReferableException e) {
                LOG.debug("No draft for service {}; sending says why", draft.service());
            }
        }
    }
}
