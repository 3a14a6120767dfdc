package org.sena.referral.service.app;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.directory.api.Directory;
import org.sena.directory.api.ReferralMethod;
import org.sena.directory.api.Service;
import org.sena.directory.api.ServiceStatus;
import org.sena.referral.api.ServiceNotReferableException;

/** The services that people can be referred to today. */
@Component(service = ReferableServices.class)
public class ReferableServices {

    private final Directory directory;
    private final Time time;

    @Activate
    public ReferableServices(@Reference Directory directory, @Reference Time time) {
        this.directory = directory;
        this.time = time;
    }

    /**
     * The service.
     *
     * @throws ServiceNotReferableException when there is none, it does not run, takes no direct
     *     referrals, or its organisation's agreement does not hold today
     */
    Service get(String serviceId) {
        return directory
                .service(serviceId)
                .filter(service -> service.status() == ServiceStatus.ACTIVE)
                .filter(service -> service.referralMethod() == ReferralMethod.DIRECT)
                .filter(service -> service.organisation().isRecognisedOn(time.today()))
                .orElseThrow(() -> new ServiceNotReferableException(serviceId));
    }
}
