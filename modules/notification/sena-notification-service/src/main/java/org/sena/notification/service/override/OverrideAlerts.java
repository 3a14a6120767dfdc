package org.sena.notification.service.override;

import java.util.List;
import java.util.Locale;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.identity.api.Role;
import org.sena.notification.api.ImmutableNotice;
import org.sena.notification.api.Notifications;
import org.sena.notification.api.Recipient;
import org.sena.privacy.api.override.EmergencyOverride;
import org.sena.privacy.api.override.OverrideListener;

/** Tells information governance at once of each override, and again when nobody looked at it. */
@Component(service = OverrideListener.class)
public class OverrideAlerts implements OverrideListener {

    private static final int DIGITS = 8;

    private static final List<Role> TOLD = List.of(Role.INFORMATION_GOVERNANCE);

    private final Notifications notifications;

    @Activate
    public OverrideAlerts(@Reference Notifications notifications) {
        this.notifications = notifications;
    }

    @Override
    public void opened(EmergencyOverride override) {
        tell("override.opened", override);
    }

    @Override
    public void late(EmergencyOverride override) {
        tell("override.late", override);
    }

    private void tell(String kind, EmergencyOverride override) {
        for (Role role : TOLD) {
            notifications.tell(
                    ImmutableNotice.builder()
                            .key(kind + ":" + override.id() + ":" + role)
                            .kind(kind)
                            .to(Recipient.role(role))
                            .reference(reference(override))
                            .link("governance")
                            .about(override.id())
                            .urgent(true)
                            .build());
        }
    }

    private static String reference(EmergencyOverride override) {
        return "OVERRIDE-" + override.id().substring(0, DIGITS).toUpperCase(Locale.ROOT);
    }
}
