package org.sena.directory.desk.assure;

import static java.util.stream.Collectors.joining;

import org.sena.directory.api.workflow.Assignment;
import org.sena.directory.desk.words.TypeBoxes;
import org.sena.web.kit.Page;

/** The form by which an editor says what an assurer vouches for. */
public final class AssignView {

    private final Page page;
    private final Assignment assignment;
    private final TypeBoxes boxes;

    AssignView(Page page, Assignment assignment, TypeBoxes boxes) {
        this.page = page;
        this.assignment = assignment;
        this.boxes = boxes;
    }

    public String userId() {
        return assignment.userId();
    }

    public String name() {
        return assignment.displayName();
    }

    public String areas() {
        return assignment.areas().stream().sorted().collect(joining(", "));
    }

    public TypeBoxes boxes() {
        return boxes;
    }

    public String backUrl() {
        return page.renderUrl("assignments");
    }
}
