package org.sena.directory.desk.assure;

import static java.util.stream.Collectors.joining;

import org.sena.directory.api.ServiceType;
import org.sena.directory.api.Taxonomies;
import org.sena.directory.api.workflow.Assignment;
import org.sena.web.kit.Page;

/** What one assurer vouches for. */
public final class AssignmentView {

    private final Page page;
    private final Assignment assignment;
    private final Taxonomies taxonomies;

    AssignmentView(Page page, Assignment assignment, Taxonomies taxonomies) {
        this.page = page;
        this.assignment = assignment;
        this.taxonomies = taxonomies;
    }

    public String name() {
        return assignment.displayName();
    }

    public String userId() {
        return assignment.userId();
    }

    public String types() {
        return assignment.serviceTypes().isEmpty()
                ? page.text("assignments.all-types")
                : taxonomies.serviceTypes().stream()
                        .filter(type -> assignment.serviceTypes().contains(type.code()))
                        .map(ServiceType::label)
                        .collect(joining(", "));
    }

    public String areas() {
        return assignment.areas().isEmpty()
                ? page.text("assignments.all-areas")
                : assignment.areas().stream().sorted().collect(joining(", "));
    }

    public String changeUrl() {
        return page.renderUrl("assign", "user", assignment.userId());
    }

    public String removeUrl() {
        return page.actionUrl("unassign", "user", assignment.userId());
    }
}
