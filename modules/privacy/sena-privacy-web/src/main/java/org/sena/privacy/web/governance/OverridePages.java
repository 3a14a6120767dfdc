package org.sena.privacy.web.governance;

import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.privacy.api.override.EmergencyOverride;
import org.sena.privacy.api.override.ImmutableOverrideReview;
import org.sena.privacy.api.override.OverrideVerdict;
import org.sena.privacy.api.override.Overrides;
import org.sena.web.kit.Page;
import org.sena.web.kit.Submission;
import org.sena.web.kit.View;

/** The second look at what was done without consent. */
@Component(service = OverridePages.class)
public class OverridePages {

    private static final int MOST = 50;
    private static final int MOST_NOTE = 2_000;
    private static final int MOST_REASON = 500;

    private static final List<String> VERDICTS =
            List.of(OverrideVerdict.JUSTIFIED.name(), OverrideVerdict.NOT_JUSTIFIED.name());

    private static final List<String> TOLD = List.of("yes", "no");

    private final Overrides overrides;

    @Activate
    public OverridePages(@Reference Overrides overrides) {
        this.overrides = overrides;
    }

    View list(Page page) {
        return View.of(
                "governance/overrides",
                page.text("governance.overrides.title"),
                new OverridesView(page, overrides.toReview(), overrides.reviewed(MOST)));
    }

    View one(Page page) {
        return page.parameter("id")
                .flatMap(this::find)
                .map(found -> new OverrideView(page, found, VERDICTS, TOLD))
                .map(
                        view ->
                                View.of(
                                        "governance/override",
                                        page.text("governance.override.title"),
                                        view))
                .orElseGet(() -> list(page));
    }

    void review(Submission in) {
        String verdict =
                in.form()
                        .choice("verdict", VERDICTS)
                        .called("governance.override.verdict")
                        .required()
                        .value();
        String note =
                in.form()
                        .text("note")
                        .called("governance.override.note")
                        .required()
                        .max(MOST_NOTE)
                        .value();
        String told =
                in.form()
                        .choice("told", TOLD)
                        .called("governance.override.told")
                        .required()
                        .value();
        String reason =
                in.form()
                        .text("reason")
                        .called("governance.override.reason")
                        .max(MOST_REASON)
                        .value();

        if (told.equals("no") && reason.isBlank()) {
            in.form().reject("reason", "governance.override.reason.none");
        }
        if (!in.form().isValid()) {
            in.showAgain();
            return;
        }

        overrides.review(
                in.parameter("id").orElseThrow(),
                ImmutableOverrideReview.builder()
                        .verdict(OverrideVerdict.valueOf(verdict))
                        .note(note)
                        .subjectTold(told.equals("yes"))
                        .notToldReason(told.equals("no") ? Optional.of(reason) : Optional.empty())
                        .build());
        in.say("governance.override.reviewed");
        in.show("overrides");
    }

    private Optional<EmergencyOverride> find(String id) {
        return overrides.toReview().stream().filter(one -> one.id().equals(id)).findAny();
    }
}
