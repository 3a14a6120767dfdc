package org.sena.referral.web.ask;

import java.util.Optional;
import org.sena.web.kit.SharedSession;

/** Where a draft and what became of it are kept: in the session, and nowhere else. */
public final class Drafts {

    private static final String DRAFT = "referral-draft";
    private static final String SENT = "referral-sent";
    private static final String INSTEAD_OF = "referral-instead-of";

    private Drafts() {}

    static Optional<Draft> read(SharedSession session) {
        return session.read(DRAFT).map(Draft::read);
    }

    static void keep(SharedSession session, Draft draft) {
        session.write(DRAFT, draft.write());
    }

    /** The draft of this session for that service, else what was kept, else a new one. */
    static Draft begin(SharedSession session, String serviceId, Optional<Draft> kept) {
        session.remove(SENT);
        return read(session)
                .filter(draft -> draft.service().equals(serviceId))
                .or(() -> kept)
                .orElseGet(() -> Draft.begin(serviceId));
    }

    /** Remembers that the next one is sent in place of that one. */
    public static void sendInsteadOf(SharedSession session, String referralId) {
        session.write(INSTEAD_OF, referralId);
    }

    /** What {@link #sendInsteadOf} said, once. */
    static Optional<String> insteadOf(SharedSession session) {
        return session.take(INSTEAD_OF);
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
