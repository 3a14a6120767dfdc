package org.sena.operations.work;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.background.recurring.WorkReport;
import org.sena.background.recurring.WorkReports;
import org.sena.operations.Figure;
import org.sena.operations.Figures;

/** When each recurring work ended last on this node, and whether it ended well. */
@Component(service = Figures.class)
public class WorkFigures implements Figures {

    private final Clock clock;
    private final WorkReports work;

    @Activate
    public WorkFigures(@Reference WorkReports work) {
        this(work, Clock.systemUTC());
    }

    WorkFigures(WorkReports work, Clock clock) {
        this.work = work;
        this.clock = clock;
    }

    @Override
    public String source() {
        return "work";
    }

    @Override
    public List<Figure> now() {
        List<Figure> figures = new ArrayList<>();

        for (WorkReport report : work.reports()) {
            figures.add(
                    Figure.of(
                                    "sena.work.failures",
                                    "Runs in a row that failed; 0 when the last one ended well",
                                    report.failures())
                            .with("work", report.name()));
            figures.add(
                    Figure.of(
                                    "sena.work.ended.seconds",
                                    "How long ago the last run ended, well or not",
                                    Duration.between(report.endedAt(), clock.instant()).toSeconds())
                            .with("work", report.name()));
        }

        return figures;
    }
}
