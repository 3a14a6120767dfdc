package org.sena.directory.desk.edit;

import static java.util.stream.Collectors.toUnmodifiableList;

import java.util.ArrayList;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.directory.api.workflow.Draft;
import org.sena.directory.api.workflow.Quality;
import org.sena.directory.api.workflow.RecordProblem;
import org.sena.directory.desk.words.Parts;
import org.sena.web.kit.Page;
import org.sena.web.kit.view.Tone;

/** The task list of a draft: what is written, what is still to do. */
@Component(service = Tasks.class)
public class Tasks {

    private final Sections sections;

    @Activate
    public Tasks(@Reference Sections sections) {
        this.sections = sections;
    }

    List<TaskGroup> groups(Page page, Draft draft, Quality quality) {
        List<TaskGroup> groups = new ArrayList<>();

        for (List<String> keys : sections.groups(draft.kind())) {
            String title = "tasks." + draft.kind() + "." + groups.size();

            groups.add(
                    new TaskGroup(
                            page.texts().has(title) ? page.text(title) : "",
                            keys.stream()
                                    .map(key -> task(page, draft, quality, key))
                                    .collect(toUnmodifiableList())));
        }

        return groups;
    }

    /** Where the section of that key is written. */
    String url(Page page, Draft draft, String key) {
        return page.renderUrl(
                sections.items(key).isPresent() ? "items" : "section",
                "draft",
                draft.id(),
                "section",
                key);
    }

    private Task task(Page page, Draft draft, Quality quality, String key) {
        boolean missing =
                quality.problems().stream()
                        .filter(problem -> problem.kind() != RecordProblem.Kind.PERSONAL)
                        .anyMatch(problem -> Parts.section(problem.part()).equals(key));
        boolean filled = isFilled(draft, key);
        String state = missing ? "todo" : filled ? "done" : "empty";

        return new Task(
                page.text("section." + draft.kind() + "." + key),
                url(page, draft, key),
                page.text("task." + state),
                missing ? Tone.WARNING : filled ? Tone.SUCCESS : Tone.NEUTRAL);
    }

    private boolean isFilled(Draft draft, String key) {
        return draft.service()
                .map(
                        service ->
                                sections.items(key)
                                        .map(items -> items.count(service) > 0)
                                        .or(
                                                () ->
                                                        sections.ofService(key)
                                                                .map(
                                                                        s ->
                                                                                isFilled(
                                                                                        s.fields(
                                                                                                service))))
                                        .orElse(false))
                .or(
                        () ->
                                draft.organisation()
                                        .flatMap(
                                                organisation ->
                                                        sections.ofOrganisation(key)
                                                                .map(
                                                                        s ->
                                                                                isFilled(
                                                                                        s.fields(
                                                                                                organisation)))))
                .orElse(false);
    }

    private static boolean isFilled(Fields fields) {
        return !fields.names().isEmpty();
    }
}
