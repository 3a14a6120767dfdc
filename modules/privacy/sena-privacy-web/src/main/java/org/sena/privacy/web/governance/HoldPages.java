package org.sena.privacy.web.governance;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.privacy.api.retention.LegalHold;
import org.sena.privacy.api.retention.LegalHolds;
import org.sena.web.kit.Page;
import org.sena.web.kit.Submission;
import org.sena.web.kit.View;

/** People whose records must not be disposed of. */
@Component(service = HoldPages.class)
public class HoldPages {

    private static final ZoneId ZONE = ZoneId.of("Europe/London");
    private static final int MOST_ID = 75;
    private static final int MOST_REASON = 500;

    private final Clock clock = Clock.system(ZONE);
    private final LegalHolds holds;

    @Activate
    public HoldPages(@Reference LegalHolds holds) {
        this.holds = holds;
    }

    View list(Page page) {
        List<LegalHold> active = holds.active();

        return View.of("governance/holds", page.text("governance.holds.title"), active);
    }

    View form(Page page) {
        return View.of("governance/hold", page.text("governance.hold.title"));
    }

    void place(Submission in) {
        LocalDate today = LocalDate.now(clock);
        String person =
                in.form()
                        .text("person")
                        .called("governance.hold.person")
                        .required()
                        .max(MOST_ID)
                        .value();
        String reason =
                in.form()
                        .text("reason")
                        .called("governance.hold.reason")
                        .required()
                        .max(MOST_REASON)
                        .value();
        Optional<LocalDate> until =
                in.form()
                        .date("until")
                        .called("governance.hold.until")
                        .required()
                        .between(today.plusDays(1), today.plusMonths(LegalHolds.MOST_MONTHS))
                        .value();

        if (!in.form().isValid()) {
            in.showAgain();
            return;
        }

        holds.place(person, reason, until.orElseThrow().atStartOfDay(ZONE).toInstant());
        in.say("governance.hold.placed");
        in.show("holds");
    }

    void lift(Submission in) {
        in.parameter("id").ifPresent(holds::lift);
        in.say("governance.hold.lifted");
        in.show("holds");
    }
}
