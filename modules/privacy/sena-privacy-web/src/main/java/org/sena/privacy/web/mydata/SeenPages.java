package org.sena.privacy.web.mydata;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.privacy.api.seen.WhoSaw;
import org.sena.web.kit.Page;
import org.sena.web.kit.View;
import org.sena.web.kit.Visitors;
import org.sena.web.kit.view.Pagination;

/** Who saw a person's data, a page at a time. */
@Component(service = SeenPages.class)
public class SeenPages {

    private static final int SIZE = 20;

    private final Visitors visitors;
    private final WhoSaw whoSaw;

    @Activate
    public SeenPages(@Reference Visitors visitors, @Reference WhoSaw whoSaw) {
        this.visitors = visitors;
        this.whoSaw = whoSaw;
    }

    View list(Page page) {
        return visitors.as(
                page.session(),
                () -> {
                    Pagination pages =
                            Pagination.of(
                                    number(page),
                                    SIZE,
                                    whoSaw.count(),
                                    n -> page.renderUrl("seen", "n", Integer.toString(n)));
                    int from = (pages.current() - 1) * SIZE;

                    return View.of(
                            "mydata/seen",
                            page.text("seen.title"),
                            new SeenView(page, whoSaw.mine(from, SIZE), pages));
                });
    }

    private static int number(Page page) {
        return page.parameter("n")
                .filter(text -> text.matches("\\d{1,6}"))
                .map(Integer::parseInt)
                .orElse(1);
    }
}
