package org.sena.directory.service.workflow;

import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.directory.api.Availability;
import org.sena.directory.api.ImmutableOrganisation;
import org.sena.directory.api.ImmutableService;
import org.sena.directory.api.Organisation;
import org.sena.directory.api.ReferralMethod;
import org.sena.directory.api.Service;
import org.sena.directory.api.ServiceStatus;

/** Records that nobody has written anything in yet. */
@Component(service = Blanks.class)
public class Blanks {

    @Reference private WholeRecords whole;

    Service service(String id, String organisationId) {
        return ImmutableService.builder()
                .id(id)
                .name("")
                .description("")
                .organisation(
                        whole.organisation(organisationId)
                                .orElseGet(() -> organisation(organisationId)))
                .status(ServiceStatus.ACTIVE)
                .referralMethod(ReferralMethod.NONE)
                .availability(Availability.UNKNOWN)
                .build();
    }

    Organisation organisation(String id) {
        return ImmutableOrganisation.builder().id(id).name("").description("").build();
    }
}
