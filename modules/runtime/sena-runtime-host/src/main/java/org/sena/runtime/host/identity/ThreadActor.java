package org.sena.runtime.host.identity;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.osgi.service.component.annotations.Component;
import org.sena.identity.api.Actor;
import org.sena.identity.api.CurrentActor;
import org.sena.identity.api.RequestTrace;

/** Who acts on a thread: the gate says it at the beginning of every request. */
@Component(service = {CurrentActor.class, ThreadActor.class})
public class ThreadActor implements CurrentActor {

    private static final Actor NOBODY = Actor.anonymous();

    private final ThreadLocal<Actor> actors = new ThreadLocal<>();
    private final ThreadLocal<RequestTrace> requests = new ThreadLocal<>();

    @Override
    public Actor get() {
        Actor actor = actors.get();

        return actor == null ? NOBODY : actor;
    }

    @Override
    public <T> T callAs(Actor actor, Callable<T> work) throws Exception {
        Actor former = actors.get();
        actors.set(actor);

        try {
            return work.call();
        } finally {
            if (former == null) {
                actors.remove();
            } else {
                actors.set(former);
            }
        }
    }

    /** Answers a request: the gate calls it once for each. */
    public <T> T callIn(RequestTrace request, Callable<T> work) throws Exception {
        requests.set(request);

        try {
            return work.call();
        } finally {
            requests.remove();
        }
    }

    Optional<RequestTrace> request() {
        return Optional.ofNullable(requests.get());
    }
}
