package org.sena.privacy.service.rights;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.privacy.api.rights.RightsState;
import org.sena.privacy.api.subject.RightsBasis;
import org.sena.privacy.service.store.service.RightsRequestEntryLocalService;

/** An open request of the person lets information governance do what they asked for. */
@Component(service = RightsBasis.class)
public class OpenRights implements RightsBasis {

    private final RightsRequestEntryLocalService requests;

    @Activate
    public OpenRights(@Reference RightsRequestEntryLocalService requests) {
        this.requests = requests;
    }

    @Override
    public boolean isOpen(String requestId, String subjectId) {
        return requests.find(requestId)
                .filter(row -> row.getSubjectId().equals(subjectId))
                .filter(row -> row.getRequestState().equals(RightsState.OPEN.name()))
                .isPresent();
    }
}
