package org.sena.needs.web.interview;

import java.io.IOException;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.needs.api.Assistance;
import org.sena.needs.api.AssistedInterviews;
import org.sena.web.kit.SharedSession;
import org.sena.web.kit.Submission;

/** Ends an assistance, from whichever page its banner stands on. */
@Component(service = Assisting.class)
public class Assisting {

    /** The action of the banner's button; every portlet that shows the banner registers it. */
    public static final String END = "end-assistance";

    /** Session attribute: the reference under which the answers were kept. */
    public static final String KEPT = "assisted-kept";

    /** Session attribute: the reference to look up. */
    public static final String LOOK = "assisted-look";

    @Reference private AssistedInterviews assisted;
    @Reference private InterviewStore store;

    /** On whose behalf the actor answers. */
    public Optional<Assistance> current(SharedSession session) {
        return store.assistance(session);
    }

    /**
     * Records that the actor looks at what the answers show, when they are somebody else's.
     *
     * @throws org.sena.identity.api.NotAllowedException when the person has said stop since
     */
    public void look(SharedSession session) {
        store.assistance(session).ifPresent(assisted::look);
    }

    /** Clears the session; what was not kept is gone. */
    public void end(Submission in) throws IOException {
        Optional<Assistance> assistance = store.assistance(in.session());

        store.clear(in.session());
        in.session().remove(KEPT);
        in.session().remove(LOOK);
        assistance.ifPresent(assisted::end);
        in.say("assisted.ended");
        in.goTo("assisted");
    }
}
