package org.sena.runtime.host.identity;

import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.identity.api.AccountClosing;
import org.sena.identity.api.Actor;
import org.sena.identity.api.CurrentActor;
import org.sena.identity.api.NotAllowedException;
import org.sena.identity.api.Role;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lets residents close their accounts. */
@Component(service = AccountClosing.class)
public class OwnAccountClosing implements AccountClosing {

    private static final Logger LOG = LoggerFactory.getLogger(OwnAccountClosing.class);

    private final ClosedAccounts closed;
    private final CurrentActor currentActor;

    @Activate
    public OwnAccountClosing(
            @Reference ClosedAccounts closed, @Reference CurrentActor currentActor) {
        this.closed = closed;
        this.currentActor = currentActor;
    }

    @Override
    public boolean mayClose() {
        Actor actor = currentActor.get();

        return !actor.isAnonymous() && actor.roles().equals(Set.of(Role.RESIDENT));
    }

    @Override
    public void close() {
        if (!mayClose()) {
            throw new NotAllowedException("account.close");
        }

        String userId = currentActor.get().userId().orElseThrow();

        closed.add(userId);
        LOG.info("Account {} was closed by its owner", userId);
    }
}
