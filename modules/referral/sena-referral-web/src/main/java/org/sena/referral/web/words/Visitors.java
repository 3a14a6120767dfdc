package org.sena.referral.web.words;

import java.util.function.Supplier;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.identity.api.Actor;
import org.sena.identity.api.CurrentActor;
import org.sena.web.kit.SharedSession;

/** Who is looking: somebody signed in, a person who proved a referral is theirs, or a visitor. */
@Component(service = Visitors.class)
public class Visitors {

    private final CurrentActor currentActor;

    @Activate
    public Visitors(@Reference CurrentActor currentActor) {
        this.currentActor = currentActor;
    }

    /** True for a resident with an account and for a person who proved a referral is theirs. */
    public boolean isKnown(SharedSession session) {
        return currentActor.get().subjectId().isPresent() || isProved(session);
    }

    /** True when the visitor has no account but proved that a subject is theirs. */
    public boolean isProved(SharedSession session) {
        return currentActor.get().isAnonymous() && session.read(SharedSession.SUBJECT).isPresent();
    }

    /** Remembers for this session which person the visitor is. */
    public void remember(SharedSession session, String subjectId) {
        if (currentActor.get().isAnonymous()) {
            session.write(SharedSession.SUBJECT, subjectId);
        }
    }

    public void forget(SharedSession session) {
        session.remove(SharedSession.SUBJECT);
    }

    /** Does the work as the person the visitor proved to be, or as whoever they are. */
    public <T> T as(SharedSession session, Supplier<T> work) {
        if (!isProved(session)) {
            return work.get();
        }

        return currentActor.supplyAs(
                Actor.person(session.read(SharedSession.SUBJECT).orElseThrow()), work);
    }
}
