package org.sena.privacy.web.mydata;

import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.privacy.api.account.Leaving;
import org.sena.web.kit.Page;
import org.sena.web.kit.Submission;
import org.sena.web.kit.View;

/** Closing the account, after it was said what ends with it. */
@Component(service = LeavingPages.class)
public class LeavingPages {

    private final Leaving leaving;

    @Activate
    public LeavingPages(@Reference Leaving leaving) {
        this.leaving = leaving;
    }

    View show(Page page) {
        boolean may = leaving.mayLeave();

        return View.of(
                may ? "mydata/leave" : "mydata/stay",
                page.text("leave.title"),
                new LeaveView(page, may ? leaving.ending() : List.of()));
    }

    /** After the end: it knows nobody, and says to anybody only what happens to whom. */
    View left(Page page) {
        return View.of("mydata/left", page.text("left.title"));
    }

    void leave(Submission in) {
        if (!in.form().isTicked("sure")) {
            in.form().reject("sure", "leave.sure.none");
            in.showAgain();
            return;
        }

        leaving.leave();
        in.session().end();
        in.show("left");
    }
}
