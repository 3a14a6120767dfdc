package org.sena.architecture;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The suite as a picture and as tables, in Markdown. */
final class ModuleGraph {

    private final Suite suite;
    private final StringBuilder page = new StringBuilder();

    private ModuleGraph(Suite suite) {
        this.suite = suite;
    }

    /** The same suite gives the same text. */
    static String write(Suite suite) {
        ModuleGraph graph = new ModuleGraph(suite);

        graph.drawContexts();
        graph.listModules();

        return graph.page.toString();
    }

    /** Only arrows that no longer way says already. */
    private void drawContexts() {
        line("```mermaid").line("flowchart BT");

        for (String context : Suite.ORDER) {
            Set<String> below = below(context);

            line("    " + context + "[\"" + context + " (" + suite.of(context).size() + ")\"]");

            for (String one : below) {
                if (below.stream().noneMatch(other -> reaches(other, one))) {
                    line("    " + context + " --> " + one);
                }
            }
        }

        line("```").line("");
    }

    private void listModules() {
        for (String context : Suite.ORDER) {
            line("### " + context).line("");
            line("| module | what it is for | uses |").line("|---|---|---|");

            for (SuiteBundle bundle : suite.of(context)) {
                line(
                        "| `%s` | %s | %s |"
                                .formatted(bundle.name(), bundle.description(), used(bundle)));
            }

            line("");
        }
    }

    private String used(SuiteBundle bundle) {
        return suite.usedBy(bundle).stream()
                .map(one -> one.name().replaceFirst("^sena-", ""))
                .collect(Collectors.joining(", "));
    }

    private Set<String> below(String context) {
        Set<String> below = new TreeSet<>();

        for (SuiteBundle bundle : suite.of(context)) {
            suite.usedBy(bundle).forEach(used -> below.add(used.context()));
        }

        below.remove(context);

        return below;
    }

    /** Whether a way of at least one arrow leads there. */
    private boolean reaches(String from, String to) {
        Set<String> reached = new LinkedHashSet<>(below(from));

        for (List<String> next = List.copyOf(reached);
                !next.isEmpty();
                next =
                        next.stream()
                                .flatMap(one -> below(one).stream())
                                .filter(reached::add)
                                .toList()) {
            if (reached.contains(to)) {
                return true;
            }
        }

        return reached.contains(to);
    }

    private ModuleGraph line(String text) {
        page.append(text).append('\n');

        return this;
    }
}
