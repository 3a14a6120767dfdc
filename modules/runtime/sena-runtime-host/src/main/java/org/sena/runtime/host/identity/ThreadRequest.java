package org.sena.runtime.host.identity;

import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.identity.api.CurrentRequest;
import org.sena.identity.api.RequestTrace;

/** The request that the gate let in on this thread. */
@Component(service = CurrentRequest.class)
public class ThreadRequest implements CurrentRequest {

    private final ThreadActor actors;

    @Activate
    public ThreadRequest(@Reference ThreadActor actors) {
        this.actors = actors;
    }

    @Override
    public Optional<RequestTrace> get() {
        return actors.request();
    }
}
