package org.sena.operations.metrics;

import java.util.ArrayList;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.operations.Condition;
import org.sena.operations.Figure;
import org.sena.operations.Figures;
import org.sena.operations.Health;
import org.sena.operations.HealthReport;

/** This node's health as numbers, so that somebody can be woken by it. */
@Component(service = Figures.class)
public class HealthFigures implements Figures {

    private final Health health;

    @Activate
    public HealthFigures(@Reference Health health) {
        this.health = health;
    }

    @Override
    public String source() {
        return "health";
    }

    @Override
    public List<Figure> now() {
        HealthReport report = health.look();
        List<Figure> figures = new ArrayList<>();

        figures.add(
                Figure.of(
                        "sena.ready",
                        "1 when requests may be sent to this node, else 0",
                        report.isReady() ? 1 : 0));
        report.parts()
                .forEach(
                        (name, condition) -> {
                            figures.add(
                                    Figure.of(
                                                    "sena.part.up",
                                                    "1 when the part does its work, else 0",
                                                    condition == Condition.DOWN ? 0 : 1)
                                            .with("part", name));
                            figures.add(
                                    Figure.of(
                                                    "sena.part.warning",
                                                    "1 when somebody should look at it, else 0",
                                                    condition == Condition.WARNING ? 1 : 0)
                                            .with("part", name));
                        });

        return figures;
    }
}
