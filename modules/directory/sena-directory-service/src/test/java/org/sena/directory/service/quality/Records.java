package org.sena.directory.service.quality;

import org.sena.directory.api.Availability;
import org.sena.directory.api.ImmutableOrganisation;
import org.sena.directory.api.ImmutableService;
import org.sena.directory.api.ReferralMethod;
import org.sena.directory.api.ServiceStatus;

/** Records that say next to nothing. */
final class Records {

    static final ImmutableOrganisation ORGANISATION =
            ImmutableOrganisation.builder().id("o1").name("Mill Trust").description("").build();

    static final ImmutableService SERVICE =
            ImmutableService.builder()
                    .id("s1")
                    .name("Pantry")
                    .description("")
                    .organisation(ORGANISATION)
                    .status(ServiceStatus.ACTIVE)
                    .referralMethod(ReferralMethod.NONE)
                    .availability(Availability.UNKNOWN)
                    .build();

    private Records() {}
}
