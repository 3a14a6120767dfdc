package org.sena.privacy.service.audit;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.sena.privacy.api.AuditEvent;
import org.sena.privacy.api.AuditListener;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells whoever listens of events that are kept. */
@Component(service = AuditEars.class)
public class AuditEars {

    private static final Logger LOG = LoggerFactory.getLogger(AuditEars.class);

    @Reference(
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile List<AuditListener> listeners = List.of();

    void tell(AuditEvent event) {
        listeners.forEach(listener -> tell(listener, event));
    }

    private static void tell(AuditListener listener, AuditEvent event) {
        try {
            listener.kept(event);
        } catch (RuntimeException e) { // Whatever it is, the deed is done and in the trail.
            LOG.warn("A listener did not take event {} of the trail", event.sequence(), e);
        }
    }
}
