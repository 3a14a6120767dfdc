package org.sena.operations.metrics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.sena.operations.Figure;
import org.sena.operations.Figures;

class FigureGaugesTest {

    private final PrometheusMeterRegistry registry =
            new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final FigureGauges gauges = new FigureGauges(registry);

    @Test
    void figures_are_shown_as_they_are_now() {
        gauges.update(List.of(telling(waiting("mail", 3), waiting("webhook", 1))));
        gauges.update(List.of(telling(waiting("mail", 2))));

        assertEquals(
                "sena_figures_told{source=\"outbox\"} 1.0\nsena_waiting{channel=\"mail\"} 2.0",
                shown());
    }

    @Test
    void a_source_that_breaks_off_shows_nothing_old_and_hides_no_other() {
        gauges.update(List.of(telling(waiting("mail", 3))));
        gauges.update(
                List.of(
                        source(
                                "outbox",
                                () -> {
                                    throw new IllegalStateException("The database is away");
                                }),
                        source("index", () -> List.of(Figure.of("sena.behind", "Behind", 4)))));

        assertEquals(
                "sena_behind 4.0\n"
                        + "sena_figures_told{source=\"index\"} 1.0\n"
                        + "sena_figures_told{source=\"outbox\"} 0.0",
                shown());
    }

    @Test
    void what_a_figure_means_stands_above_it() {
        gauges.update(List.of(telling(waiting("mail", 3))));

        assertEquals(1, lines("# HELP sena_waiting Letters that wait").size());
        assertEquals(1, lines("# TYPE sena_waiting gauge").size());
    }

    private String shown() {
        return lines("sena_").stream().sorted().collect(Collectors.joining("\n"));
    }

    private List<String> lines(String beginning) {
        return Arrays.stream(registry.scrape().split("\n"))
                .filter(line -> line.startsWith(beginning))
                .collect(Collectors.toList());
    }

    private static Figure waiting(String channel, double value) {
        return Figure.of("sena.waiting", "Letters that wait", value).with("channel", channel);
    }

    private static Figures telling(Figure... figures) {
        return source("outbox", () -> List.of(figures));
    }

    private static Figures source(String name, Supplier<List<Figure>> figures) {
        return new Figures() {
            @Override
            public String source() {
                return name;
            }

            @Override
            public List<Figure> now() {
                return figures.get();
            }
        };
    }
}
