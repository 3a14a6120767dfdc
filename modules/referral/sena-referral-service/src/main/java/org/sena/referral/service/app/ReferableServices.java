package org.sena.referral.service.app;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.directory.api.Directory;
import org.sena.directory.api.ReferralMethod;
import org.sena.directory.api.Service;
import org.sena.directory.api.ServiceStatus;
import org.sena.referral.api.ServiceNotReferableException;
import org.sena.referral.service.agreement.AgreementBook;

/** The services that people can be referred to today. */
@Component(service = ReferableServices.class)
public class ReferableServices {

    private final Directory directory;
    private final AgreementBook agreements;

    @Activate
    public ReferableServices(@Reference Directory directory, @Reference AgreementBook agreements) {
        this.directory = directory;
        this.agreements = agreements;
    }

    /**
     * The service.
     *
     * @throws ServiceNotReferableException when there is none, it does not run, takes no direct
     *     referrals, or no agreement that covers it holds now
     */
    public Service get(String serviceId) {
        return directory
                .service(serviceId)
                .filter(service -> service.status() == ServiceStatus.ACTIVE)
                .filter(service -> service.referralMethod() == ReferralMethod.DIRECT)
                .filter(agreements::covers)
                .orElseThrow(() -> new ServiceNotReferableException(serviceId));
    }
}
