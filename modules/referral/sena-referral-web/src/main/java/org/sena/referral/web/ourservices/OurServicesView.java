package org.sena.referral.web.ourservices;

import static java.util.stream.Collectors.toUnmodifiableList;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.sena.directory.api.workflow.ServiceIntake;
import org.sena.web.kit.Page;

/** The organisation's services, ready to be shown. */
public final class OurServicesView {

    private final List<OneServiceView> services;

    private OurServicesView(List<OneServiceView> services) {
        this.services = services;
    }

    static OurServicesView of(
            Page page, Collection<ServiceIntake> services, Map<String, Integer> open) {
        return new OurServicesView(
                services.stream()
                        .map(one -> new OneServiceView(page, one, open))
                        .collect(toUnmodifiableList()));
    }

    /** By name. */
    public List<OneServiceView> services() {
        return services;
    }
}
