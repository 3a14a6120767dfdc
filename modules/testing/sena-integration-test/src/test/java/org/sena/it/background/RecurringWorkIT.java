package org.sena.it.background;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.osgi.framework.BundleContext;
import org.sena.arquillian.InFramework;
import org.sena.arquillian.OsgiService;
import org.sena.background.recurring.RecurringWork;
import org.sena.background.recurring.WorkReport;
import org.sena.background.recurring.WorkReports;
import org.sena.background.recurring.WorkRunner;

/** The work that the suite does again and again is all there, and does what it should. */
@InFramework
class RecurringWorkIT {

    /** As operators and the audit trail know it. */
    private static final Set<String> NAMES =
            Set.of(
                    "advice-reminders",
                    "agreements",
                    "audit-anchor",
                    "consent-expiry",
                    "directory-upkeep",
                    "ending-answers",
                    "missed-words",
                    "overrides",
                    "referral-clocks",
                    "retention",
                    "saved-interviews");

    @OsgiService private BundleContext context;
    @OsgiService private WorkReports reports;
    @OsgiService private WorkRunner runner;

    private List<RecurringWork> works;

    @BeforeEach
    void find() throws Exception {
        works =
                context.getServiceReferences(RecurringWork.class, null).stream()
                        .map(context::getService)
                        .collect(Collectors.toList());
    }

    @Test
    void each_work_is_published_once_under_its_name() {
        assertEquals(NAMES.size(), works.size());
        assertEquals(NAMES, works.stream().map(RecurringWork::name).collect(Collectors.toSet()));
    }

    @Test
    void a_work_leaves_time_between_its_runs_and_before_the_first() {
        for (RecurringWork work : works) {
            assertTrue(work.every().compareTo(Duration.ofSeconds(1)) >= 0, work.name());
            assertTrue(work.first().compareTo(Duration.ofSeconds(1)) >= 0, work.name());
        }
    }

    @Test
    void only_what_a_node_has_for_itself_is_done_by_every_node() {
        assertEquals(
                Set.of("audit-anchor"),
                works.stream()
                        .filter(RecurringWork::isForEveryNode)
                        .map(RecurringWork::name)
                        .collect(Collectors.toSet()));
    }

    @Test
    void each_work_runs_well_and_twice_and_health_can_tell() {
        works.forEach(runner::run);
        works.forEach(runner::run);

        assertAll(works.stream().map(work -> () -> assertEquals(Optional.empty(), failure(work))));
    }

    private Optional<String> failure(RecurringWork work) {
        return reports.reports().stream()
                .filter(report -> report.name().equals(work.name()))
                .findAny()
                .map(WorkReport::failure)
                .orElse(Optional.of("It did not run"));
    }
}
