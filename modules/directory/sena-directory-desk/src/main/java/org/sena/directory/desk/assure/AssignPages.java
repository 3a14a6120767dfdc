package org.sena.directory.desk.assure;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toUnmodifiableList;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.directory.api.Taxonomies;
import org.sena.directory.api.Taxonomy;
import org.sena.directory.api.Term;
import org.sena.directory.api.workflow.Assignment;
import org.sena.directory.api.workflow.Assurance;
import org.sena.directory.api.workflow.ImmutableAssignment;
import org.sena.directory.desk.Area;
import org.sena.directory.desk.Caller;
import org.sena.directory.desk.words.TypeBoxes;
import org.sena.web.kit.Page;
import org.sena.web.kit.Submission;
import org.sena.web.kit.View;
import org.sena.web.kit.form.Form;

/** Who vouches for what: set by editors. */
@Component(service = AssignPages.class)
public class AssignPages implements Area {

    private static final String CODE = "[A-PR-UWYZ][A-Z]?[0-9][0-9A-Z]?|[EWSN][0-9]{8}";

    private final Assurance assurance;
    private final Taxonomies taxonomies;
    private final Caller caller;

    @Activate
    public AssignPages(
            @Reference Assurance assurance,
            @Reference Taxonomies taxonomies,
            @Reference Caller caller) {
        this.assurance = assurance;
        this.taxonomies = taxonomies;
        this.caller = caller;
    }

    @Override
    public void open(Doors doors) {
        doors.view("assignments", this::assignments);
        doors.view("assign", this::assign);
        doors.action("assign", this::save);
        doors.action("unassign", this::remove);
    }

    private View assignments(Page page) {
        caller.mustBeEditor("directory.assignments");

        List<AssignmentView> all =
                assurance.assignments().stream()
                        .map(one -> new AssignmentView(page, one, taxonomies))
                        .collect(toUnmodifiableList());

        return View.of("assure/assignments", page.text("assignments.title"), all);
    }

    private View assign(Page page) {
        caller.mustBeEditor("directory.assignments");

        Optional<Assignment> known = page.parameter("user").flatMap(this::assignment);
        Assignment shown =
                known.orElseGet(
                        () -> ImmutableAssignment.builder().userId("").displayName("").build());

        return View.of(
                "assure/assign",
                page.text("assign.title"),
                new AssignView(
                        page,
                        shown,
                        TypeBoxes.of(
                                taxonomies.terms(Taxonomy.SERVICE_TYPES), shown.serviceTypes())));
    }

    private void save(Submission in) {
        Form form = in.form();
        String user = form.text("user").called("assign.user.called").required().max(75).value();
        String name = form.text("name").called("assign.name.called").required().max(75).value();
        Set<String> types =
                form.choices(
                                "types",
                                taxonomies.terms(Taxonomy.SERVICE_TYPES).stream()
                                        .map(Term::code)
                                        .collect(toUnmodifiableList()))
                        .value();
        Set<String> areas =
                Stream.of(form.text("areas").max(2_000).value().split("[,;\\s]+"))
                        .map(code -> code.toUpperCase(Locale.ROOT))
                        .filter(code -> !code.isEmpty())
                        .collect(toCollection(LinkedHashSet::new));

        areas.stream()
                .filter(code -> !code.matches(CODE))
                .forEach(code -> form.reject("areas", "error.area-code", code));

        if (form.isValid() && types.isEmpty() && areas.isEmpty()) {
            form.reject("areas", "assign.error.none");
        }

        if (!form.isValid()) {
            in.showAgain();
            return;
        }

        assurance.assign(
                ImmutableAssignment.builder()
                        .userId(user)
                        .displayName(name)
                        .serviceTypes(types)
                        .areas(areas)
                        .build());
        in.say("assign.done", name);
        in.show("assignments");
    }

    private void remove(Submission in) {
        in.parameter("user")
                .flatMap(this::assignment)
                .ifPresent(
                        known ->
                                assurance.assign(
                                        ImmutableAssignment.copyOf(known)
                                                .withServiceTypes()
                                                .withAreas()));
        in.say("unassign.done");
        in.show("assignments");
    }

    private Optional<Assignment> assignment(String userId) {
        return assurance.assignments().stream()
                .filter(one -> one.userId().equals(userId))
                .findFirst();
    }
}
