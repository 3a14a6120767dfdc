package org.sena.directory.service.workflow;

import java.util.ArrayList;
import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.directory.api.DirectoryRefusedException;
import org.sena.directory.api.workflow.Assignment;
import org.sena.directory.service.store.AssignmentRows;
import org.sena.identity.api.Actor;

/** Says who vouches for what. */
@Component(service = Assigning.class)
public class Assigning {

    private static final String AREA = "[A-Z]{1,2}\\d[A-Z\\d]?|[EWSN]\\d{8}";

    @Reference private AssignmentRows assignments;
    @Reference private Assurers assurers;
    @Reference private Classification classification;
    @Reference private Keepers keepers;

    List<Assignment> all() {
        Actor actor = keepers.actor();

        keepers.require(assurers.vouchesForSome(actor), "directory.assignment.list", "assignments");

        return assignments.all();
    }

    /**
     * In the caller's transaction.
     *
     * @throws DirectoryRefusedException when a type or an area is unknown
     */
    void assign(Assignment assignment) {
        keepers.require(
                keepers.keepsAll(keepers.actor()),
                "directory.assignment.change",
                assignment.userId());

        List<String> problems = new ArrayList<>();

        assignment.serviceTypes().stream()
                .filter(code -> !classification.isType(code))
                .forEach(code -> problems.add("unknown service type " + code));
        assignment.areas().stream()
                .filter(code -> !code.matches(AREA))
                .forEach(code -> problems.add(code + " is neither outward nor district code"));

        if (!problems.isEmpty()) {
            throw new DirectoryRefusedException(problems);
        }

        if (assignment.serviceTypes().isEmpty() && assignment.areas().isEmpty()) {
            assignments.remove(assignment.userId());
        } else {
            assignments.write(assignment);
        }

        keepers.did("directory.assignment.change", assignment.userId());
    }
}
