package org.sena.liferay.identity.request;

import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import org.sena.identity.api.CurrentRequest;
import org.sena.identity.api.RequestTrace;

/** Keeps the request of each thread while it is answered. */
@Component(service = {CurrentRequest.class, ThreadRequests.class})
public class ThreadRequests implements CurrentRequest {

    private final ThreadLocal<RequestTrace> current = new ThreadLocal<>();

    @Override
    public Optional<RequestTrace> get() {
        return Optional.ofNullable(current.get());
    }

    void begin(RequestTrace request) {
        current.set(request);
    }

    void end() {
        current.remove();
    }
}
