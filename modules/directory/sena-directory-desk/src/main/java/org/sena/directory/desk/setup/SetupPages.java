package org.sena.directory.desk.setup;

import java.util.Optional;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.directory.api.Directory;
import org.sena.directory.api.OrganisationPage;
import org.sena.directory.api.workflow.Policies;
import org.sena.directory.desk.Area;
import org.sena.directory.desk.Caller;
import org.sena.directory.desk.words.Parts;
import org.sena.web.kit.Page;
import org.sena.web.kit.Submission;
import org.sena.web.kit.View;
import org.sena.web.kit.form.Form;

/** Where new records begin, and the policy that holds for all. */
@Component(service = SetupPages.class)
public class SetupPages implements Area {

    private static final int SIZE = 20;

    private final Directory directory;
    private final Policies policies;
    private final Caller caller;

    @Activate
    public SetupPages(
            @Reference Directory directory,
            @Reference Policies policies,
            @Reference Caller caller) {
        this.directory = directory;
        this.policies = policies;
        this.caller = caller;
    }

    @Override
    public void open(Doors doors) {
        doors.view("new-service", this::newService);
        doors.view("new-organisation", this::newOrganisation);
        doors.view("policy", this::policy);
        doors.action("find-organisation", this::find);
    }

    /** A provider begins at once; an editor says first whose service it is. */
    private View newService(Page page) {
        caller.mustBeAuthor("directory.new-service");

        Optional<String> words = page.parameter("words").filter(text -> !text.isBlank());
        boolean own = !caller.isEditor();
        OrganisationPage found =
                own || words.isEmpty()
                        ? null
                        : directory.organisations(words, Optional.empty(), 1, SIZE);

        return View.of(
                "setup/new-service",
                page.text("new-service.title"),
                new NewServiceView(page, own, Optional.ofNullable(found)));
    }

    private View newOrganisation(Page page) {
        caller.mustBeEditor("directory.new-organisation");

        return View.of("setup/new-organisation", page.text("new-organisation.title"));
    }

    private View policy(Page page) {
        caller.mustBeEditor("directory.policy");

        String mandatory =
                policies.policy().mandatory().stream()
                        .map(part -> Parts.label(page.texts(), part))
                        .sorted()
                        .collect(Collectors.joining(", "));

        return View.of(
                "setup/policy",
                page.text("policy.title"),
                new PolicyView(page, policies.policy(), mandatory));
    }

    private void find(Submission in) {
        Form form = in.form();
        String words =
                form.text("words").called("new-service.words.called").required().max(200).value();

        if (form.isValid()) {
            in.show("new-service", "words", words);
        } else {
            in.showAgain();
        }
    }
}
