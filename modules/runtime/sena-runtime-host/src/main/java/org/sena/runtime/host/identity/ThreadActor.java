package org.sena.runtime.host.identity;

import java.util.concurrent.Callable;
import org.osgi.service.component.annotations.Component;
import org.sena.identity.api.Actor;
import org.sena.identity.api.CurrentActor;

/** Who acts on a thread: the gate says it at the beginning of every request. */
@Component(service = {CurrentActor.class, ThreadActor.class})
public class ThreadActor implements CurrentActor {

    private static final Actor NOBODY = Actor.anonymous();

    private final ThreadLocal<Actor> actors = new ThreadLocal<>();

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
}
