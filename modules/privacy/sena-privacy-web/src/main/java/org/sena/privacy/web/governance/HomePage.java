package org.sena.privacy.web.governance;

import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.privacy.api.override.Overrides;
import org.sena.privacy.api.retention.LegalHolds;
import org.sena.privacy.api.retention.Retention;
import org.sena.privacy.api.rights.RightsRequests;
import org.sena.web.kit.Page;
import org.sena.web.kit.View;

/** What waits, and the way to everything else. */
@Component(service = HomePage.class)
public class HomePage {

    private final LegalHolds holds;
    private final Overrides overrides;
    private final RightsRequests requests;
    private final Retention retention;

    @Activate
    public HomePage(
            @Reference LegalHolds holds,
            @Reference Overrides overrides,
            @Reference RightsRequests requests,
            @Reference Retention retention) {
        this.holds = holds;
        this.overrides = overrides;
        this.requests = requests;
        this.retention = retention;
    }

    View show(Page page) {
        Overdue overdue = Overdue.of(retention.states());
        long late = requests.overdueCount();
        int toReview = overrides.toReview().size();

        return View.of(
                "governance/home",
                page.text("governance.title"),
                List.of(
                        Card.of(page, "rights", requests.openCount(), late > 0),
                        Card.of(page, "overrides", toReview, toReview > 0),
                        Card.of(page, "retention", overdue.rows(), overdue.isAny()),
                        Card.of(page, "holds", holds.heldSubjects().size(), false),
                        Card.plain(page, "trail"),
                        Card.plain(page, "record")));
    }
}
