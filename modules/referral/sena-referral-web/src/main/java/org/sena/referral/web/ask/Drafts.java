package org.sena.referral.web.ask;

import java.util.Optional;
import org.sena.web.kit.SharedSession;

/** Where a draft and what became of it are kept: in the session, and nowhere else. */
final class Drafts {

    private static final String DRAFT = "referral-draft";
    private static final String SENT = "referral-sent";

    private Drafts() {}

    static Optional<Draft> read(SharedSession session) {
        return session.read(DRAFT).map(Draft::read);
    }

    static void keep(SharedSession session, Draft draft) {
        session.write(DRAFT, draft.write());
    }

    /** Goes on with the draft for that service, or begins one. */
    static void begin(SharedSession session, String serviceId) {
        session.remove(SENT);
        if (read(session).filter(draft -> draft.service().equals(serviceId)).isEmpty()) {
            keep(session, Draft.begin(serviceId));
        }
    }

    /** The draft is gone; what the last page shows stays until another referral begins. */
    static void sent(SharedSession session, Draft result) {
        session.write(SENT, result.write());
        session.remove(DRAFT);
    }

    static Optional<Draft> lastSent(SharedSession session) {
        return session.read(SENT).map(Draft::read);
    }
}
