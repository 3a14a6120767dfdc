package org.sena.advice.web.person;

import java.util.List;
import org.sena.advice.api.LookReason;
import org.sena.advice.api.QueueItem;
import org.sena.advice.web.Words;
import org.sena.web.kit.Page;
import org.sena.web.kit.view.Option;

/** Asks why somebody looks, before they do. */
public final class WhyView {

    private final Page page;
    private final QueueItem item;

    WhyView(Page page, QueueItem item) {
        this.page = page;
        this.item = item;
    }

    public String id() {
        return item.id();
    }

    public String reference() {
        return item.reference();
    }

    /** For somebody who has not agreed to anything. */
    public String dangerUrl() {
        return page.renderUrl("danger", "item", item.id());
    }

    public List<Option> reasons() {
        return Words.options(page, "look.", LookReason.values());
    }
}
