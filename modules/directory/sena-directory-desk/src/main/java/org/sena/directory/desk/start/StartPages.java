package org.sena.directory.desk.start;

import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.directory.api.workflow.Assurance;
import org.sena.directory.api.workflow.Contributions;
import org.sena.directory.api.workflow.Draft;
import org.sena.directory.api.workflow.Drafts;
import org.sena.directory.desk.Area;
import org.sena.directory.desk.Caller;
import org.sena.directory.desk.contribute.ContributePages;
import org.sena.web.kit.Page;
import org.sena.web.kit.View;

/** The first page, by who looks. With a service in the address it asks what should change there. */
@Component(service = StartPages.class)
public class StartPages implements Area {

    private final Caller caller;
    private final Drafts drafts;
    private final Assurance assurance;
    private final Contributions contributions;
    private final ContributePages contribute;

    @Activate
    public StartPages(
            @Reference Caller caller,
            @Reference Drafts drafts,
            @Reference Assurance assurance,
            @Reference Contributions contributions,
            @Reference ContributePages contribute) {
        this.caller = caller;
        this.drafts = drafts;
        this.assurance = assurance;
        this.contributions = contributions;
        this.contribute = contribute;
    }

    @Override
    public void open(Doors doors) {
        doors.view("home", this::home);
        doors.view("start", this::start);
    }

    private View home(Page page) {
        return page.parameter("service").filter(id -> !id.isBlank()).isPresent()
                ? contribute.suggest(page)
                : start(page);
    }

    private View start(Page page) {
        if (!caller.isKeeper()) {
            return View.of("start/visitor", page.text("start.visitor.title"));
        }

        List<Draft> mine = caller.isAuthor() ? drafts.mine() : List.of();
        StartView view = new StartView(page, caller, mine, contributions.open().size());

        view.due(assurance.due().size());

        if (caller.isAssurer()) {
            view.waiting(assurance.waiting().size());
        }

        return View.of("start/keeper", page.text("start.title"), view);
    }
}
