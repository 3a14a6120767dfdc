package org.sena.advice.service.arrival;

import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.advice.service.item.Columns;
import org.sena.advice.service.item.ItemSteps;
import org.sena.identity.api.Actor;
import org.sena.identity.api.Role;
import org.sena.privacy.api.MayAttest;

/**
 * An adviser helps a person who is in the queue, unless a colleague has taken them: for them the
 * adviser may attest what they agreed to on the phone.
 */
@Component(service = MayAttest.class)
public class HelpedByTheTeam implements MayAttest {

    @Reference private OpenItems openItems;

    @Override
    public boolean isHelping(Actor actor, String subjectId) {
        return actor.hasAny(Role.ADVISER, Role.ADVICE_LEAD)
                && openItems.all(subjectId).stream()
                        .filter(item -> item.isPending())
                        .anyMatch(
                                item ->
                                        Columns.text(item.getAdviserId()).isEmpty()
                                                || ItemSteps.isMine(item, actor));
    }
}
