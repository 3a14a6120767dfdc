package org.sena.browser.test.hostile;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What must not stand in the log after hostile requests: errors, and what was typed. */
final class LogFaults {

    private static final Pattern FAULT =
            Pattern.compile(
                    "\\d\\d:\\d\\d:\\d\\d (ERROR|WARN) .*|.*" + Judge.MARK + ".*|.*\\bforged\\b.*");

    private static final int SHOWN = 40;

    private final List<String> lines;

    LogFaults(List<String> log) {
        lines = log.stream().filter(FAULT.asMatchPredicate()).toList();
    }

    /** One line each, the first forty; empty when all is well. */
    String faults() {
        return lines.stream()
                .limit(SHOWN)
                .map(line -> line.length() > 2_000 ? line.substring(0, 2_000) : line)
                .collect(Collectors.joining("\n"));
    }
}
