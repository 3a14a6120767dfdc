package org.sena.privacy.web.governance;

import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.privacy.api.retention.Retention;
import org.sena.privacy.api.retention.RetentionPeriod;
import org.sena.privacy.api.retention.RetentionRule;
import org.sena.privacy.api.retention.RetentionRun;
import org.sena.privacy.api.retention.RuleCount;
import org.sena.web.kit.Page;
import org.sena.web.kit.Submission;
import org.sena.web.kit.View;

/** The retention table, what is overdue, and the job. */
@Component(service = RetentionPages.class)
public class RetentionPages {

    private static final int RUNS = 10;
    private static final int MOST_REASON = 500;

    private final Retention retention;

    @Activate
    public RetentionPages(@Reference Retention retention) {
        this.retention = retention;
    }

    View table(Page page) {
        return View.of(
                "governance/retention",
                page.text("governance.retention.title"),
                new RetentionView(page, retention.states(), retention.runs(RUNS)));
    }

    View period(Page page) {
        return page.parameter("rule")
                .flatMap(this::find)
                .map(
                        rule ->
                                View.of(
                                        "governance/period",
                                        page.text("governance.period.title"),
                                        rule))
                .orElseGet(() -> table(page));
    }

    void change(Submission in) {
        RetentionRule rule = in.parameter("rule").flatMap(this::find).orElseThrow();
        String typed =
                in.form().text("period").called("governance.period.period").required().value();
        String reason =
                in.form()
                        .text("reason")
                        .called("governance.period.reason")
                        .required()
                        .max(MOST_REASON)
                        .value();
        Optional<RetentionPeriod> period = read(typed);

        if (!typed.isEmpty()
                && period.filter(p -> p.compareTo(rule.least()) >= 0)
                        .filter(p -> p.compareTo(rule.most()) <= 0)
                        .isEmpty()) {
            in.form()
                    .reject(
                            "period",
                            "governance.period.bounds",
                            rule.least().words(),
                            rule.most().words());
        }
        if (!in.form().isValid()) {
            in.showAgain();
            return;
        }

        retention.change(rule.code(), period.orElseThrow(), reason);
        in.say("governance.period.changed", rule.data(), period.orElseThrow().words());
        in.show("retention");
    }

    void run(Submission in) {
        Optional<RetentionRun> run = retention.run();

        if (run.isPresent()) {
            in.say(
                    "governance.run.done",
                    run.get().counts().stream().mapToLong(RuleCount::removed).sum());
        } else {
            in.say("governance.run.busy");
        }
        in.show("retention");
    }

    private Optional<RetentionRule> find(String code) {
        return retention.rules().stream().filter(rule -> rule.code().equals(code)).findAny();
    }

    private static Optional<RetentionPeriod> read(String typed) {
        try {
            return Optional.of(RetentionPeriod.of(typed));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
