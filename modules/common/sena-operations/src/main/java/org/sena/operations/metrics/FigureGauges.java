package org.sena.operations.metrics;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.Tags;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sena.operations.Figure;
import org.sena.operations.Figures;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Figures as gauges: what is not told any more is not shown any more. */
final class FigureGauges {

    private static final Logger LOG = LoggerFactory.getLogger(FigureGauges.class);

    private final MeterRegistry registry;
    private final Map<String, MultiGauge> gauges = new HashMap<>();

    FigureGauges(MeterRegistry registry) {
        this.registry = registry;
    }

    void update(Collection<Figures> sources) {
        Map<String, List<Figure>> byName = new TreeMap<>();

        for (Figures source : sources) {
            for (Figure figure : read(source)) {
                byName.computeIfAbsent(figure.name(), name -> new ArrayList<>()).add(figure);
            }
        }

        byName.forEach(
                (name, figures) ->
                        gauges.computeIfAbsent(name, first -> gauge(first, figures.get(0).help()))
                                .register(rows(figures), true));
        gauges.forEach(
                (name, gauge) -> {
                    if (!byName.containsKey(name)) {
                        gauge.register(List.of(), true);
                    }
                });
    }

    /** Its figures and whether it could tell them; nothing of half a reading. */
    private static List<Figure> read(Figures source) {
        List<Figure> figures = new ArrayList<>();
        boolean told = true;

        try {
            figures.addAll(source.now());
        } catch (RuntimeException e) {
            LOG.warn("Metrics: {} can't be told: {}", source.source(), e.getClass().getName());
            told = false;
        }

        figures.add(
                Figure.of(
                                "sena.figures.told",
                                "1 when the figures of this source could be read, else 0",
                                told ? 1 : 0)
                        .with("source", source.source()));

        return figures;
    }

    private MultiGauge gauge(String name, String help) {
        return MultiGauge.builder(name).description(help).register(registry);
    }

    private static List<MultiGauge.Row<?>> rows(List<Figure> figures) {
        return figures.stream()
                .map(figure -> MultiGauge.Row.of(tags(figure), figure.value()))
                .collect(Collectors.toList());
    }

    private static Tags tags(Figure figure) {
        return Tags.of(
                figure.tags().entrySet().stream()
                        .map(tag -> Tag.of(tag.getKey(), tag.getValue()))
                        .collect(Collectors.toList()));
    }
}
