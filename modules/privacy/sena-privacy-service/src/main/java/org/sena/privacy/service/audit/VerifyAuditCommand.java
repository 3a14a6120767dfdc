package org.sena.privacy.service.audit;

import java.util.function.Supplier;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.identity.api.Actor;
import org.sena.identity.api.CurrentActor;
import org.sena.privacy.api.AuditLookup;
import org.sena.privacy.api.AuditVerification;

/**
 * The command {@code verify-audit} of the runtime: one line that begins with OK or with BROKEN. A
 * supplier, because that is a type which the launcher and the bundles share.
 */
@Component(property = "sena.command=verify-audit", service = Supplier.class)
public class VerifyAuditCommand implements Supplier<String> {

    private final AuditLookup audit;
    private final CurrentActor currentActor;

    @Activate
    public VerifyAuditCommand(@Reference AuditLookup audit, @Reference CurrentActor currentActor) {
        this.audit = audit;
        this.currentActor = currentActor;
    }

    @Override
    public String get() {
        AuditVerification found =
                currentActor.supplyAs(Actor.system("verify-audit"), () -> audit.verify());

        return found.isWhole()
                ? String.format(
                        "OK: %d events, %d checkpoints and %d anchors fit together",
                        found.events(), found.checkpoints(), found.anchors())
                : String.format(
                        "BROKEN: %s at event %d",
                        found.fault().orElseThrow(), found.faultAt().orElse(0));
    }
}
