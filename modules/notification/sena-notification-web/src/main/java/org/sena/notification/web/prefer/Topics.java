package org.sena.notification.web.prefer;

import java.util.ArrayList;
import java.util.List;
import org.sena.identity.api.Actor;
import org.sena.identity.api.Role;
import org.sena.notification.api.Topic;

/** What somebody is asked about: what can happen to them, by their roles. */
final class Topics {

    private Topics() {}

    static List<Topic> of(Actor actor) {
        List<Topic> topics = new ArrayList<>(List.of(Topic.REFERRALS, Topic.MESSAGES));
        boolean isAdviser = actor.hasAny(Role.ADVISER, Role.ADVICE_LEAD);

        if (isAdviser || actor.hasAny(Role.ORGANISATION_WORKER, Role.ORGANISATION_MANAGER)) {
            topics.add(Topic.DEADLINES);
        }

        if (isAdviser) {
            topics.add(Topic.ADVICE);
        }

        return topics;
    }
}
