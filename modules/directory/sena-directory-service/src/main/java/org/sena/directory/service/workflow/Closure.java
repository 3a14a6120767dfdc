package org.sena.directory.service.workflow;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sena.directory.api.ImmutableService;
import org.sena.directory.api.Service;
import org.sena.directory.api.ServiceStatus;
import org.sena.directory.api.workflow.IncompleteRecordException;
import org.sena.directory.api.workflow.RecordProblem;
import org.sena.directory.service.quality.PersonalContacts;

/** Closing a service for a while, and opening it again. */
final class Closure {

    /** What the history says when it is over. */
    static final String OVER = "Open again";

    private Closure() {}

    /** What the history says. */
    static String comment(String alert) {
        return "Closed for now: " + alert.strip();
    }

    /**
     * @throws IncompleteRecordException when the text can't be shown to everybody
     */
    static Service close(Service service, String alert) {
        requireImpersonal(alert);

        return ImmutableService.copyOf(service)
                .withStatus(ServiceStatus.TEMPORARILY_CLOSED)
                .withAlert(alert.strip());
    }

    static Service reopen(Service service) {
        return service.status() == ServiceStatus.TEMPORARILY_CLOSED
                ? ImmutableService.copyOf(service)
                        .withStatus(ServiceStatus.ACTIVE)
                        .withAlert(Optional.empty())
                : service;
    }

    private static void requireImpersonal(String alert) {
        if (alert.isBlank() || alert.length() > 500) {
            throw new IncompleteRecordException(
                    List.of(
                            RecordProblem.of(
                                    "alert",
                                    alert.isBlank()
                                            ? RecordProblem.Kind.MISSING
                                            : RecordProblem.Kind.INVALID,
                                    "Say in at most 500 characters what people should know")));
        }

        Set<String> personal = PersonalContacts.in(alert);

        if (!personal.isEmpty()) {
            throw new IncompleteRecordException(
                    List.of(
                            RecordProblem.of(
                                    "alert",
                                    RecordProblem.Kind.PERSONAL,
                                    personal.iterator().next())));
        }
    }
}
