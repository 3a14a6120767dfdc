package org.sena.liferay.identity;

import com.liferay.portal.kernel.model.User;
import com.liferay.portal.kernel.security.auth.PrincipalThreadLocal;
import com.liferay.portal.kernel.service.UserLocalService;
import java.util.concurrent.Callable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.identity.api.Actor;
import org.sena.identity.api.CurrentActor;

/**
 * Asks Liferay who is acting: the user whom the portal set for this thread, unless server code acts
 * as somebody else for the moment.
 */
@Component(service = CurrentActor.class)
public class LiferayActor implements CurrentActor {

    private final UserLocalService userLocalService;
    private final UserDescription description;
    private final ThreadLocal<Actor> actingAs = new ThreadLocal<>();

    @Activate
    public LiferayActor(
            @Reference UserLocalService userLocalService, @Reference UserDescription description) {
        this.userLocalService = userLocalService;
        this.description = description;
    }

    @Override
    public Actor get() {
        Actor actor = actingAs.get();
        if (actor != null) {
            return actor;
        }
        User user = userLocalService.fetchUser(PrincipalThreadLocal.getUserId());
        return user == null || user.isGuestUser() || !user.isActive()
                ? Actor.anonymous()
                : ActorOf.user(description.of(user));
    }

    @Override
    public <T> T callAs(Actor actor, Callable<T> work) throws Exception {
        Actor former = actingAs.get();
        actingAs.set(actor);
        try {
            return work.call();
        } finally {
            if (former == null) {
                actingAs.remove();
            } else {
                actingAs.set(former);
            }
        }
    }
}
