package org.sena.advice.web.item;

import java.util.List;
import java.util.UUID;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.advice.api.AdviceQueue;
import org.sena.advice.api.AdviceTeam;
import org.sena.advice.api.Adviser;
import org.sena.advice.api.NoSuchItemException;
import org.sena.advice.api.QueueDetail;
import org.sena.directory.api.Taxonomies;
import org.sena.identity.api.CurrentActor;
import org.sena.identity.api.Role;
import org.sena.web.kit.Page;
import org.sena.web.kit.View;

/** Shows one item. */
@Component(service = ItemPages.class)
public class ItemPages {

    @Reference private CurrentActor currentActor;

    @Reference private AdviceQueue queue;

    @Reference private Taxonomies taxonomies;

    @Reference private AdviceTeam team;

    /** By its id, or by a reference as it stands in a notification. */
    public View show(Page page) {
        try {
            QueueDetail detail = queue.look(page.parameter("item").orElse(""));
            boolean lead = currentActor.get().hasAny(Role.ADVICE_LEAD);
            List<Adviser> suggested = lead ? team.suggestions(detail.item().id()) : List.of();
            ItemView view =
                    new ItemView(page, detail, taxonomies, suggested, UUID.randomUUID().toString());

            return View.of("item", page.text("item.title", view.reference()), view);
        } catch (NoSuchItemException exception) {
            return View.of("gone", page.text("item.gone.title"));
        }
    }
}
