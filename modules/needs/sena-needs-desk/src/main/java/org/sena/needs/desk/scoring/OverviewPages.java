package org.sena.needs.desk.scoring;

import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.scoring.api.MatrixProblem;
import org.sena.scoring.api.MatrixStep;
import org.sena.scoring.api.MatrixTable;
import org.sena.scoring.api.MatrixVersion;
import org.sena.web.kit.Page;
import org.sena.web.kit.View;

/** What is in force: the matrix, its versions, and how points become levels. */
@Component(service = OverviewPages.class)
public class OverviewPages implements Area {

    private final Desk desk;

    @Activate
    public OverviewPages(@Reference Desk desk) {
        this.desk = desk;
    }

    @Override
    public void open(Doors doors) {
        doors.view("overview", this::overview);
        doors.view("policy", this::policy);
    }

    private View overview(Page page) {
        String key = desk.key(page);
        Wording wording = desk.wording(key);
        Optional<MatrixVersion> active = desk.matrices().active(key);
        Optional<MatrixTable> table = active.map(v -> desk.drafts().table(key, v.version()));
        List<MatrixProblem> unfit =
                active.map(v -> desk.drafts().problems(key, v.version(), wording.vocabulary()))
                        .orElse(List.of());
        List<MatrixStep> steps =
                active.map(v -> desk.matrices().steps(key, v.version())).orElse(List.of());

        ScoringView view = new ScoringView(page, key, wording);

        desk.keys().stream()
                .filter(other -> !other.equals(key))
                .forEach(other -> view.other(other, desk.title(other)));

        view.active(active, steps, table, unfit);
        view.versions(desk.matrices().versions(key));

        return View.of("scoring/overview", page.text("scoring.title"), view);
    }

    private View policy(Page page) {
        return View.of(
                "scoring/policy",
                page.text("policy.title"),
                new PolicyView(page, desk.policies().today(), desk.wording(desk.key(page))));
    }
}
