package org.sena.referral.service.send;

import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.referral.api.NoSuchReferralException;
import org.sena.referral.api.Party;
import org.sena.referral.api.ReferralRequest;
import org.sena.referral.service.app.Access;
import org.sena.referral.service.app.Part;
import org.sena.referral.service.payload.Disclosure;

/** The referral in place of which another is sent. */
@Component(service = Former.class)
public class Former {

    private static final String DEED = "referral.redirect";

    private final Access access;

    @Activate
    public Former(@Reference Access access) {
        this.access = access;
    }

    /**
     * The person whom it is about: the organisation that holds it may pass them on, the council
     * anybody, a person themselves.
     *
     * @return empty when nothing is redirected
     * @throws NoSuchReferralException when there is none for the actor, or it only was theirs
     */
    Optional<String> subjectOf(ReferralRequest request) {
        return request.redirectedFrom().map(this::subjectOf);
    }

    private String subjectOf(String referralId) {
        Part part = access.hold(referralId, DEED);
        boolean mayPassOn =
                part.is(Party.COUNCIL) || access.disclosure(part) == Disclosure.EVERYTHING;
        if (!mayPassOn) {
            throw access.hidden(part, DEED);
        }
        return part.row().getSubjectId();
    }
}
