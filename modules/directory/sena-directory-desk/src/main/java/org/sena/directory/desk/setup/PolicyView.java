package org.sena.directory.desk.setup;

import java.util.List;
import org.sena.directory.api.workflow.Policy;
import org.sena.web.kit.Page;
import org.sena.web.kit.view.SummaryRow;

/** The policy in force, in words. */
public final class PolicyView {

    private final Page page;
    private final Policy policy;
    private final String mandatory;

    PolicyView(Page page, Policy policy, String mandatory) {
        this.page = page;
        this.policy = policy;
        this.mandatory = mandatory;
    }

    public List<SummaryRow> rows() {
        return List.of(
                SummaryRow.of(
                        page.text("policy.review"),
                        page.count("policy.review.months", policy.reviewMonths())),
                SummaryRow.of(
                        page.text("policy.remind"),
                        page.count("policy.remind.days", policy.remindDays())),
                SummaryRow.of(
                        page.text("policy.hide"),
                        policy.hideAfterDays() == 0
                                ? page.text("policy.hide.never")
                                : page.count("policy.hide.days", policy.hideAfterDays())),
                SummaryRow.of(page.text("policy.mandatory"), mandatory));
    }
}
