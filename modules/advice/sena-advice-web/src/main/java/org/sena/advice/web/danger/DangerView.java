package org.sena.advice.web.danger;

import java.util.List;
import org.sena.advice.api.QueueItem;
import org.sena.advice.web.Words;
import org.sena.privacy.api.override.OverrideBasis;
import org.sena.web.kit.Page;
import org.sena.web.kit.view.Option;

/** Asks for the danger before anything is shown. */
public final class DangerView {

    private final Page page;
    private final QueueItem item;

    DangerView(Page page, QueueItem item) {
        this.page = page;
        this.item = item;
    }

    public String reference() {
        return item.reference();
    }

    public String itemUrl() {
        return page.renderUrl("item", "item", item.id());
    }

    public String action() {
        return page.actionUrl("act", "item", item.id());
    }

    public List<Option> bases() {
        return Words.options(page, "danger.basis.", OverrideBasis.values());
    }

    public List<Option> told() {
        return List.of(
                Option.of(DangerFields.TOLD, page.text("danger.told.TOLD")),
                Option.of(DangerFields.LATER, page.text("danger.told.LATER")),
                Option.of(DangerFields.NEVER, page.text("danger.told.NEVER")));
    }

    public int longest() {
        return DangerFields.LONGEST;
    }
}
