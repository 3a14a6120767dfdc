package org.sena.directory.service.store;

import static java.util.stream.Collectors.toUnmodifiableList;

import com.liferay.portal.kernel.dao.orm.OrderFactoryUtil;
import com.liferay.portal.kernel.dao.orm.RestrictionsFactoryUtil;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.directory.api.workflow.Assignment;
import org.sena.directory.api.workflow.ImmutableAssignment;
import org.sena.directory.service.store.model.AssignmentEntry;
import org.sena.directory.service.store.service.AssignmentEntryLocalService;

/** What assurers vouch for, read past the caches: another node may have written the rows. */
@Component(service = AssignmentRows.class)
public class AssignmentRows {

    @Reference private AssignmentEntryLocalService assignments;

    public Optional<Assignment> find(String userId) {
        return assignments
                .<AssignmentEntry>dynamicQuery(
                        assignments
                                .dynamicQuery()
                                .add(RestrictionsFactoryUtil.eq("userId", userId)))
                .stream()
                .findFirst()
                .map(AssignmentRows::toAssignment);
    }

    /** By name. */
    public List<Assignment> all() {
        return assignments
                .<AssignmentEntry>dynamicQuery(
                        assignments
                                .dynamicQuery()
                                .addOrder(OrderFactoryUtil.asc("displayName"))
                                .addOrder(OrderFactoryUtil.asc("userId")))
                .stream()
                .map(AssignmentRows::toAssignment)
                .collect(toUnmodifiableList());
    }

    /** Adds it or replaces it by user, in the caller's transaction. */
    public void write(Assignment assignment) {
        AssignmentEntry row =
                Optional.ofNullable(assignments.fetchAssignmentEntry(assignment.userId()))
                        .orElseGet(() -> assignments.createAssignmentEntry(assignment.userId()));

        row.setDisplayName(assignment.displayName());
        row.setServiceTypes(Columns.column(assignment.serviceTypes()));
        row.setAreas(Columns.column(assignment.areas()));
        assignments.updateAssignmentEntry(row);
    }

    /** None is fine. */
    public void remove(String userId) {
        Optional.ofNullable(assignments.fetchAssignmentEntry(userId))
                .ifPresent(assignments::deleteAssignmentEntry);
    }

    private static Assignment toAssignment(AssignmentEntry row) {
        return ImmutableAssignment.builder()
                .userId(row.getUserId())
                .displayName(row.getDisplayName())
                .serviceTypes(Columns.lines(row.getServiceTypes()))
                .areas(Columns.lines(row.getAreas()))
                .build();
    }
}
