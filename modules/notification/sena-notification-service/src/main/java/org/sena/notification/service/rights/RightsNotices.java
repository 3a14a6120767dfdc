package org.sena.notification.service.rights;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.identity.api.Role;
import org.sena.notification.api.ImmutableNotice;
import org.sena.notification.api.Notifications;
import org.sena.notification.api.Recipient;
import org.sena.privacy.api.rights.RightsListener;
import org.sena.privacy.api.rights.RightsRequest;

/**
 * Information governance is told what somebody asked for, the person that there is an answer or
 * that it takes longer. What is written in it is nowhere.
 */
@Component(service = RightsListener.class)
public class RightsNotices implements RightsListener {

    private final Notifications notifications;

    @Activate
    public RightsNotices(@Reference Notifications notifications) {
        this.notifications = notifications;
    }

    @Override
    public void changed(RightsRequest request) {
        Recipient person = Recipient.subject(request.subjectId());

        switch (request.state()) {
            case OPEN:
                if (request.extensionReason().isPresent()) {
                    tell("rights.extended", person, "my-data", request);
                } else {
                    Recipient governance = Recipient.role(Role.INFORMATION_GOVERNANCE);

                    tell("rights.asked", governance, "governance", request);
                }
                break;
            case DONE:
            case PARTLY_DONE:
            case REFUSED:
                tell("rights.answered", person, "my-data", request);
                break;
            default:
                // The person took it back: nobody has to know at once.
                break;
        }
    }

    private void tell(String kind, Recipient to, String link, RightsRequest request) {
        notifications.tell(
                ImmutableNotice.builder()
                        .key(kind + ":" + request.id())
                        .kind(kind)
                        .to(to)
                        .reference(request.reference())
                        .link(link)
                        .about(request.id())
                        .build());
    }
}
