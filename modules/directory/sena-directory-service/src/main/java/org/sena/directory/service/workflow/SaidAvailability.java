package org.sena.directory.service.workflow;

import java.util.List;
import java.util.Locale;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.sena.directory.api.Availability;
import org.sena.directory.api.AvailabilityListener;

/** Passes on what people say about a service's room. */
@Component(service = SaidAvailability.class)
public class SaidAvailability {

    @Reference private Keepers keepers;

    @Reference(
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile List<AvailabilityListener> listeners;

    /** What the history says. */
    static String comment(Availability availability) {
        return "Availability: " + availability.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** In the caller's transaction. What SENA itself found out is nothing that somebody said. */
    void tell(String serviceId, Availability availability) {
        if (!keepers.actor().isSystem()) {
            listeners.forEach(listener -> listener.said(serviceId, availability));
        }
    }
}
