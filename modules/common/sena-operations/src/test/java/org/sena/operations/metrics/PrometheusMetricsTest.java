package org.sena.operations.metrics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrometheusMetricsTest {

    private final PrometheusMetrics metrics = new PrometheusMetrics();

    @AfterEach
    void close() {
        metrics.deactivate();
    }

    @Test
    void requests_are_counted_by_route_method_and_status() {
        metrics.answered("/needs", "GET", 200, Duration.ofMillis(50));
        metrics.answered("/needs", "GET", 200, Duration.ofMillis(200));
        metrics.answered("/needs", "GET", 500, Duration.ofMillis(1));

        assertEquals(
                List.of(
                        "sena_requests_seconds_count{method=\"GET\",route=\"/needs\",status=\"200\"}"
                                + " 2",
                        "sena_requests_seconds_count{method=\"GET\",route=\"/needs\",status=\"500\"}"
                                + " 1"),
                lines("sena_requests_seconds_count"));
    }

    @Test
    void slow_answers_can_be_told_from_quick_ones() {
        metrics.answered("/needs", "GET", 200, Duration.ofMillis(50));
        metrics.answered("/needs", "GET", 200, Duration.ofMillis(2_000));

        assertTrue(bucket("0.1").endsWith(" 1"), bucket("0.1"));
        assertTrue(bucket("1.0").endsWith(" 1"), bucket("1.0"));
        assertTrue(bucket("3.0").endsWith(" 2"), bucket("3.0"));
    }

    @Test
    void names_without_end_do_not_fill_the_memory() {
        for (int i = 0; i < 1_000; i++) {
            metrics.answered("/made-up-" + i, "GET", 200, Duration.ofMillis(1));
        }

        assertEquals(100, lines("sena_requests_seconds_count").size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jvm_memory_used_bytes",
                "jvm_threads_live_threads",
                "process_cpu_usage",
                "process_files_open_files",
                "process_uptime_seconds"
            })
    void the_machine_is_watched_too(String name) {
        assertTrue(!lines(name).isEmpty(), name);
    }

    private String bucket(String bound) {
        return lines("sena_requests_seconds_bucket").stream()
                .filter(line -> line.contains("le=\"" + bound + "\""))
                .findFirst()
                .orElseThrow();
    }

    private List<String> lines(String beginning) {
        return Arrays.stream(metrics.text().split("\n"))
                .filter(line -> line.startsWith(beginning))
                .sorted()
                .collect(Collectors.toList());
    }
}
